import { evaluate, parseFormula } from '../formula.ts';
import { seededRandom } from '../random.ts';
import type { Block, Inline, RichText } from '../rich-text.ts';
import { type ItemBase, outcomeOf } from './item.ts';
import type { Kind } from './kind.ts';
import { type NumericItem, readNumber, within } from './numeric.ts';
import * as shape from './shape.ts';

/** A number of the question: drawn from `from` to `to` in steps of `by`, or worked out from those before it. */
export type Variable =
  | { readonly name: string; readonly from: number; readonly to: number; readonly by: number }
  | { readonly name: string; readonly formula: string };

/** A value as a sum over the variables, and how far from it still counts. */
export interface CalculatedAnswer {
  readonly formula: string;
  readonly tolerance: number;
  readonly feedback: RichText;
  readonly misconception?: string;
}

/** A question for a number in which each learner gets numbers of their own. In its texts `{p}` and `{p ÷ n}` stand for values. */
export interface CalculatedItem extends ItemBase {
  readonly kind: 'calculated';
  readonly variables: readonly Variable[];
  readonly unit: string;
  readonly key: CalculatedAnswer;
  readonly slips: readonly CalculatedAnswer[];
  readonly otherwise: RichText;
}

const response = shape.objectOf({ given: shape.recordOf(shape.number), typed: shape.text });

/** The numbers that were asked about, and the answer as typed. */
export type CalculatedResponse = NonNullable<ReturnType<typeof response>>;

/**
 * Response: the numbers of the question and what was typed. The numbers are kept beside the seed they were drawn by, so that
 * an answer means the same whatever becomes of the ranges. Outcome: 1 of 1 within the tolerance, else 0.
 */
export const calculated: Kind<CalculatedItem, CalculatedResponse> = {
  name: 'calculated',
  marked: true,
  response,
  isComplete: (_item, { typed }) => readNumber(typed).length > 0,
  mark: (item, { given, typed }) => outcomeOf(within(askedWith(item, given, String).key, typed) ? 1 : 0, 1),
  arrange: () => [],
};

/** The seed of the numbers that are printed, and shown where scripts do not run. */
export function paperSeed(item: CalculatedItem): string {
  return `${item.id}:0`;
}

/** Values for all variables, the same for the same seed. */
export function drawValues(item: CalculatedItem, seed: string): Record<string, number> {
  return drawer(item)(seed);
}

/** `drawValues` for many seeds: reads the sums once. */
export function drawer({ variables }: CalculatedItem): (seed: string) => Record<string, number> {
  const steps = variables.map((variable) => {
    const value = 'formula' in variable ? reckoner(variable.formula) : (_: unknown, random: () => number) => drawn(variable, random());
    return { name: variable.name, value };
  });
  return (seed) => {
    const random = seededRandom(seed);
    const values: Record<string, number> = {};
    for (const { name, value } of steps) values[name] = value(values, random);
    return values;
  };
}

function drawn({ from, to, by }: Extract<Variable, { from: number }>, share: number): number {
  const steps = Math.floor((to - from) / by + 1e-9);
  return rounded(from + by * Math.min(steps, Math.floor(share * (steps + 1))), 9);
}

/** The value of a sum over the variables; NaN where it has none. */
export function resultOf(formula: string, values: Readonly<Record<string, number>>): number {
  return reckoner(formula)(values);
}

/** `resultOf` for many values: reads the sum once. */
export function reckoner(formula: string): (values: Readonly<Record<string, number>>) => number {
  const parsed = parseFormula(formula);
  return (values) => (parsed ? evaluate(parsed, values) : Number.NaN);
}

/** The question with its numbers put in, as an ordinary question for a number. `write` puts a number into words. */
export function askedWith(item: CalculatedItem, given: Readonly<Record<string, number>>, write: (value: number) => string): NumericItem {
  const { variables: _, key, slips, kind: _kind, ...rest } = item;
  const fill = (text: RichText) => filled(text, given, write);
  const answer = ({ formula, tolerance, feedback, misconception }: CalculatedAnswer) => ({
    value: rounded(resultOf(formula, given), digitsFor(tolerance)),
    tolerance,
    feedback: fill(feedback),
    ...(misconception !== undefined && { misconception }),
  });
  return {
    ...rest,
    kind: 'numeric',
    stem: item.stem.map((block): Block => {
      if (block.type === 'paragraph') return { ...block, children: fill(block.children) };
      return { ...block, items: block.items.map(fill) };
    }),
    key: answer(key),
    slips: slips.map(answer),
    otherwise: fill(item.otherwise),
  };
}

function filled(text: RichText, given: Readonly<Record<string, number>>, write: (value: number) => string): RichText {
  return text.map((part): Inline => {
    if (typeof part === 'string')
      return part.replace(/\{([^{}]+)\}/g, (found, formula: string) => (parseFormula(formula) ? write(resultOf(formula, given)) : found));
    return 'children' in part ? { ...part, children: filled(part.children, given, write) } : part;
  });
}

/** One digit finer than the tolerance, so that rounding never decides; exact answers keep six. */
function digitsFor(tolerance: number): number {
  return tolerance > 0 ? Math.max(0, Math.ceil(-Math.log10(tolerance)) + 1) : 6;
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits + 0;
}
