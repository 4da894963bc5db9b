import { seededRandom, shuffle } from '../random.ts';
import { type ItemBase, type Option, outcomeOf } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

/** Ordering: steps to be put into the one order that can be defended. `steps` stand in that order. */
export interface OrderingItem extends ItemBase {
  readonly kind: 'ordering';
  readonly steps: readonly Option[];
}

/**
 * Response: all step ids in the learner's order.
 * Outcome: neighbours of the right order that also follow each other directly in the response, of all such pairs.
 */
export const ordering: Kind<OrderingItem, string[]> = {
  name: 'ordering',
  marked: true,
  response: shape.listOf(shape.text),
  isComplete: (item, response) => response.length === item.steps.length && item.steps.every((step) => response.includes(step.id)),
  mark: (item, response) => {
    let pairs = 0;
    for (let i = 1; i < item.steps.length; i++) {
      const before = response.indexOf(item.steps[i - 1]?.id ?? '');
      if (before >= 0 && response[before + 1] === item.steps[i]?.id) pairs++;
    }
    return outcomeOf(pairs, item.steps.length - 1);
  },
  /** Never the right order itself: a learner who presses Check at once has not answered. */
  arrange: (item, seed) => {
    const right = item.steps.map((step) => step.id);
    const shown = shuffle(right, seededRandom(seed));
    const unchanged = shown.every((id, i) => id === right[i]);
    return unchanged ? [...shown.slice(1), ...shown.slice(0, 1)] : shown;
  },
};
