import { atom, type ReadableAtom } from 'nanostores';
import { checksum } from '#domain/checksum.ts';
import { endPrivateRound, type Learner, listKey, readLearners, storedList } from './learner-list.ts';
import { currentKey, firstLearner, keysOf, privateKey, readValue, storageNamed } from './place.ts';

const longestName = 40;
const $learners = atom<readonly Learner[]>(readLearners());

/** Everyone who learns at this browser, the first learner first. */
export const learners: ReadableAtom<readonly Learner[]> = $learners;

/** Hears of learners that another tab has added, renamed or erased. */
export function followLearners(): () => void {
  const read = () => $learners.set(readLearners());
  addEventListener('storage', read);
  return () => removeEventListener('storage', read);
}

/** Changes the list as it is stored now; what of it cannot be read is put aside as it was found. */
function change(how: (list: readonly Learner[]) => readonly Learner[]): void {
  const local = storageNamed('localStorage');
  const found = readValue(local, listKey);
  if (found !== null && storedList().includes(null)) local?.setItem(`touchpoint:kept/${listKey}#${checksum(found)}`, found);
  const list = how(readLearners());
  if (list.every(({ name, pin, id }) => id === firstLearner && name === '' && pin === undefined)) local?.removeItem(listKey);
  else local?.setItem(listKey, JSON.stringify(list));
  $learners.set(readLearners());
}

/** Adds a learner and returns their id. Throws when the browser cannot keep it. */
export function addLearner(name: string, pin: string): string {
  const id = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
  change((list) => [...list, { id, ...named(name, pin) }]);
  return id;
}

/** Gives a learner another name, and a PIN or none. Throws when the browser cannot keep it. */
export function renameLearner(id: string, name: string, pin: string): void {
  change((list) => list.map((learner) => (learner.id === id ? { id, ...named(name, pin) } : learner)));
}

function named(name: string, pin: string): Omit<Learner, 'id'> {
  return { name: name.trim().slice(0, longestName), ...(pin !== '' && { pin: checksum(pin) }) };
}

/** Begins a private round in this tab; it takes effect when the page is loaded again. Says whether the browser can do that. */
export function startPrivateRound(): boolean {
  const tab = storageNamed('sessionStorage');
  try {
    tab?.setItem(privateKey, '1');
    return tab !== null;
  } catch {
    return false;
  }
}

/** What is stored of one learner, in this format or another, beside their name in the list; and what is left of damaged lists. */
function isOf(id: string, key: string): boolean {
  const own = new RegExp(`^touchpoint:(kept/touchpoint:)?(\\d+/${id}/|(backup|import|left-out|seq)/${id}$)`);
  return own.test(key) || key.startsWith(`touchpoint:kept/${listKey}`);
}

/** Removes one learner's record and their name. */
export function eraseLearner(id: string): void {
  const local = storageNamed('localStorage');
  for (const key of keysOf(local)) if (isOf(id, key)) local?.removeItem(key);
  if (readValue(local, currentKey) === id) local?.removeItem(currentKey);
  change((list) => list.filter((learner) => learner.id !== id));
}

/** Removes everything this site has stored in this browser. */
export function eraseEverything(): void {
  const local = storageNamed('localStorage');
  for (const key of keysOf(local)) if (key.startsWith('touchpoint:')) local?.removeItem(key);
  endPrivateRound();
  $learners.set(readLearners());
}
