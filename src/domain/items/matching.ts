import { seededRandom, shuffle } from '../random.ts';
import type { RichText } from '../rich-text.ts';
import { type ItemBase, outcomeOf } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

export interface Group {
  readonly id: string;
  readonly text: RichText;
}

export interface Card {
  readonly id: string;
  readonly text: RichText;
  readonly feedback: RichText;
  /** Groups that are right for this card; the first is the one the author put it under. */
  readonly groups: readonly string[];
}

/** Matching, and sorting into groups: every card goes to one group. A group without a card is a distractor. */
export interface MatchingItem extends ItemBase {
  readonly kind: 'matching';
  readonly groups: readonly Group[];
  readonly cards: readonly Card[];
}

/** Response: group id by card id. Outcome: cards in a right group, of all cards. */
export const matching: Kind<MatchingItem, Record<string, string>> = {
  name: 'matching',
  marked: true,
  response: shape.recordOf(shape.text),
  isComplete: (item, response) => item.cards.every((card) => item.groups.some((group) => group.id === response[card.id])),
  mark: (item, response) => outcomeOf(item.cards.filter((card) => card.groups.includes(response[card.id] ?? '')).length, item.cards.length),
  arrange: (item, seed) =>
    shuffle(
      item.cards.map((card) => card.id),
      seededRandom(seed),
    ),
};
