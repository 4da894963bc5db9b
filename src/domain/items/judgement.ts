import { seededRandom, shuffle } from '../random.ts';
import type { RichText } from '../rich-text.ts';
import { type ItemBase, type Option, outcomeOf } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

/** How well a reply serves: 1 makes it worse, 2 rather not, 3 rather, 4 serves well. No middle to hide in. */
export const serviceRatings = [1, 2, 3, 4] as const;

/** A possible reply with the panel's rating, from `low` to `high` where the panel was split, and its reason as feedback. */
export interface RatedReply extends Option {
  readonly low: number;
  readonly high: number;
}

/** Situational judgement: every possible reply is rated for how well it serves. */
export interface JudgementItem extends ItemBase {
  readonly kind: 'judgement';
  readonly replies: readonly RatedReply[];
  /** Whose judgement the key is. */
  readonly panel: RichText;
}

/** Steps between a rating and the nearest one of the panel; Infinity for what is no rating. */
export function distance(reply: RatedReply, rating: number | undefined): number {
  if (!serviceRatings.some((known) => known === rating)) return Number.POSITIVE_INFINITY;
  return Math.max(reply.low - (rating ?? 0), (rating ?? 0) - reply.high, 0);
}

/**
 * Response: rating by reply id. Outcome: for each reply 2 where the rating is the panel's, 1 where it is one step off, 0
 * further off. That is distance scoring of situational judgement tests: marks fall with the absolute distance from the
 * panel's rating (McDaniel, Psotka, Legree, Yost & Weekley 2011, Journal of Applied Psychology 96(2), 327–336; compared with
 * other ways by Bergman et al. 2006, International Journal of Selection and Assessment 14(3), 223–235). It is cut off at two
 * steps, so that rating everything in the middle does not pay.
 */
export const judgement: Kind<JudgementItem, Record<string, number>> = {
  name: 'judgement',
  marked: true,
  response: shape.recordOf(shape.number),
  isComplete: (item, response) => item.replies.every((reply) => Number.isFinite(distance(reply, response[reply.id]))),
  mark: (item, response) =>
    outcomeOf(
      item.replies.reduce((sum, reply) => sum + Math.max(0, 2 - distance(reply, response[reply.id])), 0),
      2 * item.replies.length,
    ),
  arrange: (item, seed) =>
    shuffle(
      item.replies.map((reply) => reply.id),
      seededRandom(seed),
    ),
};
