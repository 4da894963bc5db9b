import type { Item } from '#domain/items/kinds.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { LineEdit } from './line-edits.ts';
import type { TypedItem } from './typed-item.ts';
import { sameWords } from './words.ts';

/** What comes behind the text of a question: a list, a quote, a heading, an arrow. */
const below = /^\s*(?:[-*+]\s|\d{1,2}[.)]\s|>|#|→|->|=>|<)/;

/** The text of a question as it was released, if it was read as it was typed. */
export function stemEdit(before: string, item: Item, typed: TypedItem): LineEdit | undefined {
  const lines: number[] = [];
  for (let line = typed.from + 1; line < typed.to && !below.test(typed.line(line)); line++)
    if (typed.line(line).trim() !== '') lines.push(line);
  const [first, last] = [lines[0], lines.at(-1)];
  const text = lines.map((line) => typed.line(line).trim()).join(' ');
  if (first === undefined || last === undefined || item.kind === 'gaps' || !sameWords(text, fingerprintOf(item).stem)) return undefined;
  return { line: first, ...(last > first && { last }), text: before };
}
