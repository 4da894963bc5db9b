import { atom, type ReadableAtom } from 'nanostores';
import {
  damageOf,
  type LearningEvent,
  type LearningRecord,
  type Log,
  mergeLogs,
  type NewEvent,
  nextSeq,
  parseLog,
} from '#domain/record.ts';
import { keysOf, readValue } from './place.ts';

/** What the learner should know of the storage; the lesson goes on all the same. */
export type Trouble = Failure | Finding;
type Failure = 'full' | 'blocked';
/** Some of it cannot be read, a newer version of the site has written here, or it was emptied under this page. */
type Finding = 'damaged' | 'newer' | 'cleared';

/** What a store does inside; for `whole-record.ts`, which lessons do not load. */
export interface RecordParts {
  readonly storage: Storage | null;
  /** What stands before the lesson in a key. */
  readonly prefix: string;
  readonly leftOutKey: string;
  /** Lessons with events that could not be stored yet. */
  readonly unsaved: Set<string>;
  held(lesson: string): Log;
  hold(lesson: string, log: Log): void;
  /** Takes in what is stored of a lesson. Throws when that cannot be read, or is damaged and cannot be put aside. */
  takeIn(lesson: string): void;
  /** Ids of events that do not count, wherever they are stored: of an import that is under way or was undone. */
  leftOut(): ReadonlySet<string>;
  /** Notes the highest place, so that what happens next is later than all of the record. */
  noteSeq(): void;
  /** Does it and says whether it worked; the learner is told if not. */
  attempt(action: () => void): boolean;
}

export interface RecordStore {
  readonly $record: ReadableAtom<LearningRecord>;
  readonly $trouble: ReadableAtom<Trouble | null>;
  readonly parts: RecordParts;
  /** Reads one lesson's log from storage into the record. */
  loadLesson(lesson: string): void;
  /** Reads every stored log. */
  loadAll(): void;
  /** Adds what the learner did. Never throws: what cannot be stored stays in memory and is tried again later. */
  append(lesson: string, event: NewEvent): void;
  /** Takes in what another tab has written; `key` null means that all was cleared. */
  onStorage(key: string | null, text: string | null): void;
}

/** Keys are `touchpoint:<format>/<learner>/<course>/<lesson>`; a newer format has other keys and is never touched. */
const format = 'touchpoint:1/';
const newerFormat = /^touchpoint:([2-9]|\d\d)/;
const keptPrefix = 'touchpoint:kept/';

