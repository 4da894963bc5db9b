import * as v from 'valibot';
import { type CurveItem, curve } from './curve.ts';
import type { Outcome } from './item.ts';
import type { Kind } from './kind.ts';
import { type MatchingItem, matching } from './matching.ts';
import { type MultipleItem, multiple } from './multiple.ts';
import { type NumericItem, numeric } from './numeric.ts';
import { type OrderingItem, ordering } from './ordering.ts';
import { type ReflectionItem, reflection } from './reflection.ts';
import { type SelfCheckItem, selfCheck } from './self-check.ts';
import { type SingleItem, single } from './single.ts';

export type Item = SingleItem | MultipleItem | OrderingItem | MatchingItem | NumericItem | ReflectionItem | SelfCheckItem | CurveItem;

export type KindName = Item['kind'];

const kinds = {
  single,
  multiple,
  ordering,
  matching,
  numeric,
  reflection,
  'self-check': selfCheck,
  curve,
} satisfies { [K in KindName]: { readonly name: K } };

/** The kind of an item, erased so that callers need not know which one it is. */
export function kindOf(item: Item): Kind<Item, unknown> {
  return kinds[item.kind] as unknown as Kind<Item, unknown>;
}

const unmarked: readonly KindName[] = ['reflection', 'self-check', 'curve'];

/** Whether an answer to the item can be right or wrong. */
export function hasMarks(item: Item): boolean {
  return !unmarked.includes(item.kind);
}

/** The response if it has the shape the item's kind expects, else undefined. */
export function readResponse(item: Item, raw: unknown): unknown {
  const parsed = v.safeParse(kindOf(item).response, raw);
  return parsed.success ? parsed.output : undefined;
}

/** Marks a raw response. Null where the kind has no marks or the response is not of its shape. */
export function mark(item: Item, raw: unknown): Outcome | null {
  const response = readResponse(item, raw);
  return response === undefined ? null : kindOf(item).mark(item, response);
}
