import type { RichText } from '../rich-text.ts';
import { type ItemBase, outcomeOf } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

/** A value and how far from it still counts, both in the item's unit. */
export interface NumericAnswer {
  readonly value: number;
  readonly tolerance: number;
  readonly feedback: RichText;
  readonly misconception?: string;
}

export interface NumericItem extends ItemBase {
  readonly kind: 'numeric';
  readonly unit: string;
  readonly key: NumericAnswer;
  /** Typical wrong values with feedback of their own. */
  readonly slips: readonly NumericAnswer[];
  /** Feedback for every other value. */
  readonly otherwise: RichText;
}

/**
 * Every value a typed number can mean. Comma and point are both accepted as decimal sign; where one of them might also
 * group thousands ("1,500"), both readings are returned. Spaces, the minus sign − and a trailing unit are tolerated.
 * No number in the text gives an empty list.
 */
export function readNumber(typed: string): number[] {
  const found = /^([+-]?)([.,]*\d[\d.,]*)(?:[^\d.,]\D*)?$/.exec(typed.replace(/[\s'’]/g, '').replace(/−/g, '-'));
  if (!found) return [];
  const sign = found[1] === '-' ? -1 : 1;
  const digits = found[2] ?? '';
  const readings: string[] = [];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const whole = digits.slice(0, Math.max(0, last));
  const isDecimal = last >= 0 && !whole.includes(digits.charAt(last)) && isGrouped(whole);
  if (isDecimal) readings.push(`${ungrouped(whole)}.${digits.slice(last + 1)}`);
  if (isGrouped(digits)) readings.push(ungrouped(digits));
  return readings.map((reading) => sign * Number(reading));
}

/** The number in digits, so that `readNumber` reads it back; never grouped and never with an exponent. */
export function writeNumber(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^[1-9]\d{0,2}([.,])\d{3}(\1\d{3})*$/.test(whole);
}

function ungrouped(whole: string): string {
  return whole.replace(/[.,]/g, '');
}

export function within(answer: NumericAnswer, response: string): boolean {
  const slack = answer.tolerance + 1e-9 * Math.max(1, Math.abs(answer.value));
  return readNumber(response).some((value) => Math.abs(value - answer.value) <= slack);
}

/** Response: the number as typed. Outcome: 1 of 1 within the tolerance, else 0. */
export const numeric: Kind<NumericItem, string> = {
  name: 'numeric',
  marked: true,
  response: shape.text,
  isComplete: (_item, response) => readNumber(response).length > 0,
  mark: (item, response) => outcomeOf(within(item.key, response) ? 1 : 0, 1),
  arrange: () => [],
};
