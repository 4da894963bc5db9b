import type { GenericSchema } from 'valibot';
import type { ItemBase, Outcome } from './item.ts';

/** All that the rest of the program must know of a kind of item: how it is answered and how it is marked. */
export interface Kind<I extends ItemBase & { readonly kind: string }, R> {
  readonly name: I['kind'];
  /** Shape of the raw response, as it is stored. */
  readonly response: GenericSchema<unknown, R>;
  /** Whether `response` answers all that the item asks, so that it may be checked. */
  isComplete(item: I, response: R): boolean;
  /** The marks, or null for kinds without right or wrong. */
  mark(item: I, response: R): Outcome | null;
  /** Ids of the parts that are shown shuffled, in the order to show; the same for the same seed. */
  arrange(item: I, seed: string): string[];
}
