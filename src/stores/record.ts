import { atom, computed, type ReadableAtom } from 'nanostores';
import { type LearningEvent, type LearningRecord, type Log, mergeLogs, type NewEvent, nextSeq, parseLog } from '#domain/record.ts';

/** What keeps the record from being stored; the lesson goes on all the same. */
export type Trouble = 'full' | 'blocked' | 'damaged';

export interface RecordStore {
  readonly $record: ReadableAtom<LearningRecord>;
  readonly $trouble: ReadableAtom<Trouble | null>;
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
const prefix = 'touchpoint:1/me/';
const keptPrefix = 'touchpoint:kept/';

interface Surroundings {
  /** Null where the browser offers no storage. */
  readonly storage: Storage | null;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * The learning record over browser storage, one key a lesson. Writing reads first and stores the union, and a tab that
 * sees another tab overwrite its events writes the union again; so tabs converge and nothing is lost.
 */
export function openRecord({ storage, now, newId }: Surroundings): RecordStore {
  const $record = atom<LearningRecord>({});
  const $failure = atom<'full' | 'blocked' | null>(storage ? null : 'blocked');
  const $damaged = atom(false);
  const unsaved = new Set<string>();

  function understand(key: string, text: string): Log {
    const { log, damaged } = parseLog(text);
    if (damaged) {
      $damaged.set(true);
      keepAside(key, text);
    }
    return log;
  }

  /** Damaged text is copied as it was found before anything overwrites it. */
  function keepAside(key: string, text: string): void {
    try {
      const name = `${keptPrefix}${key}#${text.length}-${checksum(text)}`;
      if (storage && storage.getItem(name) === null) storage.setItem(name, text);
    } catch (error) {
      $failure.set(reasonOf(error));
    }
  }

  function readStored(lesson: string): Log {
    try {
      const text = storage?.getItem(prefix + lesson);
      return text ? understand(prefix + lesson, text) : [];
    } catch (error) {
      $failure.set(reasonOf(error));
      return [];
    }
  }

  function hold(lesson: string, log: Log): void {
    $record.set({ ...$record.get(), [lesson]: log });
  }

  function held(lesson: string): Log {
    const record = $record.get();
    return Object.hasOwn(record, lesson) ? (record[lesson] ?? []) : [];
  }

  function save(lesson: string): void {
    unsaved.add(lesson);
    for (const waiting of unsaved) {
      try {
        if (!storage) return;
        storage.setItem(prefix + waiting, JSON.stringify(held(waiting)));
        unsaved.delete(waiting);
      } catch (error) {
        $failure.set(reasonOf(error));
        return;
      }
    }
    $failure.set(null);
  }

  return {
    $record,
    $trouble: computed([$failure, $damaged], (failure, damaged) => failure ?? (damaged ? 'damaged' : null)),
    loadLesson(lesson) {
      hold(lesson, mergeLogs(held(lesson), readStored(lesson)));
    },
    loadAll() {
      const logs: Record<string, Log> = {};
      for (const lesson of storedLessons(storage)) logs[lesson] = mergeLogs(held(lesson), readStored(lesson));
      $record.set({ ...$record.get(), ...logs });
    },
    append(lesson, event) {
      const log = mergeLogs(held(lesson), readStored(lesson));
      const complete = { ...event, id: newId(), seq: nextSeq(log), at: now().toISOString() } as LearningEvent;
      hold(lesson, mergeLogs(log, [complete]));
      save(lesson);
    },
    onStorage(key, text) {
      if (key === null) {
        $record.set({});
        return;
      }
      if (!key.startsWith(prefix)) return;
      const lesson = key.slice(prefix.length);
      if (!Object.hasOwn($record.get(), lesson)) return;
      if (text === null) {
        hold(lesson, []);
        return;
      }
      const theirs = understand(key, text);
      const union = mergeLogs(held(lesson), theirs);
      hold(lesson, union);
      if (union.length > theirs.length) save(lesson);
    },
  };
}

function storedLessons(storage: Storage | null): string[] {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, i) => storage?.key(i) ?? '')
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

function reasonOf(error: unknown): 'full' | 'blocked' {
  return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked';
}

/** FNV-1a, only to tell two damaged texts apart. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
