import { isSame } from './compare.ts';
import type { ReleasedItem } from './lock-file.ts';

/** What to do so that every released option stands under its letter again. `now` holds letters and words as they stand. */
export function lostParts(now: readonly (readonly [letter: string, words: string])[], { options }: ReleasedItem): string[] {
  const isInPlace = ([letter, words]: readonly [string, string]) => isSame(options.get(letter) ?? '', words);
  const displaced = now.filter((each) => !isInPlace(each));
  return [...options].flatMap(([letter, before]) => {
    if (now.some(([other, words]) => other === letter && isSame(before, words))) return [];
    const [typed, words] = displaced.find(([, each]) => isSame(before, each)) ?? [];
    // A text without any letter gets its own in the cure of its line.
    if (typed === '') return [];
    return words === undefined
      ? `put back what stood under ${letter}) when the question was released: “${before}”`
      : `${letter}) in front of “${words}”, as it was released`;
  });
}
