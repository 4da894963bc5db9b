import type { Item } from '#domain/items/kinds.ts';
import type { ReleasedItem } from './lock-file.ts';
import type { TypedItem } from './typed-item.ts';

/** A cure from the lock, the line it is best said at, and the lines that are written anew. */
export interface Recalled {
  readonly cure: readonly string[];
  readonly line?: number;
  readonly rewritten?: readonly number[];
}

/** A released question in which something is wrong. */
export interface Suspect {
  readonly item: Item;
  readonly past: ReleasedItem;
  readonly typed: TypedItem;
}
