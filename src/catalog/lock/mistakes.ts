import type { Item } from '#domain/items/kinds.ts';
import type { Place, Report } from '../diagnostic.ts';
import type { ReleasedItem } from './lock-file.ts';
import { mistakesOf, reasonsOf } from './reasons.ts';
import type { TypedItem } from './typed-item.ts';
import { sameWords } from './words.ts';

interface Now {
  readonly item: Item;
  readonly typed: TypedItem;
  /** How often each name of a mistake stands in the courses. */
  readonly uses: ReadonlyMap<string, number>;
}

/** TP472: reasons that have changed places, and a mistake with a second name while the first is still in use. */
export function checkMistakes(
  { item, typed, uses }: Now,
  released: ReleasedItem,
  places: ReadonlyMap<string, Place>,
  report: Report,
): void {
  const now = mistakesOf(item);
  const changed = [...released.mistakes].filter(([letter, before]) => now.has(letter) && now.get(letter) !== before);
  const exchangedWith = exchangesIn(item, released);
  const placeOf = (letter: string) => places.get(`${item.id}#${letter}>`) ?? places.get(item.id) ?? { line: 1, column: 1 };
  for (const [letter, other] of exchangedWith) {
    if (letter > other) continue;
    const [here, there] = [placeOf(letter), placeOf(other)];
    report.warn(
      'TP472',
      here,
      `The reasons of ${letter}) and ${other}) have changed places since this question was released.`,
      [
        `in line ${here.line}:`,
        typed.line(there.line),
        `in line ${there.line}:`,
        typed.line(here.line),
        '(or, if each fits its option as it is: npm run lock)',
      ].join('\n'),
    );
  }
  for (const [letter, before] of changed) {
    if (exchangedWith.has(letter)) continue;
    const name = now.get(letter) ?? '';
    if ((uses.get(before) ?? 0) === 0 || (uses.get(name) ?? 0) > 1) continue;
    const at = placeOf(letter);
    const line = typed.line(at.line);
    report.warn(
      'TP472',
      at,
      `The mistake behind ${letter}) was called \`${before}\` when this was released, as it still is elsewhere. \`${name}\` stands only here, so the two would count as different mistakes.`,
      [
        line.includes(`\`${name}\``) ? line.replace(`\`${name}\``, `\`${before}\``) : `\`${before}\``,
        '(or, if it is another mistake now: npm run lock)',
      ].join('\n'),
    );
  }
}

/** The letters whose reasons, or whose names of mistakes, stand under each other’s. */
function exchangesIn(item: Item, { reasons, mistakes }: ReleasedItem): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [before, now] of [[reasons, reasonsOf(item)] as const, [mistakes, mistakesOf(item)] as const]) {
    const same = (one: string | undefined, other: string | undefined) => one !== undefined && other !== undefined && sameWords(one, other);
    for (const [letter, text] of before) {
      if (found.has(letter) || same(text, now.get(letter))) continue;
      const other = [...before.keys()].find(
        (each) => each !== letter && same(now.get(each), text) && same(before.get(each), now.get(letter)),
      );
      if (other !== undefined) found.set(letter, other).set(other, letter);
    }
  }
  return found;
}
