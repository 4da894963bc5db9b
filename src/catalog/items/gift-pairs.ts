import { blank } from '../blanks.ts';
import type { Place, Report } from '../diagnostic.ts';
import { feedbackLine, type ItemSource } from './item-reader.ts';
import { endOf } from './whole-lines.ts';

const pair = /^\s*(?:[-*+]\s+)?=\s*(.*?)\s*->\s*(\S.*?)\s*$/;

/** Cards and groups as Moodle writes them, `= card -> group`, and the same as a list. */
export function giftPairs(source: ItemSource, report: Report): { readonly place: Place; readonly list: string } | undefined {
  const last = source.body.at(-1);
  const lines = last ? Array.from({ length: endOf(last).line - source.at.line }, (_, i) => source.at.line + 1 + i) : [];
  const pairs = lines.flatMap((line) => {
    const [, card, group] = pair.exec(report.typed({ line })) ?? [];
    return card === undefined || group === undefined ? [] : [{ line, card, group }];
  });
  const [first] = pairs;
  if (first === undefined || pairs.length < 2) return undefined;
  const groups = [...new Set(pairs.map(({ group }) => group))];
  const cards = pairs.filter(({ card }) => card !== '');
  const why = (letter: string) => feedbackLine({ hint: `why it belongs to group ${letter}, in 8 to 60 words` }, '    ');
  const written = groups.flatMap((group, i) => {
    const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[i] ?? blank('a capital letter');
    const own = cards.filter((each) => each.group === group);
    const entries = own.map((each) => `  - ${'abcdefghijklmnopqrstuvwxyz'[cards.indexOf(each)]}) ${each.card}\n${why(letter)}`);
    return [`- ${letter}) ${group}`, ...entries];
  });
  const range = `in place of lines ${first.line} to ${pairs.at(-1)?.line}:`;
  return { place: { line: first.line, column: 1 }, list: [range, ...written].join('\n') };
}
