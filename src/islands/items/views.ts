import type { Item } from '#domain/items/kinds.ts';
import { calculated } from './Calculated.tsx';
import { gaps } from './Gaps.tsx';
import { judgement } from './Judgement.tsx';
import { matching } from './Matching.tsx';
import { multiple } from './Multiple.tsx';
import { numeric } from './Numeric.tsx';
import { ordering } from './Ordering.tsx';
import { ranking } from './Ranking.tsx';
import { single } from './Single.tsx';
import type { KindView } from './view.ts';

/** The kinds that are answered, checked and marked; the others are islands of their own. */
const views = { single, multiple, ordering, matching, numeric, calculated, gaps, judgement, ranking };

export type MarkedItem = Extract<Item, { kind: keyof typeof views }>;

export function isMarked(item: Item): item is MarkedItem {
  return Object.hasOwn(views, item.kind);
}

/** The face of an item, erased so that callers need not know its kind. */
export function viewOf(item: MarkedItem): KindView<Item, unknown> {
  return views[item.kind] as unknown as KindView<Item, unknown>;
}
