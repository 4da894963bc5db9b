import { seededRandom, shuffle } from '../random.ts';
import { type ItemBase, type Option, outcomeOf } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

/** Single choice: exactly one option is the key. */
export interface SingleItem extends ItemBase {
  readonly kind: 'single';
  readonly options: readonly Option[];
  readonly key: string;
  /** Options keep the author's order, as numbers and dates do. */
  readonly naturalOrder: boolean;
}

/** Response: the id of the chosen option. Outcome: 1 of 1 for the key, else 0. */
export const single: Kind<SingleItem, string> = {
  name: 'single',
  marked: true,
  response: shape.text,
  isComplete: (item, response) => item.options.some((option) => option.id === response),
  mark: (item, response) => outcomeOf(response === item.key ? 1 : 0, 1),
  arrange: (item, seed) => {
    const ids = item.options.map((option) => option.id);
    return item.naturalOrder ? ids : shuffle(ids, seededRandom(seed));
  },
};
