import type { Place } from '../diagnostic.ts';
import { wordsOf } from './words.ts';

/** An entry of a question as it was typed: `- [x] a) text`, and the lines that belong to it. */
export interface TypedEntry {
  readonly line: number;
  /** The last line of what stands below it, lists in it included. */
  readonly last: number;
  readonly indent: string;
  readonly bullet: string;
  /** With its brackets, or "". */
  readonly mark: string;
  readonly letter: string;
  readonly text: string;
  /** As in the lock; in a conversation with its scene. */
  readonly name: string;
  readonly words: string;
  /** The letter of the group or gap it stands in, or "". */
  readonly within: string;
}

/** A question as it was typed. Lines count from 1. */
export interface TypedItem {
  readonly line: (number: number) => string;
  /** The lines of the tags around it. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly TypedEntry[];
}

const entryLine =
  /^(\s*)(#{3}|(?:[-*+–—•·▪●◦‣]|\d{1,2}[.)]))\s+((?:\[[^\]\s)}[]{0,3}\s?[\])}[]|[({][xX]\]|[xX])(?=\s+[A-Za-z]\)))?\s*([A-Za-z])\)\s+(.*)$/;
/** A tag at the left edge: of the question's end, or of what comes behind it. */
const tag = /^<\/?[A-Z]/;

/** The question that begins at a place. */
export function typedItem(source: string, at: Place | undefined, kind: string): TypedItem {
  const lines = source.split(/\r?\n/);
  const from = at?.line ?? lines.length;
  const end = lines.findIndex((line, i) => i >= from && tag.test(line));
  const to = end < 0 ? lines.length + 1 : end + 1;
  return { line: (number) => lines[number - 1] ?? '', from, to, entries: entriesIn(lines, from, to, kind) };
}

function entriesIn(lines: readonly string[], from: number, to: number, kind: string): TypedEntry[] {
  const entries: TypedEntry[] = [];
  let scene = '';
  for (let line = from + 1; line < to; line++) {
    const typed = lines[line - 1] ?? '';
    scene = (kind === 'conversation' && /^###\s+([a-z0-9-]+)/.exec(typed)?.[1]) || scene;
    const [, indent = '', bullet = '', mark = '', letter = '', text = ''] = entryLine.exec(typed) ?? [];
    if (letter === '') continue;
    const group = entries.findLast((each) => each.indent.length < indent.length);
    const quote = kind === 'plan' ? (/^\s*>\s*(.*)$/.exec(lines[line] ?? '')?.[1] ?? '') : '';
    entries.push({
      line,
      last: lastOf(lines, line, to, indent),
      indent,
      bullet,
      mark,
      letter,
      text: text.trimEnd(),
      name: kind === 'conversation' ? `${scene}.${letter}` : letter,
      words: wordsOf(`${plain(text, kind, letter)} ${quote}`),
      within: group && /[A-Z]/.test(group.letter) ? group.letter : '',
    });
  }
  return entries;
}

/** The line before an empty one, or before one that stands no further right. */
function lastOf(lines: readonly string[], line: number, to: number, { length }: string): number {
  for (let next = line + 1; next < to; next++) {
    const typed = lines[next - 1] ?? '';
    if (typed.trim() === '' || typed.length - typed.trimStart().length <= length) return next - 1;
  }
  return to - 1;
}

/** Names and moods do not count as words. */
function plain(text: string, kind: string, letter: string): string {
  const { words } = cutTail(text, kind);
  const first = kind === 'gaps' && /[A-Z]/.test(letter) ? (words.split(/\s\/\s/)[0] ?? '') : words;
  return first;
}

/** The words of an entry, and what is said with signs behind them: names in back-quotes, the mood of an event. */
export function cutTail(text: string, kind: string): { readonly words: string; readonly tail: string } {
  const tail = (kind === 'curve' ? /\s*:\s*[+\-−–]?\s*\d+\s*$/ : /(?:\s*`[^`]*`)+\s*$/).exec(text)?.[0] ?? '';
  return { words: text.slice(0, text.length - tail.length), tail: tail.trimEnd() };
}

/** The line of an entry with another mark, letter or text. */
export function lineOf(entry: TypedEntry, change: Partial<Pick<TypedEntry, 'bullet' | 'mark' | 'letter' | 'text'>> = {}): string {
  const { indent, bullet, mark, letter, text } = { ...entry, ...change };
  const sign = /^(?:[-*+]|\d{1,2}[.)]|#{3})$/.test(bullet) ? bullet : '-';
  return `${indent}${sign} ${mark === '' ? '' : `${mark} `}${letter}) ${text}`;
}