interface Surroundings {
  /** Null where the browser offers no storage. */
  readonly storage: Storage | null;
  /** Whose record it is; learners at one browser have records of their own. */
  readonly learner: string;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * The learning record over browser storage, one key a lesson. Writing reads first and stores the union, and a tab that
 * sees another tab overwrite its events writes the union again; so tabs converge and nothing is lost.
 */
export function openRecord({ storage, learner, now, newId }: Surroundings): RecordStore {
  const prefix = `${format}${learner}/`;
  const seqKey = `touchpoint:seq/${learner}`;
  const leftOutKey = `touchpoint:left-out/${learner}`;
  const $record = atom<LearningRecord>({});
  let failure: Failure | null = storage ? null : 'blocked';
  let finding: Finding | null = null;
  const $trouble = atom<Trouble | null>(failure);
  const unsaved = new Set<string>();
  /** By log, a stored text that it has taken in, so that this need not be read again; emptied when other events are left out. */
  let taken = new WeakMap<Log, string>();
  let leftOutText = '[]';
  let leftOutIds: ReadonlySet<string> = new Set();
  failureOf(() => keysOf(storage).forEach(notice));

  /**
   * Takes in what is stored of a lesson. Throws when that cannot be read, or is damaged and cannot be put aside; nothing
   * may overwrite it then.
   */
  function takeIn(lesson: string, text = storage?.getItem(prefix + lesson)): void {
    const out = leftOut();
    const stored = text || '[]';
    if (taken.get(held(lesson)) === stored) return;
    const parsed = parseLog(stored);
    hold(
      lesson,
      mergeLogs(held(lesson), parsed.log).filter(({ id }) => !out.has(id)),
    );
    if (parsed.damaged) {
      find('damaged');
      keepAside(prefix + lesson, stored);
    }
    taken.set(held(lesson), stored);
  }

  function leftOut(): ReadonlySet<string> {
    const text = readValue(storage, leftOutKey) ?? '[]';
    if (text !== leftOutText) {
      leftOutText = text;
      leftOutIds = idsIn(text);
      taken = new WeakMap();
    }
    return leftOutIds;
  }

  function notice(key: string): void {
    if (newerFormat.test(key)) find('newer');
  }

  function find(found: Finding | null): void {
    finding = found;
    tell();
  }

  /** Damaged text is copied as it was found before anything overwrites it; once, however often the same damage comes back. */
  function keepAside(key: string, text: string): void {
    const damage = damageOf(text);
    const name = `${keptPrefix}${key}#${damage.length}-${checksum(damage)}`;
    if (storage && storage.getItem(name) === null) storage.setItem(name, text);
  }

  function hold(lesson: string, log: Log): void {
    $record.set({ ...$record.get(), [lesson]: log });
  }

  /** Of all that the learner did in this browser, as far as this page can know. */
  function highestSeq(): number {
    const kept = Number(readValue(storage, seqKey));
    const seen = Object.values($record.get()).map((log) => log.at(-1)?.seq ?? 0);
    return Math.max(Number.isSafeInteger(kept) ? kept : 0, ...seen);
  }

  /** Where it cannot be noted, the clock alone decides between lessons that no page held together. */
  function noteSeq(): void {
    failureOf(() => storage?.setItem(seqKey, String(highestSeq())));
  }

  function held(lesson: string): Log {
    const record = $record.get();
    return Object.hasOwn(record, lesson) ? (record[lesson] ?? []) : [];
  }

  function load(lesson: string): void {
    if (!Object.hasOwn($record.get(), lesson)) hold(lesson, []);
    report(failureOf(() => takeIn(lesson)));
  }

  function report(found: Failure | null): void {
    failure = found ?? failure;
    tell();
  }

  function tell(): void {
    $trouble.set(failure ?? finding);
  }

  function save(lesson: string): void {
    unsaved.add(lesson);
    if (!storage) return;
    const failures = [...unsaved].map((waiting) =>
      failureOf(() => {
        takeIn(waiting);
        const text = JSON.stringify(held(waiting));
        storage.setItem(prefix + waiting, text);
        taken.set(held(waiting), text);
        unsaved.delete(waiting);
      }),
    );
    failure = failures.find((found) => found !== null) ?? null;
    tell();
  }

  function attempt(action: () => void): boolean {
    const found = failureOf(action);
    report(found);
    return found === null;
  }

  /** Another tab has removed it, so this one does not bring it back. */
  function forget(lesson: string): void {
    if (held(lesson).length > 0) find('cleared');
    unsaved.delete(lesson);
    hold(lesson, []);
    load(lesson);
  }

  return {
    $record,
    $trouble,
    parts: { storage, prefix, leftOutKey, unsaved, held, hold, takeIn, leftOut, noteSeq, attempt },
    loadLesson: load,
    loadAll() {
      report(failureOf(() => storedLessons(storage, prefix).forEach(load)));
    },
    append(lesson, event) {
      load(lesson);
      const time = now();
      const complete = { ...event, id: newId(), seq: nextSeq(highestSeq(), time), at: time.toISOString() } as LearningEvent;
      const before = held(lesson);
      const log = mergeLogs(before, [complete]);
      taken.set(log, taken.get(before) ?? '');
      hold(lesson, log);
      save(lesson);
      noteSeq();
    },
    onStorage(key, text) {
      const lessons = Object.keys($record.get());
      if (key === null) {
        if (finding !== 'cleared') find(null);
        return lessons.forEach(forget);
      }
      if (key === leftOutKey) return lessons.forEach(load);
      notice(key);
      const lesson = key.slice(prefix.length);
      if (!key.startsWith(prefix) || !lessons.includes(lesson)) return;
      if (text === null) return forget(lesson);
      report(failureOf(() => takeIn(lesson, text)));
      if (held(lesson).length > parseLog(text).log.length) save(lesson);
    },
  };
}

function idsIn(text: string): ReadonlySet<string> {
  try {
    return new Set(JSON.parse(text));
  } catch {
    return new Set();
  }
}

function storedLessons(storage: Storage | null, prefix: string): string[] {
  return keysOf(storage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));
}

/** Why the action failed, or null. */
function failureOf(action: () => void): Failure | null {
  try {
    action();
    return null;
  } catch (error) {
    return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked';
  }
}

/** FNV-1a, only to tell two damaged texts apart. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
