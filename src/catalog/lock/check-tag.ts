import type { Item } from '#domain/items/kinds.ts';
import type { Place, Report } from '../diagnostic.ts';
import { flags } from '../items/item-tag.ts';
import { writeTag } from '../write-question.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { ReleasedItem } from './lock-file.ts';
import { sameWords } from './words.ts';

/** TP473: a word of the tag that is gone, while the question is the one that it was said of. */
export function checkTag(item: Item, released: ReleasedItem, place: Place | undefined, report: Report): void {
  const { stem, options } = fingerprintOf(item);
  const isSame =
    sameWords(stem, released.stem) && [...released.options].every(([letter, text]) => sameWords(text, options.get(letter) ?? ''));
  const tag = writeTag(item);
  const words = tag.slice(1, -1).split(' ');
  const lost = (released.tag?.split(' ').slice(3) ?? []).filter((word) => isSaid(word) && !words.includes(word));
  if (!isSame || !place || lost.length === 0) return;
  report.warn(
    'TP473',
    place,
    `When this question was released, its tag said ${lost.map((word) => `\`${word}\``).join(' and ')}, and the question is still the same.`,
    `${tag.slice(0, -1)} ${lost.join(' ')}>\n(or, if that is no longer so: npm run lock)`,
  );
}

function isSaid(word: string): boolean {
  return flags.has(word) || word === 'order="natural"';
}
