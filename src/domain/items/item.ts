import type { Block, RichText } from '../rich-text.ts';

/** Where an item stands in its lesson: guessed first and not marked, or practised with feedback. */
export type ItemRole = 'prequestion' | 'practice';

/** What every item has, whatever its kind. Ids are `course/item` and never change. */
export interface ItemBase {
  readonly id: string;
  /** Raised when the question itself changes, so that old responses are kept as history. */
  readonly rev: number;
  /** Day on which the key was last corrected, so that older answers were marked again. */
  readonly corrected?: string;
  /** `course/objective` that the item gives evidence for. */
  readonly objective: string;
  readonly role: ItemRole;
  readonly stem: readonly Block[];
  /** A person in a situation decides. */
  readonly scenario?: boolean;
  /** Takes a doubtful claim apart. */
  readonly criticalReading?: boolean;
}

export interface Option {
  readonly id: string;
  readonly text: RichText;
  /** Says why this option is right or wrong. */
  readonly feedback: RichText;
  readonly misconception?: string;
}

/** Marks, derived from an item and a response and never stored. `scaled` is raw ÷ max, 0 to 1. */
export interface Outcome {
  readonly raw: number;
  readonly max: number;
  readonly scaled: number;
  /** Entirely right. */
  readonly success: boolean;
}

export function outcomeOf(raw: number, max: number): Outcome {
  return { raw, max, scaled: max === 0 ? 0 : raw / max, success: raw === max };
}
