import type { Place, Report } from './diagnostic.ts';
import { type Node, placeOf, walk } from './mdast.ts';

const visible: readonly (readonly [sign: RegExp, what: string, cure: string])[] = [
  [
    /(?<!\\)(?:\]|\[[^\]\n]*)\((?:term|fact|lesson):[^)\n]*\)/,
    '',
    '[the words](term:an-id), the words in square brackets right before the address in round ones',
  ],
  // With a change of a meter behind it, it was meant as the arrow of a reply.
  [
    /(?<!\\)!?\[\[[^\]\n]+\]\](?!\s*,?\s*(?:trust|heat)\b)/,
    '',
    '[the words](term:an-id) for a term, ![what it shows](../images/file.jpg) for a picture',
  ],
  [/【[^】\n]*】|:contentReference\b|(?<!\\)\[cite[:_]/, '', 'delete it; a source stands behind [words](fact:…)'],
  [/\/\*.*\*\//, '', '{/* … */}: a note for authors stands in braces as well'],
  [/(?<=^|\n)[ \t]*[•▪●◦‣·■➢\uf0b7\uf0a7][ \t]/, '•', '- a hyphen and a space begin an entry of a list'],
  [/(?<=^|\n)[ \t]*-(?=\p{L}|$)/u, '-', '- a hyphen and a space begin an entry of a list'],
  [/(?<=^|\n)[ \t]*\|[^|\n]+\|/, '|', ''],
  [/(?<!\\)\*\*/, '**', '**words** — two stars right before the first word and right behind the last'],
  [/(?<![\\*\p{L}\p{N}])\*(?=\p{L})/u, '*', '*words* — a star on both sides; \\* for the sign itself'],
  [/(?<![\\_\p{L}\p{N}])__(?=\p{L})|(?<=\p{L})__(?![_\p{L}\p{N}])/u, '__', '**words** makes words stand out'],
  [/(?<!\\)`([a-z0-9]+(?:-[a-z0-9]+)+)\s*$/, '`', '`$1`'],
  [/(?<![\w-])([a-z0-9]+(?:-[a-z0-9]+)+)`\s*$/, '`', '`$1`'],
  [/(?<!\\)`/, '`', 'delete it, or write another one behind the words'],
  [/(?<!\\)%%(?=[^%\n]+%%)/, '%%', '{/* … */} around a note for authors; the signs %% do nothing'],
  [/(?<=^|\n)[ \t]*\d{1,2}[.)](?=\p{Lu}\p{Ll})/u, '1.', '1. a number, a full stop and a space begin an entry of a list'],
  [/(?<!\\)\[\^[^\]\s]+\]/, '[^…]', 'there are no footnotes: say it in the sentence, or [words](fact:…) for a source'],
];

/** One of these stands in each of them; most texts have none. */
const anySign = /[\][*_`%|/【:•▪●◦‣·■➢\uf0b7\uf0a7]|(?:^|\n)[ \t]*[-\d]/;

/** Signs that mean something at the start of a line only. */
const leading = new Set(['•', '-', '|', '1.']);

/** TP117: signs that were meant to do something, and that learners would see. */
export function checkMarks(node: Node, source: string, report: Report): void {
  for (const text of walk(node)) {
    const [start, end] = [text.position?.start.offset, text.position?.end.offset];
    if (text.type !== 'text' || start === undefined || end === undefined) continue;
    const raw = source.slice(start, end);
    if (!anySign.test(raw)) continue;
    for (const [sign, what, cure] of visible) {
      const found = sign.exec(raw);
      if (!found || (leading.has(what) && !/(?:^|\n)[ \t>]*$/.test(source.slice(0, start + found.index)))) continue;
      const { line } = placeIn(text, raw, found.index);
      if (what === '' && report.diagnostics.some((other) => other.code === 'TP111' && other.line === line)) continue;
      report.error(
        'TP117',
        placeIn(text, raw, found.index),
        `Learners would see ${what === '' ? `"${found[0]}"` : `the sign ${what === '[^…]' ? found[0] : what}`} here.`,
        leading.has(what) && what !== '|'
          ? withSpace(report.typed(placeIn(text, raw, found.index + (/^\n/.test(found[0]) ? 1 : 0)), raw))
          : what === '|'
            ? lineBelowHead(raw.slice(found.index).trimStart())
            : cure.replace('$1', found[1] ?? ''),
      );
      return;
    }
  }
}

/** A line of a list with the sign and the space that begin an entry. */
function withSpace(line: string): string {
  return line.replace(
    /^(\s*)(?:(\d{1,2}[.)])|[•▪●◦‣·■➢\uf0b7\uf0a7-])[ \t]*/u,
    (_, indent: string, number?: string) => `${indent}${number ?? '-'} `,
  );
}

/** The line that a table lacks between its head, with which the text begins, and its rows. */
function lineBelowHead(text: string): string {
  const head = (text.split('\n')[0] ?? '').trim().replace(/^\||\|$/g, '');
  return `add below this line:\n${'|---'.repeat(head.split('|').length)}|`;
}

/** Where a part of a node's source stands. */
export function placeIn(node: Node, text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  const { line, column } = placeOf(node);
  return { line: line + before.length - 1, column: (before.length === 1 ? column : 1) + last.length };
}
