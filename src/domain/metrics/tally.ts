import { type Cell, readCell, type YesNo } from './cell.ts';
import { type Band, bandOf, type Measure, scales } from './scale.ts';

/** How often each answer was given. */
export interface Tally {
  readonly measure: Measure;
  /** By answer, from the lowest of the scale. */
  readonly counts: readonly number[];
  /** Answers that count. */
  readonly n: number;
  /** Rows, from 0, that hold something which is no answer. */
  readonly marked: readonly number[];
}

/** Counts the cells of a column. Cells that are no answers are marked, not dropped; empty ones are passed over. */
export function tallyCells(cells: readonly string[], measure: Measure, words: YesNo): Tally {
  const { lowest, highest } = scales[measure];
  const counts = new Array<number>(highest - lowest + 1).fill(0);
  const marked: number[] = [];
  const known = new Map<string, Cell>();
  let n = 0;
  for (const [row, text] of cells.entries()) {
    const cell = known.get(text) ?? readCell(text, measure, words);
    known.set(text, cell);
    if (cell.kind === 'bad') marked.push(row);
    if (cell.kind !== 'answer') continue;
    n += 1;
    const place = cell.value - lowest;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { measure, counts, n, marked };
}

/** How many answers fall into each band. */
export function bandsOf({ measure, counts }: Tally): Record<Band, number> {
  const bands = { low: 0, middle: 0, high: 0 };
  for (const [i, count] of counts.entries()) bands[bandOf(measure, scales[measure].lowest + i)] += count;
  return bands;
}
