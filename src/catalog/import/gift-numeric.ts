import type { Numerical, NumericalFormat, TextFormat } from 'gift-pegjs';
import type { Item } from '#domain/items/kinds.ts';
import type { NumericAnswer } from '#domain/items/numeric.ts';
import { type Block, plainText, type RichText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import { blankFeedback } from '../scaffold/questions.ts';
import { baseOf, type Draft, type Head, noteBlanks } from './draft.ts';
import { lineOf } from './gift-text.ts';
import { mistake } from './mistakes.ts';
import { tidyText } from './tidy-text.ts';

interface Answer {
  readonly share: number;
  /** Null stands for all other numbers. */
  readonly amount: { readonly value: number; readonly tolerance: number } | null;
  readonly feedback: RichText;
  readonly misconception: string | undefined;
}

/** A question for a number. The first answer with the largest share is the key, the others are slips. */
export function numericItem(question: Numerical, head: Head, notes: ReadonlyMap<string, string>, draft: Draft): Item | null {
  const answers = answersOf(question, notes, draft.lose);
  const amounts = answers.filter((answer) => answer.amount !== null);
  const best = Math.max(...amounts.map((answer) => answer.share));
  const key = amounts.find((answer) => answer.share === best && best > 0);
  if (!key || amounts.some(({ amount }) => !Number.isFinite(amount?.value) || !Number.isFinite(amount?.tolerance))) {
    draft.lose('The question gives no number that could be right, and stays behind.');
    return null;
  }
  if (amounts.some((answer) => answer !== key && answer.share > 0)) draft.lose('Numbers that were right in part are slips here.');
  const general = lineOf(question.globalFeedback, draft.lose);
  const others = answers.find((answer) => answer.amount === null)?.feedback ?? [];
  if (others.length > 0 && general.length > 0) draft.lose('The general feedback has moved to the right number.');
  const keyFeedback = others.length > 0 && general.length > 0 ? tidyText([...key.feedback, ' ', ...general]) : key.feedback;
  const otherwise = others.length > 0 ? others : general;
  const slips = amounts.filter((answer) => answer !== key);
  noteBlanks(draft, [keyFeedback, ...slips.map((slip) => slip.feedback), otherwise]);
  const named = notes.get('unit');
  const unit = named === undefined ? undefined : plainText(tidyText([named]));
  if (unit === undefined) draft.lose('The number has no unit: a blank is to be filled, or deleted.');
  return {
    ...baseOf(draft, { ...head, stem: withoutUnit(head.stem, unit ?? '') }),
    kind: 'numeric',
    unit: unit ?? blank('the unit'),
    key: answerOf({ ...key, feedback: keyFeedback }, blankFeedback.right),
    slips: slips.map((slip) => answerOf(slip, blankFeedback.wrong)),
    otherwise: otherwise.length > 0 ? otherwise : [blank('a hint for all other answers, in 8 to 60 words')],
  };
}

function answersOf({ choices }: Numerical, notes: ReadonlyMap<string, string>, lose: Draft['lose']): Answer[] {
  if (!Array.isArray(choices)) return [{ share: 100, amount: amountOf(choices), feedback: [], misconception: undefined }];
  return choices.map(({ isCorrect, weight, text, feedback }, i) => ({
    share: weight ?? (isCorrect ? 100 : 0),
    amount: isOther(text) ? null : amountOf(text),
    feedback: lineOf(feedback, lose),
    misconception: mistake(notes, i),
  }));
}

function isOther(text: NumericalFormat | TextFormat): boolean {
  return !('type' in text);
}

function amountOf({ type, number = Number.NaN, range = 0, numberLow = Number.NaN, numberHigh = Number.NaN }: NumericalFormat) {
  if (type !== 'high-low') return { value: number, tolerance: Math.abs(range) };
  return { value: rounded((numberLow + numberHigh) / 2), tolerance: rounded(Math.abs(numberHigh - numberLow) / 2) };
}

/** Without the dust that halving leaves behind. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function answerOf({ amount, feedback, misconception }: Answer, empty: string): NumericAnswer {
  const { value, tolerance } = amount ?? { value: 0, tolerance: 0 };
  return { value, tolerance, feedback: feedback.length > 0 ? feedback : [empty], ...(misconception !== undefined && { misconception }) };
}

/** Our export names the unit at the end of the question; here it has a place of its own. */
function withoutUnit(stem: readonly Block[], unit: string): readonly Block[] {
  const last = stem.at(-1);
  if (unit === '' || last?.type !== 'paragraph') return stem;
  const words = last.children.at(-1);
  if (typeof words !== 'string' || !words.endsWith(`(${unit})`)) return stem;
  const children = tidyText([...last.children.slice(0, -1), words.slice(0, -unit.length - 2)]);
  return [...stem.slice(0, -1), ...(children.length > 0 ? [{ type: 'paragraph' as const, children }] : [])];
}
