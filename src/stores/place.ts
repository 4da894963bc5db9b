/** Where the record of the person at this browser is kept: which storage, and under whose id. */
export interface RecordPlace {
  /** Null where the browser offers none. */
  readonly storage: Storage | null;
  readonly learner: string;
}

/** The first learner of a browser, who need not give a name. */
export const firstLearner = 'me';
export const currentKey = 'touchpoint:learner';
/** Set, in this tab only, during a private round. */
export const privateKey = 'touchpoint:private';

const learnerId = /^[a-z0-9]{1,16}$/;

/** Whether it can be a learner's id: such ids stand in keys. */
export function isLearnerId(id: unknown): id is string {
  return typeof id === 'string' && learnerId.test(id);
}

/** Some browsers throw on the mere mention of their storage. */
export function storageNamed(name: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return globalThis[name] ?? null;
  } catch {
    return null;
  }
}

export function readValue(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/**
 * The learner who was chosen last, known by name or not; the first one if none was, or nothing that can be an id. A
 * private round lives in the tab's own storage, which the browser empties when the tab closes.
 */
export function findPlace(): RecordPlace {
  const tab = storageNamed('sessionStorage');
  if (readValue(tab, privateKey)) return { storage: tab, learner: firstLearner };
  const storage = storageNamed('localStorage');
  const chosen = readValue(storage, currentKey);
  return { storage, learner: isLearnerId(chosen) ? chosen : firstLearner };
}

/** The names of all that is stored. Throws where the browser refuses. */
export function keysOf(storage: Storage | null): string[] {
  return Array.from({ length: storage?.length ?? 0 }, (_, i) => storage?.key(i) ?? '');
}
