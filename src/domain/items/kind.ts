import type { ItemBase, Outcome } from './item.ts';
import type { Shape } from './shape.ts';

/** All that the rest of the program must know of a kind of item: how it is answered and how it is marked. */
export interface Kind<I extends ItemBase & { readonly kind: string }, R> {
  readonly name: I['kind'];
  /** Whether an answer can be right or wrong. */
  readonly marked: boolean;
  /** Shape of the raw response, as it is stored. */
  readonly response: Shape<R>;
  /** Whether `response` answers all that the item asks, so that it may be checked. */
  isComplete(item: I, response: R): boolean;
  /** The marks, or null for kinds without right or wrong. */
  mark(item: I, response: R): Outcome | null;
  /** Ids of the parts that are shown shuffled, in the order to show; the same for the same seed. */
  arrange(item: I, seed: string): string[];
}

/** The response if it has the shape the kind expects, else undefined. */
export function readResponse<R>(kind: { readonly response: Shape<R> }, raw: unknown): R | undefined {
  return kind.response(raw);
}

/** Marks a raw response. Null where the kind has no marks or the response is not of its shape. */
export function mark<I extends ItemBase & { readonly kind: string }, R>(kind: Kind<I, R>, item: I, raw: unknown): Outcome | null {
  const response = readResponse(kind, raw);
  return response === undefined ? null : kind.mark(item, response);
}
