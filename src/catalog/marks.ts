import { withBackQuote } from './back-quotes.ts';
import { blank } from './blanks.ts';
import type { Place, Report } from './diagnostic.ts';
import { lineWith } from './line-with.ts';
import { type Node, placeOf, walk } from './mdast.ts';

/** What a line should have in place of signs that do nothing; explanations stand on lines below. */
type Instead = (found: RegExpExecArray) => string;

const without: Instead = () => '';
const asNote: Instead = ([found]) => `{/* ${found.replace(/^(?:\/\*|%%)\s*|\s*(?:\*\/|%%)$/g, '')} */}`;

const visible: readonly (readonly [sign: RegExp, what: string, instead: Instead])[] = [
  [/(?<!\\)\[([^\]\n]*)(\((?:term|fact|lesson):[^)\n]*\))/, '', ([, words, to]) => `[${words?.trimEnd()}]${to}`],
  [
    /([^\s[\]]*[^\s[\]\\])\](\((?:term|fact|lesson):[^)\n]*\))/,
    '',
    ([, word, to]) => `[${word}]${to}\n(the bracket [ stands in front of the first of the words that are the link)`,
  ],
  [/(?<![\]\w])\((?:term|fact|lesson):[a-z0-9/-]+\)/, '', ([to]) => `[${blank('the words that are the link')}]${to}`],
  // With a change of a meter behind it, it was meant as the arrow of a reply.
  [/(?<!\\)!\[\[([^\]\n]+)\]\](?!\s*,?\s*(?:trust|heat)\b)/, '', ([, file]) => `![${blank('what it shows')}](../images/${file})`],
  [
    /(?<!\\)\[\[([^\]\n]+)\]\](?!\s*,?\s*(?:trust|heat)\b)/,
    '',
    ([, words]) => `[${words}](term:${blank('its id in the glossary; or lesson: and the id of a lesson')})`,
  ],
  [
    /【[^】\n]*】|:contentReference\b\S*|(?<!\\)\[cite[:_][^\]\n]*\]?/,
    '',
    () => '\n(a source stands behind the words: [words](fact:…), with its name in facts.yml)',
  ],
  [/\/\*.*\*\//, '', asNote],
  [/(?<=^|\n)[ \t]*[•▪●◦‣·■➢\uf0b7\uf0a7][ \t]/, '•', without],
  [/(?<=^|\n)[ \t]*-(?=\p{L}|$)/u, '-', without],
  [/(?<=^|\n)[ \t]*\|[^|\n]+\|/, '|', without],
  [/(?<!\\)\*\*[ \t]*(?=\S)([^*\n]*[^*\s])[ \t]*\*\*/, '**', ([, words]) => `**${words}**`],
  [/(?<!\\)\*\*/, '**', () => '\n(to make words stand out: two stars right before the first and right behind the last)'],
  [/(?<![\\*\p{L}\p{N}])\*(?=\p{L})/u, '*', () => '\n(for words in italics a star stands on both sides; \\* is the sign itself)'],
  [/(?<![\\_\p{L}\p{N}])__(?=\p{L})|(?<=\p{L})__(?![_\p{L}\p{N}])/u, '__', () => '\n(**words** makes words stand out)'],
  [/(?<!\\)`([a-z0-9]+(?:-[a-z0-9]+)+)\s*$/, '`', ([, name]) => `\`${name}\``],
  [/(?<![\w-])([a-z0-9]+(?:-[a-z0-9]+)+)`\s*$/, '`', ([, name]) => `\`${name}\``],
  [/(?<!\\)`/, '`', without],
  [/(?<!\\)%%[^%\n]+%%/, '%%', asNote],
  [/(?<=^|\n)[ \t]*\d{1,2}[.)](?=\p{Lu}\p{Ll})/u, '1.', without],
  [
    /(?<!\\)\[\^[^\]\s]+\]/,
    '[^…]',
    () => '\n(there are no footnotes; a source stands behind the words: [words](fact:…), with its name in facts.yml)',
  ],
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
    for (const [sign, what, instead] of visible) {
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
            : withInstead(report.typed(placeIn(text, raw, found.index), raw), found, instead),
      );
      return;
    }
  }
}

/** The line in which signs were found, with what it should have in their place. */
function withInstead(line: string, found: RegExpExecArray, instead: Instead): string {
  const closed = found[0] === '`' ? withBackQuote(line) : null;
  if (closed !== null) return closed;
  const [text = '', ...notes] = instead(found).split('\n');
  const whole = lineWith(line, found[0], text)
    .replace(/^ {4,}/, '')
    .replace(/(\S) {2,}(?=\S)/g, '$1 ')
    .replace(/ +(?=[.,;!?](?:\s|$))/g, '');
  return [whole.trim() === '' ? 'delete this line' : whole, ...notes].join('\n');
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
