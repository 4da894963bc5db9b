import { seededRandom, shuffle } from '../random.ts';
import { type ItemBase, type Option, outcomeOf } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

/** Multiple choice: two or more keys, and the learner is told how many. */
export interface MultipleItem extends ItemBase {
  readonly kind: 'multiple';
  readonly options: readonly Option[];
  readonly keys: readonly string[];
  readonly naturalOrder: boolean;
}

/**
 * Response: ids of the chosen options, in any order.
 * Outcome: keys chosen minus distractors chosen, never below 0, of the number of keys.
 */
export const multiple: Kind<MultipleItem, string[]> = {
  name: 'multiple',
  marked: true,
  response: shape.listOf(shape.text),
  isComplete: (item, response) => new Set(response).size === item.keys.length,
  mark: (item, response) => {
    const chosen = new Set(response);
    const right = item.keys.filter((key) => chosen.has(key)).length;
    return outcomeOf(Math.max(0, right - (chosen.size - right)), item.keys.length);
  },
  arrange: (item, seed) => {
    const ids = item.options.map((option) => option.id);
    return item.naturalOrder ? ids : shuffle(ids, seededRandom(seed));
  },
};
