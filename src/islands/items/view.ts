import type { ReactNode } from 'react';
import type { Kind } from '#domain/items/kind.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import type { Block } from '#domain/rich-text.ts';
import type { PracticeMessages } from '#i18n/practice/en.ts';

export type ItemLabels = PracticeMessages['item'];

/** How a learner answers: the controls, while the item is open. */
export interface AnswerProps<I, R> {
  readonly item: I;
  /** Ids of the shuffled parts, in the order to show. */
  readonly order: readonly string[];
  readonly value: R | undefined;
  readonly onChange: (value: R) => void;
  readonly labels: ItemLabels;
  readonly locale: Locale;
  /** Unique in the page; prefix for names and ids. */
  readonly name: string;
}

/** What is shown of a checked response. `revealed`: with the key and all reasons. */
export interface ReviewProps<I, R> {
  readonly item: I;
  readonly order: readonly string[];
  readonly response: R;
  readonly revealed: boolean;
  readonly labels: ItemLabels;
  readonly locale: Locale;
}

/** The face of one kind of item. */
export interface KindView<I extends Item, R> {
  readonly kind: Kind<I, R>;
  readonly Answer: (props: AnswerProps<I, R>) => ReactNode;
  readonly Review: (props: ReviewProps<I, R>) => ReactNode;
  /** Answers can be recognised in the options, so the learner thinks before seeing them. */
  readonly thinkFirst?: true;
  /** The instruction below the stem. */
  readonly instruction: (item: I, labels: ItemLabels, locale: Locale) => string;
  /** What is missing before the response can be checked. */
  readonly missing: (item: I, value: R | undefined, labels: ItemLabels, locale: Locale) => string;
  /** The value to begin with; on a retry from the earlier response. */
  readonly start?: (item: I, order: readonly string[], earlier: R | undefined, seed: string) => R | undefined;
  /** The question as it was put with this response, for kinds whose text differs from learner to learner. */
  readonly stem?: (item: I, response: R, locale: Locale) => readonly Block[];
}

export function byOrder<T extends { readonly id: string }>(parts: readonly T[], order: readonly string[]): T[] {
  return order.flatMap((id) => parts.filter((part) => part.id === id));
}
