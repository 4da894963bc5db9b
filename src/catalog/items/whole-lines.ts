import type { Place, Report } from '../diagnostic.ts';
import { type Node, placeOf } from '../mdast.ts';

const start = /^\s*(?:(?:[-*+]|\d{1,2}[.)])\s+)?(?:\[[^\]\n]*\]\s+)?/;
const bullet = /^\s*(?:[-*+]|\d{1,2}[.)])\s+/;
/** A line that goes on with the text above it. */
const goesOn = /^\s*(?!>|[-*+]\s|\d{1,2}[.)]\s|<|→|->)\S/;

/** An entry of a list as it was typed: what stands in front of its letter, and the rest of the line. */
export function typedEntry(at: Place, report: Report): { readonly start: string; readonly text: string } {
  const line = report.typed(at);
  const [before = ''] = start.exec(line) ?? [];
  return { start: before, text: line.slice(before.length) };
}

/** The whole line of an entry with another text, or `other` where the line is not known. */
export function entryWith(at: Place, report: Report, change: (text: string) => string, other = ''): string {
  const { start: before, text } = typedEntry(at, report);
  return text === '' ? change(other) : before + change(text);
}

/** The line of an entry without its mark. */
export function unmarked(at: Place, report: Report): string {
  const { start: before, text } = typedEntry(at, report);
  return before.replace(/\[.\]\s+$/, '') + text;
}

/** How far right the lines below an entry stand, so that they belong to it. */
export function indentBelow(at: Place, report: Report): string {
  return ' '.repeat((bullet.exec(report.typed(at))?.[0] ?? '  ').length);
}

/** The line in which the text that begins at a place ends. */
export function lastLineOf({ line, column }: Place, report: Report): Place {
  let last = line;
  while (goesOn.test(report.typed({ line: last + 1 }))) last++;
  return last === line ? { line, column } : { line: last, column: 1 };
}

/** The line in which a node ends, so that lines can be added below it. */
export function endOf(node: Node): Place {
  const { end } = node.position ?? { end: placeOf(node) };
  return { line: end.column === 1 ? end.line - 1 : end.line, column: 1 };
}

/** A cure that adds lines and replaces none; `from` is the place that the message names. */
export function addBelow(lines: string, place: Place, from: Place = place): string {
  return `add below ${place.line === from.line ? 'this line' : `line ${place.line}`}:\n${lines}`;
}
