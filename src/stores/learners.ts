import { atom, type ReadableAtom } from 'nanostores';
import * as v from 'valibot';
import { checksum } from '#domain/checksum.ts';
import { currentKey, firstLearner, privateKey, readValue, storageNamed } from './place.ts';

/** Someone who learns at this browser. A PIN keeps colleagues from mixing up; it protects nothing. */
export interface Learner {
  readonly id: string;
  readonly name: string;
  readonly pin?: string | undefined;
}

const listKey = 'touchpoint:learners';
const longestName = 40;
const learnerList = v.array(
  v.object({ id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/)), name: v.string(), pin: v.optional(v.string()) }),
);

const local = storageNamed('localStorage');
const tab = storageNamed('sessionStorage');

function readList(): Learner[] {
  const text = readValue(local, listKey);
  try {
    const parsed = v.safeParse(learnerList, JSON.parse(text ?? '[]'));
    const listed = parsed.success ? parsed.output : [];
    return listed.some((learner) => learner.id === firstLearner) ? listed : [{ id: firstLearner, name: '' }, ...listed];
  } catch {
    return [{ id: firstLearner, name: '' }];
  }
}

const $learners = atom<readonly Learner[]>(readList());

/** Everyone who learns at this browser, the first learner first. */
export const learners: ReadableAtom<readonly Learner[]> = $learners;

export function currentLearner(): Learner {
  const id = readValue(local, currentKey) ?? firstLearner;
  return $learners.get().find((learner) => learner.id === id) ?? { id: firstLearner, name: '' };
}

export function isPrivateRound(): boolean {
  return readValue(tab, privateKey) !== null;
}

function saveList(list: readonly Learner[]): void {
  $learners.set(list);
  local?.setItem(listKey, JSON.stringify(list));
}

/** Adds a learner and returns their id. Throws when the browser cannot keep it. */
export function addLearner(name: string, pin: string): string {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
  saveList([...$learners.get(), { id, ...named(name, pin) }]);
  return id;
}

export function renameLearner(id: string, name: string, pin: string): void {
  saveList($learners.get().map((learner) => (learner.id === id ? { id, ...named(name, pin) } : learner)));
}

function named(name: string, pin: string): Omit<Learner, 'id'> {
  return { name: name.trim().slice(0, longestName), ...(pin !== '' && { pin: checksum(pin) }) };
}

export function pinFits(learner: Learner, pin: string): boolean {
  return learner.pin === undefined || learner.pin === checksum(pin);
}

/** Takes effect when the page is loaded again. */
export function switchTo(id: string): void {
  tab?.removeItem(privateKey);
  local?.setItem(currentKey, id);
}

export function startPrivateRound(): void {
  tab?.setItem(privateKey, '1');
}

/** Ends a private round and removes all that it wrote. */
export function endPrivateRound(): void {
  for (const key of keysOf(tab)) if (key.startsWith('touchpoint:')) tab?.removeItem(key);
}

/** Removes one learner's record and, but for the first learner, their name. */
export function eraseLearner(id: string): void {
  const own = [`touchpoint:1/${id}/`, `touchpoint:kept/touchpoint:1/${id}/`];
  for (const key of keysOf(local)) {
    const isOwn = key === `touchpoint:backup/${id}` || key === `touchpoint:seq/${id}`;
    if (isOwn || own.some((start) => key.startsWith(start))) local?.removeItem(key);
  }
  saveList($learners.get().filter((learner) => learner.id !== id));
  if (readValue(local, currentKey) === id) local?.removeItem(currentKey);
  $learners.set(readList());
}

/** Removes everything this site has stored in this browser. */
export function eraseEverything(): void {
  for (const storage of [local, tab]) for (const key of keysOf(storage)) if (key.startsWith('touchpoint:')) storage?.removeItem(key);
  $learners.set(readList());
}

function keysOf(storage: Storage | null): string[] {
  return Array.from({ length: storage?.length ?? 0 }, (_, i) => storage?.key(i) ?? '');
}
