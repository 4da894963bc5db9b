import { readCell, type YesNo } from './cell.ts';
import type { Measure } from './scale.ts';
import { cellsOf } from './split-cells.ts';

/** Rows that one column of the table can hold. */
export const mostRows = 10_000;

/** Letters of a name; longer headings are cut. */
export const longestName = 40;

export interface Column {
  /** The heading above it; empty if it has none. */
  readonly name: string;
  readonly cells: readonly string[];
}

/** What was found in a pasted text. */
export interface Pasted {
  /** The column with answers; two only if exactly two columns were pasted and both hold answers. None: nothing fits. */
  readonly columns: readonly Column[];
  /** Columns that were pasted as well and hold something else, such as names and comments. */
  readonly otherColumns: number;
  /** Rows beyond `mostRows`, which are not taken. */
  readonly rowsLeftOut: number;
}

/**
 * Finds the answers in a text copied from a spreadsheet, a CSV file or a message. Cells that are no answers stay in their
 * column, so that they can be marked. Blank rows at the ends are cut; those in the middle stay, so that rows keep their order.
 */
export function readPaste(text: string, measure: Measure, words: YesNo): Pasted {
  const isAnswer = (cell: string) => readCell(cell, measure, words).kind === 'answer';
  const trimmed = cellsOf(text).map((row) => row.map((cell) => cell.trim()));
  const rows = trimRows(turned(trimmed, isAnswer));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const all = Array.from({ length: width }, (_, i) =>
    withHeading(
      rows.map((row) => row[i] ?? ''),
      isAnswer,
    ),
  ).filter(({ cells }) => cells.some(isFilled));
  const fits = (column: Column) => fitOf(column, isAnswer);
  const fitting = all.filter((column) => fits(column) >= 0.5).sort((a, b) => fits(b) - fits(a));
  const taken = all.length === 1 ? all : all.length === 2 && fitting.length === 2 ? all : fitting.slice(0, 1);
  const longest = Math.max(0, ...taken.map((column) => column.cells.length));
  return {
    columns: taken.map(({ name, cells }) => ({ name, cells: cells.slice(0, Math.min(mostRows, lastFilled(cells) + 1)) })),
    otherColumns: all.length - taken.length,
    rowsLeftOut: Math.max(0, longest - mostRows),
  };
}

/** Cells are trimmed when they are read. */
function isFilled(cell: string): boolean {
  return cell !== '';
}

function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex(isFilled);
}

/** A single line of three or more cells, most of them answers, is a list that was typed in one line. */
function turned(rows: readonly (readonly string[])[], isAnswer: (cell: string) => boolean): readonly (readonly string[])[] {
  const filled = rows.filter((row) => row.some(isFilled));
  const [only] = filled;
  if (!only || filled.length > 1) return rows;
  const list = only.length > 1 ? only : only.flatMap((cell) => cell.split(/[\s,;]+/));
  return list.length > 2 && list.filter(isAnswer).length * 2 > list.length ? list.map((cell) => [cell]) : rows;
}

function trimRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const holdsAny = (row: readonly string[]) => row.some(isFilled);
  return rows.slice(Math.max(0, rows.findIndex(holdsAny)), rows.findLastIndex(holdsAny) + 1);
}

/** The first cell is a heading if it is words and answers follow. */
function withHeading(cells: readonly string[], isAnswer: (cell: string) => boolean): Column {
  const [first = '', ...rest] = cells;
  const isHeading = /\p{L}/u.test(first) && !isAnswer(first) && rest.some(isAnswer);
  return isHeading ? { name: [...first].slice(0, longestName).join(''), cells: rest } : { name: '', cells };
}

/** Share of answers among the cells that hold anything; some do. */
function fitOf({ cells }: Column, isAnswer: (cell: string) => boolean): number {
  const filled = cells.filter(isFilled);
  return filled.filter(isAnswer).length / filled.length;
}
