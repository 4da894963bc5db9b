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

/** A private round lives in the tab's own storage, which the browser empties when the tab closes. */
export function findPlace(): RecordPlace {
  const tab = storageNamed('sessionStorage');
  if (readValue(tab, privateKey)) return { storage: tab, learner: firstLearner };
  const storage = storageNamed('localStorage');
  return { storage, learner: readValue(storage, currentKey) ?? firstLearner };
}
