import type { Item } from '#domain/items/kinds.ts';
import type { LineEdit } from '../../lock/line-edits.ts';
import { mistakesOf } from '../../lock/reasons.ts';
import { lineOf, type TypedItem } from '../../lock/typed-item.ts';

/** The lines of options whose mistakes stand under other letters in the English question; empty where letters and mistakes go together. */
export function otherLetters(item: Item, original: Item, typed: TypedItem): LineEdit[] {
  if ((item.kind !== 'single' && item.kind !== 'multiple') || (original.kind !== 'single' && original.kind !== 'multiple')) return [];
  const [here, there] = [mistakesOf(item), mistakesOf(original)];
  const letterOf = new Map<string, string>();
  for (const [letter, mistake] of here) {
    const [own, ...more] = [...there].flatMap(([other, name]) => (name === mistake ? [other] : []));
    if (own !== undefined && more.length === 0) letterOf.set(letter, own);
  }
  // What names no mistake is right; a single one has the letter that is left.
  const letters = original.options.map(({ id }) => id);
  const rest = item.options.map(({ id }) => id).filter((id) => !letterOf.has(id));
  const free = letters.filter((id) => ![...letterOf.values()].includes(id));
  if (rest.length === 1 && free.length === 1) letterOf.set(rest[0] ?? '', free[0] ?? '');
  if (letterOf.size !== letters.length || new Set(letterOf.values()).size !== letters.length) return [];
  return typed.entries.flatMap((entry): LineEdit[] => {
    const letter = letterOf.get(entry.letter);
    return letter === undefined || letter === entry.letter ? [] : [{ line: entry.line, text: lineOf(entry, { letter }) }];
  });
}
