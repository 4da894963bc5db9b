import type { Item } from '#domain/items/kinds.ts';
import { fingerprintOf } from './fingerprint.ts';
import { otherParts, partsOf, signsAside } from './key-lines.ts';
import type { LineEdit } from './line-edits.ts';
import type { ReleasedItem } from './lock-file.ts';
import type { TypedItem } from './typed-item.ts';

/** A line `- name = sum` or `- [x] = sum`, as it was typed. */
interface SumLine {
  readonly line: number;
  readonly sum: string;
}

/** Lines of numbers and sums that differ from the released ones, or are missing. */
export function sumEdits(released: ReleasedItem, item: Item, typed: TypedItem): LineEdit[] {
  const parts = partsOf(released);
  const key = parts.at(-1);
  const wanted = new Set(otherParts(released, fingerprintOf(item)));
  const lines = parts.map((part) => lineFor(part === key ? '[x]' : (/^\w+/.exec(part)?.[0] ?? ''), typed));
  return parts.flatMap((part, i): LineEdit[] => {
    const here = lines[i];
    const said = part === key ? part : part.replace(/ by 1$/, '');
    const text = part === key ? `- [x] = ${said}` : `- ${said}`;
    const sum = part === key ? said : said.replace(/^\w+\s*=\s*/, '');
    if (!wanted.has(part) || (here && signsAside(here.sum) === signsAside(sum))) return [];
    if (here) return [{ line: here.line, text }];
    const above = lines.slice(0, i).findLast((each) => each !== undefined)?.line;
    const first = lines.find((each) => each !== undefined)?.line;
    const below = above ?? (first && first - 1);
    return below === undefined ? [] : [{ below, text }];
  });
}

function lineFor(name: string, typed: TypedItem): SumLine | undefined {
  for (let line = typed.from + 1; line < typed.to; line++) {
    const [, sign, sum = ''] = /^\s*[-*+•–]\s*(\[[^\]\s]\]|\w+(?=\s*=))\s*=?\s*(.*)$/.exec(typed.line(line)) ?? [];
    if (sign !== undefined && (name === '[x]' ? sign.startsWith('[') : sign === name)) return { line, sum };
  }
  return undefined;
}
