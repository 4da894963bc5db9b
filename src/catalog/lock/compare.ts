import type { Fingerprint } from './fingerprint.ts';
import { otherParts, signsAside } from './key-lines.ts';
import type { ReleasedItem } from './lock-file.ts';
import { alike, nearlySame, sameNumbers, sameWords, similarity } from './words.ts';

/** A difference between an item as it was released and as it stands now that touches answers already given. */
export type Change =
  | { readonly type: 'kind'; readonly before: string; readonly now: string }
  /** The words released under `letter` stand under `to`. */
  | { readonly type: 'swapped'; readonly letter: string; readonly to: string }
  /** Other words stand under the letter; `gone` if the option it stood for had been removed before. */
  | { readonly type: 'reused'; readonly letter: string; readonly before: string; readonly now: string; readonly gone: boolean }
  | { readonly type: 'removed'; readonly letter: string; readonly before: string }
  /** `isNumbers` if only numbers are others, on which the answer depends. */
  | { readonly type: 'stem'; readonly before: string; readonly isNumbers: boolean }
  /** The parts of the key that are others. */
  | { readonly type: 'key'; readonly before: readonly string[]; readonly now: readonly string[] };

/** All such differences; none after slips of the pen, other punctuation, feedback and order of options. */
export function changesOf(released: ReleasedItem, now: Fingerprint): Change[] {
  if (released.kind !== now.kind) return [{ type: 'kind', before: released.kind, now: now.kind }];
  const letters = letterChanges(released, now);
  const swapped = letters.filter((change) => change.type === 'swapped');
  if (swapped.length > 0) return swapped;
  const removed = letters.flatMap((change) => (change.type === 'removed' ? [change.letter] : []));
  const before = without(released.key, removed);
  const past = { kind: released.kind, key: before };
  const key: Change[] =
    comparable(past) === comparable(now) ? [] : [{ type: 'key', before: otherParts(past, now), now: otherParts(now, past) }];
  const isNumber = now.kind === 'numeric' || now.kind === 'calculated';
  const isNumbers = similarity(released.stem, now.stem) >= alike;
  const stem: Change = { type: 'stem', before: released.stem, isNumbers };
  if (isNumbers) return isNumber && !sameNumbers(released.stem, now.stem) ? [stem, ...letters, ...key] : [...letters, ...key];
  // With another stem, other options are no news.
  return [stem, ...letters.filter((change) => change.type === 'removed'), ...key];
}

/** A key by which answers are told apart. The ranges of drawn numbers are no part of it: an answer is kept with its numbers. */
function comparable({ kind, key }: Pick<Fingerprint, 'kind' | 'key'>): string {
  return signsAside(kind === 'calculated' ? key.replace(/(?<=(?:^|; )[a-z]\w* = )\S+ to \S+ by [^;\s]+/g, 'drawn') : key);
}

/** Whether answers to a released item would be misread as answers to another one: by its form, its letters or its key. */
export function isMisread(released: ReleasedItem, now: Fingerprint): boolean {
  return changesOf(released, now).some(({ type }) => type === 'kind' || type === 'swapped' || type === 'key');
}

function letterChanges(released: ReleasedItem, now: Fingerprint): Change[] {
  const kept = [...released.options].map(([letter, before]): Change | null => {
    const to = movedTo(letter, before, released, now);
    if (to !== undefined) return { type: 'swapped', letter, to };
    const words = now.options.get(letter);
    if (words === undefined) return { type: 'removed', letter, before };
    return isSame(before, words) ? null : { type: 'reused', letter, before, now: words, gone: false };
  });
  const given = [...released.gone].map(([letter, before]): Change | null => {
    const words = now.options.get(letter);
    return words === undefined || isSame(before, words) ? null : { type: 'reused', letter, before, now: words, gone: true };
  });
  return [...kept, ...given].filter((change) => change !== null);
}

/** In an option, which is short, another number is another answer. */
export function isSame(before: string, now: string): boolean {
  return similarity(before, now) >= alike && sameNumbers(before, now);
}

/** The letter under which the words of `letter` stand now, if they have clearly moved. */
function movedTo(letter: string, before: string, released: ReleasedItem, now: Fingerprint): string | undefined {
  const here = now.options.get(letter);
  if (here !== undefined && sameWords(here, before)) return undefined;
  const stayed = here === undefined ? 0 : similarity(before, here);
  return [...now.options].find(([other, words]) => {
    if (other === letter) return false;
    const there = similarity(before, words);
    const clearly = there === 1 || (there >= nearlySame && there - stayed >= 0.25);
    return clearly && similarity(released.options.get(other) ?? '', words) < there;
  })?.[0];
}

/** A key without the letters that are gone. */
function without(key: string, letters: readonly string[]): string {
  return key
    .split(' ')
    .filter((part) => !letters.includes(part.split('=')[0] ?? ''))
    .join(' ');
}
