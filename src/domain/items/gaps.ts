import { seededRandom, shuffle } from '../random.ts';
import { plainText, type RichText } from '../rich-text.ts';
import { type ItemBase, type Option, outcomeOf } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

/** A gap to type into. */
export interface TypedGap {
  readonly id: string;
  /** All that counts as right; the first is shown as the answer. */
  readonly accepted: readonly string[];
  /** Why this belongs here. */
  readonly feedback: RichText;
  /** Wrong answers to be expected, with feedback of their own; variants in one text stand between slashes. */
  readonly slips: readonly Option[];
}

/** A gap to be filled from a list. */
export interface ChosenGap {
  readonly id: string;
  /** What belongs here, such as "by when". */
  readonly name: RichText;
  readonly options: readonly Option[];
  readonly key: string;
}

export type Gap = TypedGap | ChosenGap;

/** A stretch of the passage: text, or the place of a gap. */
export type PassagePart = { readonly text: RichText } | { readonly gap: string };

/** A passage with gaps. Each gap stands in it once, in any order. */
export interface GapsItem extends ItemBase {
  readonly kind: 'gaps';
  /** Paragraphs, each from left to right. */
  readonly passage: readonly (readonly PassagePart[])[];
  readonly gaps: readonly Gap[];
}

export function isChosen(gap: Gap): gap is ChosenGap {
  return 'options' in gap;
}

/**
 * What two answers must share to count as the same: letters and digits in order. Case, accents, kinds of quotation marks,
 * dashes and spaces, and signs at either end do not matter.
 */
export function foldAnswer(typed: string): string {
  return typed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

/** The answers that one text names, which stand between slashes with spaces around them. */
export function variantsOf(text: string): string[] {
  return text
    .split(/\s\/\s/)
    .map((variant) => variant.trim())
    .filter((variant) => variant !== '');
}

function isOneOf(variants: readonly string[], typed: string): boolean {
  const folded = foldAnswer(typed);
  return folded !== '' && variants.some((variant) => foldAnswer(variant) === folded);
}

/** Whether `response` fills the gap rightly: the key, or one of the accepted answers. */
export function fillsGap(gap: Gap, response: string | undefined): boolean {
  if (response === undefined) return false;
  return isChosen(gap) ? response === gap.key : isOneOf(gap.accepted, response);
}

/** The option that was chosen, or the expected wrong answer that was typed; undefined for all else. */
export function optionFor(gap: Gap, response: string | undefined): Option | undefined {
  if (response === undefined) return undefined;
  if (isChosen(gap)) return gap.options.find((option) => option.id === response);
  return gap.slips.find((slip) => isOneOf(variantsOf(plainText(slip.text)), response));
}

/** Response: by gap id the text as typed, or the id of the chosen option. Outcome: gaps filled rightly, of all gaps. */
export const gaps: Kind<GapsItem, Record<string, string>> = {
  name: 'gaps',
  marked: true,
  response: shape.recordOf(shape.text),
  isComplete: (item, response) =>
    item.gaps.every((gap) => (isChosen(gap) ? optionFor(gap, response[gap.id]) !== undefined : foldAnswer(response[gap.id] ?? '') !== '')),
  mark: (item, response) => outcomeOf(item.gaps.filter((gap) => fillsGap(gap, response[gap.id])).length, item.gaps.length),
  /** The options of the gaps one chooses for; their ids are unique in the item. */
  arrange: (item, seed) =>
    item.gaps.filter(isChosen).flatMap((gap) =>
      shuffle(
        gap.options.map((option) => option.id),
        seededRandom(`${seed}:${gap.id}`),
      ),
    ),
};
