import { type CalculatedItem, calculated } from './calculated.ts';
import { type ConversationItem, conversation } from './conversation.ts';
import { type CurveItem, curve } from './curve.ts';
import { type GapsItem, gaps } from './gaps.ts';
import { type JourneyMapItem, journeyMap } from './journey-map.ts';
import { type JudgementItem, judgement } from './judgement.ts';
import type { Kind } from './kind.ts';
import { type MatchingItem, matching } from './matching.ts';
import { type MetricsLabItem, metricsLab } from './metrics-lab.ts';
import { type MultipleItem, multiple } from './multiple.ts';
import { type NumericItem, numeric } from './numeric.ts';
import { type OrderingItem, ordering } from './ordering.ts';
import { type PlanItem, plan } from './plan.ts';
import { type RankingItem, ranking } from './ranking.ts';
import { type ReflectionItem, reflection } from './reflection.ts';
import { type RewriteItem, rewrite } from './rewrite.ts';
import { type SelfCheckItem, selfCheck } from './self-check.ts';
import { type SingleItem, single } from './single.ts';

export type Item =
  | SingleItem
  | MultipleItem
  | OrderingItem
  | MatchingItem
  | NumericItem
  | CalculatedItem
  | GapsItem
  | JudgementItem
  | RankingItem
  | ReflectionItem
  | RewriteItem
  | PlanItem
  | SelfCheckItem
  | CurveItem
  | MetricsLabItem
  | ConversationItem
  | JourneyMapItem;

export type KindName = Item['kind'];

const kinds = {
  single,
  multiple,
  ordering,
  matching,
  numeric,
  calculated,
  gaps,
  judgement,
  ranking,
  reflection,
  rewrite,
  plan,
  'self-check': selfCheck,
  curve,
  'metrics-lab': metricsLab,
  conversation,
  'journey-map': journeyMap,
} satisfies { [K in KindName]: { readonly name: K } };

/** The kind of an item, erased so that callers need not know which one it is. */
export function kindOf(item: Item): Kind<Item, unknown> {
  return kinds[item.kind] as unknown as Kind<Item, unknown>;
}

/** Whether an answer to the item can be right or wrong. */
export function hasMarks(item: Item): boolean {
  return kinds[item.kind].marked;
}

/** The learner writes in words of their own: nobody can check them, so a lesson is done without them. */
export function isOwnWords(item: Item): boolean {
  return ['reflection', 'rewrite', 'plan', 'journey-map'].includes(item.kind);
}
