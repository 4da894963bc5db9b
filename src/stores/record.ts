import { atom, type ReadableAtom } from 'nanostores';
import { type LearningEvent, type LearningRecord, type Log, mergeLogs, type NewEvent, nextSeq, parseLog } from '#domain/record.ts';

/** What keeps the record from being stored; the lesson goes on all the same. */
export type Trouble = Failure | 'damaged';
type Failure = 'full' | 'blocked';

export interface RecordStore {
  readonly $record: ReadableAtom<LearningRecord>;
  readonly $trouble: ReadableAtom<Trouble | null>;
  /** Reads one lesson's log from storage into the record. */
  loadLesson(lesson: string): void;
  /** Reads every stored log. */
  loadAll(): void;
  /** Adds what the learner did. Never throws: what cannot be stored stays in memory and is tried again later. */
  append(lesson: string, event: NewEvent): void;
  /** Adds a whole record, such as an imported one. All of it or, when it cannot be stored, nothing: then false. */
  mergeIn(other: LearningRecord): boolean;
  /** Sets the record back to an earlier one, event for event. */
  putBack(earlier: LearningRecord): void;
  /** Takes in what another tab has written; `key` null means that all was cleared. */
  onStorage(key: string | null, text: string | null): void;
}

/** Keys are `touchpoint:<format>/<learner>/<course>/<lesson>`; a newer format has other keys and is never touched. */
const format = 'touchpoint:1/';
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
  const $record = atom<LearningRecord>({});
  let failure: Failure | null = storage ? null : 'blocked';
  let damaged = false;
  const $trouble = atom<Trouble | null>(failure);
  const unsaved = new Set<string>();

  /**
   * Takes in what is stored of a lesson. Throws when that cannot be read, or is damaged and cannot be put aside; nothing
   * may overwrite it then.
   */
  function takeIn(lesson: string, text = storage?.getItem(prefix + lesson)): void {
    const parsed = parseLog(text || '[]');
    hold(lesson, mergeLogs(held(lesson), parsed.log));
    if (!parsed.damaged) return;
    damaged = true;
    tell();
    keepAside(prefix + lesson, text ?? '');
  }

  /** Damaged text is copied as it was found before anything overwrites it. */
  function keepAside(key: string, text: string): void {
    const name = `${keptPrefix}${key}#${text.length}-${checksum(text)}`;
    if (storage && storage.getItem(name) === null) storage.setItem(name, text);
  }

  function hold(lesson: string, log: Log): void {
    $record.set({ ...$record.get(), [lesson]: log });
  }

  function held(lesson: string): Log {
    const record = $record.get();
    return Object.hasOwn(record, lesson) ? (record[lesson] ?? []) : [];
  }

  function load(lesson: string): void {
    hold(lesson, held(lesson));
    report(failureOf(() => takeIn(lesson)));
  }

  function report(found: Failure | null): void {
    failure = found ?? failure;
    tell();
  }

  function tell(): void {
    $trouble.set(failure ?? (damaged ? 'damaged' : null));
  }

  function save(lesson: string): void {
    unsaved.add(lesson);
    if (!storage) return;
    const failures = [...unsaved].map((waiting) =>
      failureOf(() => {
        takeIn(waiting);
        storage.setItem(prefix + waiting, JSON.stringify(held(waiting)));
        unsaved.delete(waiting);
      }),
    );
    failure = failures.find((found) => found !== null) ?? null;
    tell();
  }

  function putBack(earlier: LearningRecord): void {
    for (const lesson of new Set([...Object.keys($record.get()), ...Object.keys(earlier)])) {
      const log = Object.hasOwn(earlier, lesson) ? (earlier[lesson] ?? []) : [];
      unsaved.delete(lesson);
      report(
        failureOf(() => {
          takeIn(lesson);
          write(lesson, log.length === 0 ? null : JSON.stringify(log));
        }),
      );
      hold(lesson, log);
    }
  }

  function write(lesson: string, text: string | null): void {
    if (text === null) storage?.removeItem(prefix + lesson);
    else storage?.setItem(prefix + lesson, text);
  }

  /** Log and text of a lesson as they are now, and the way back to them. Throws when the text cannot be read. */
  function wayBack(lesson: string): () => void {
    takeIn(lesson);
    const text = storage?.getItem(prefix + lesson) ?? null;
    const log = held(lesson);
    const waits = unsaved.has(lesson);
    return () => {
      if (!waits) unsaved.delete(lesson);
      hold(lesson, log);
      report(failureOf(() => write(lesson, text)));
    };
  }

  return {
    $record,
    $trouble,
    loadLesson: load,
    loadAll() {
      report(failureOf(() => storedLessons(storage, prefix).forEach(load)));
    },
    append(lesson, event) {
      load(lesson);
      const log = held(lesson);
      const complete = { ...event, id: newId(), seq: nextSeq(log), at: now().toISOString() } as LearningEvent;
      hold(lesson, mergeLogs(log, [complete]));
      save(lesson);
    },
    mergeIn(other) {
      const lessons = Object.keys(other);
      const waysBack: (() => void)[] = [];
      const unreadable = failureOf(() => {
        for (const lesson of lessons) waysBack.push(wayBack(lesson));
      });
      report(unreadable);
      if (unreadable) return false;
      for (const lesson of lessons) {
        hold(lesson, mergeLogs(held(lesson), other[lesson] ?? []));
        save(lesson);
      }
      if (!lessons.some((lesson) => unsaved.has(lesson))) return true;
      for (const goBack of waysBack) goBack();
      return false;
    },
    putBack,
    onStorage(key, text) {
      if (key === null) {
        const lessons = Object.keys($record.get());
        unsaved.clear();
        damaged = false;
        $record.set({});
        tell();
        lessons.forEach(load);
        return;
      }
      if (!key.startsWith(prefix)) return;
      const lesson = key.slice(prefix.length);
      if (!Object.hasOwn($record.get(), lesson)) return;
      if (text === null) {
        unsaved.delete(lesson);
        hold(lesson, []);
        load(lesson);
        return;
      }
      report(failureOf(() => takeIn(lesson, text)));
      if (held(lesson).length > parseLog(text).log.length) save(lesson);
    },
  };
}

function storedLessons(storage: Storage | null, prefix: string): string[] {
  return Array.from({ length: storage?.length ?? 0 }, (_, i) => storage?.key(i) ?? '')
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
