import type { Place } from '../diagnostic.ts';

/** A piece of the source and what was meant instead. Edits keep the number of lines, so that places stay true. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; they may come in any order and must not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Turns offsets of a text into lines and columns. */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The line around an offset, with the part that stands there written anew; that part alone where it goes over several lines. */
export function lineAround(text: string, offset: number, part: string, other: string): string {
  if (part.includes('\n')) return other;
  return `${lineBefore(text, offset)}${other}${text.slice(offset + part.length, lineEnd(text, offset))}`.trimEnd();
}

/** Spaces in place of a text, with its line ends. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** The end of the line that holds the offset, without its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** The text of the line before the offset. */
export function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}
