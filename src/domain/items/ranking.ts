import { seededRandom, shuffle } from '../random.ts';
import type { RichText } from '../rich-text.ts';
import { type ItemBase, outcomeOf } from './item.ts';
import type { RatedReply } from './judgement.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

/** Situational judgement by rank: possible replies are put in order, the one that serves best first. */
export interface RankingItem extends ItemBase {
  readonly kind: 'ranking';
  readonly replies: readonly RatedReply[];
  /** Whose judgement the key is. */
  readonly panel: RichText;
}

interface Pair {
  readonly better: string;
  readonly worse: string;
}

/** Pairs of replies that the panel's ratings keep apart. */
export function pairsOf({ replies }: Pick<RankingItem, 'replies'>): Pair[] {
  return replies.flatMap((better) =>
    replies.filter((worse) => better.low > worse.high).map((worse) => ({ better: better.id, worse: worse.id })),
  );
}

function isKept({ better, worse }: Pair, response: readonly string[]): boolean {
  const place = response.indexOf(better);
  return place >= 0 && place < response.indexOf(worse);
}

/** Towards how many of the replies that the panel keeps apart from it a reply stands in the right order. */
export function standing(item: RankingItem, reply: string, response: readonly string[]): { readonly right: number; readonly of: number } {
  const own = pairsOf(item).filter((pair) => pair.better === reply || pair.worse === reply);
  return { right: own.filter((pair) => isKept(pair, response)).length, of: own.length };
}

/**
 * Response: all reply ids, best first. Outcome: pairs in the panel's order, of all pairs that its ratings keep apart. The
 * pairs out of order are the distance between two rankings after Kendall (1938), Biometrika 30, 81–93; replies that the
 * panel rated alike may stand in any order.
 */
export const ranking: Kind<RankingItem, string[]> = {
  name: 'ranking',
  marked: true,
  response: shape.listOf(shape.text),
  isComplete: (item, response) => response.length === item.replies.length && item.replies.every((reply) => response.includes(reply.id)),
  mark: (item, response) => {
    const pairs = pairsOf(item);
    return outcomeOf(pairs.filter((pair) => isKept(pair, response)).length, pairs.length);
  },
  /** Never an order that is right already: a learner who presses Check at once has not answered. */
  arrange: (item, seed) => {
    const shown = shuffle(
      item.replies.map((reply) => reply.id),
      seededRandom(seed),
    );
    return pairsOf(item).every((pair) => isKept(pair, shown)) ? shown.toReversed() : shown;
  },
};
