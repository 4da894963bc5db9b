import { type Measure, scales } from './scale.ts';

/** Why a cell cannot be counted. `outside`: a whole number that the scale does not have. */
export type Flaw = 'text' | 'percent' | 'fraction' | 'outside';

/** A cell of the table of answers, as it was typed or pasted. */
export type Cell =
  | { readonly kind: 'answer'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'bad'; readonly flaw: Flaw };

/** Words that stand for 1 and 0 where a case was solved or was not, in lower case. */
export interface YesNo {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const empty: Cell = { kind: 'empty' };
const bad = (flaw: Flaw): Cell => ({ kind: 'bad', flaw });

/**
 * Reads a cell on the measure's scale. Spaces, quotes, the apostrophe before a number that spreadsheets use, and "9,0" or
 * "9.0" for 9 are tolerated. A share such as "85 %" is not an answer, so it is marked.
 */
export function readCell(typed: string, measure: Measure, { yes, no }: YesNo): Cell {
  const text = typed
    .normalize('NFKC')
    .replace(/^[\s'"’]+|[\s'"’]+$/g, '')
    .replace(/−/g, '-');
  if (text === '') return empty;
  if (/^[+-]?\d+(?:[.,]\d+)?\s*%$/.test(text)) return bad('percent');
  const number = /^([+-]?\d+)(?:[.,](\d+))?$/.exec(text);
  if (number) {
    if (/[1-9]/.test(number[2] ?? '')) return bad('fraction');
    const value = Number(number[1]);
    const { lowest, highest } = scales[measure];
    return value >= lowest && value <= highest ? { kind: 'answer', value: value + 0 } : bad('outside');
  }
  if (measure === 'fcr') {
    const word = text.toLowerCase();
    if (yes.includes(word)) return { kind: 'answer', value: 1 };
    if (no.includes(word)) return { kind: 'answer', value: 0 };
  }
  return bad('text');
}
