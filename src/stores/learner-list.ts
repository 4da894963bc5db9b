import { checksum } from '#domain/checksum.ts';
import { currentKey, findPlace, firstLearner, isLearnerId, keysOf, privateKey, readValue, storageNamed } from './place.ts';

/** Someone who learns at this browser. A PIN keeps colleagues from mixing up; it protects nothing. */
export interface Learner {
  readonly id: string;
  /** Empty when none was given, or when it was lost. */
  readonly name: string;
  readonly pin?: string | undefined;
}

export const listKey = 'touchpoint:learners';
const ofLearner = /^touchpoint:\d+\/([a-z0-9]{1,16})\//;

/** What the list says as it is stored, entry by entry; null where an entry cannot be read, or the whole of it. */
export function storedList(): readonly (Learner | null)[] {
  const text = readValue(storageNamed('localStorage'), listKey);
  try {
    const list: unknown = JSON.parse(text || '[]');
    return Array.isArray(list) ? list.map(learnerIn) : [null];
  } catch {
    return [null];
  }
}

function learnerIn(entry: unknown): Learner | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { id, name, pin } = entry as Record<string, unknown>;
  if (!isLearnerId(id)) return null;
  return { id, name: typeof name === 'string' ? name : '', ...(typeof pin === 'string' && { pin }) };
}

/**
 * Everyone who learns at this browser: the first learner, those in the list, those whose record is here although the
 * list lost them, and whoever was chosen last. Nobody's record is out of reach because of another's.
 */
export function readLearners(): readonly Learner[] {
  const listed = storedList().filter((learner) => learner !== null);
  const ids = [firstLearner, ...listed.map(({ id }) => id), ...learnersWithRecord(), chosenLearner()];
  return [...new Set(ids)].map((id) => listed.find((learner) => learner.id === id) ?? { id, name: '' });
}

function learnersWithRecord(): string[] {
  try {
    return keysOf(storageNamed('localStorage')).flatMap((key) => ofLearner.exec(key)?.[1] ?? []);
  } catch {
    return [];
  }
}

function chosenLearner(): string {
  const chosen = readValue(storageNamed('localStorage'), currentKey);
  return isLearnerId(chosen) ? chosen : firstLearner;
}

/** The learner whose record this page keeps. */
export function currentLearner(): Learner {
  const { learner } = findPlace();
  return readLearners().find(({ id }) => id === learner) ?? { id: learner, name: '' };
}

export function isPrivateRound(): boolean {
  return readValue(storageNamed('sessionStorage'), privateKey) !== null;
}

export function pinFits(learner: Learner, pin: string): boolean {
  return learner.pin === undefined || learner.pin === checksum(pin);
}

/** Ends a private round and removes all that it wrote. */
export function endPrivateRound(): void {
  const tab = storageNamed('sessionStorage');
  for (const key of keysOf(tab)) if (key.startsWith('touchpoint:')) tab?.removeItem(key);
}

/** Takes effect when the page is loaded again. A private round ends. Throws when the browser cannot keep it. */
export function switchTo(id: string): void {
  storageNamed('localStorage')?.setItem(currentKey, id);
  endPrivateRound();
}
