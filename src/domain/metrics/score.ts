import { type Interval, wilson, z } from './interval.ts';
import { type Measure, scales } from './scale.ts';
import { bandsOf, type Tally } from './tally.ts';

/** A measure worked out from answers. NPS in points (−100 to +100), CSAT and FCR in percent, CES on its scale of 1 to 7. */
export interface Score {
  readonly measure: Measure;
  readonly n: number;
  readonly value: number;
  /** Where the score of all customers like these lies with 95 % confidence; null where the formula cannot tell. */
  readonly interval: Interval | null;
  /** Variance of a single answer in squared units of `value`. */
  readonly variance: number;
}

/** Fewer answers than these, and the intervals are rough. */
export const fewAnswers = 30;

/** The score of a tally; null where nobody answered. */
export function scoreOf(tally: Tally): Score | null {
  if (tally.n === 0) return null;
  switch (tally.measure) {
    case 'nps':
      return npsOf(tally);
    case 'ces':
      return meanOf(tally);
    case 'csat':
    case 'fcr':
      return shareOf(tally);
  }
}

/**
 * NPS = 100 × (p − d), with the shares p of 9 and 10 and d of 0 to 6 (Reichheld 2003). The variance of an answer is
 * p + d − (p − d)², and the margin 1.96 × √(variance ÷ n) (Rocks 2016, arXiv 1601.07235). Where all answers fall into one
 * band that margin would be 0, which is wrong, so there is none.
 */
function npsOf(tally: Tally): Score {
  const { n, measure } = tally;
  const { low, high } = bandsOf(tally);
  const p = high / n;
  const d = low / n;
  const variance = 10_000 * (p + d - (p - d) ** 2);
  return around(measure, n, (100 * (high - low)) / n, variance, { low: -100, high: 100 });
}

/** The mean of the answers, with the margin 1.96 × s ÷ √n (s with n − 1). */
function meanOf(tally: Tally): Score {
  const { n, measure, counts } = tally;
  const { lowest, highest } = scales[measure];
  const mean = counts.reduce((sum, count, i) => sum + count * (lowest + i), 0) / n;
  const squares = counts.reduce((sum, count, i) => sum + count * (lowest + i - mean) ** 2, 0);
  return around(measure, n, mean, n > 1 ? squares / (n - 1) : 0, { low: lowest, high: highest });
}

/** The share of answers in the high band, in percent, with Wilson's interval. */
function shareOf(tally: Tally): Score {
  const { n, measure } = tally;
  const hits = bandsOf(tally).high;
  const { low, high } = wilson(hits, n);
  const p = hits / n;
  return { measure, n, value: (100 * hits) / n, interval: { low: 100 * low, high: 100 * high }, variance: 10_000 * p * (1 - p) };
}

function around(measure: Measure, n: number, value: number, variance: number, limits: Interval): Score {
  const margin = z * Math.sqrt(variance / n);
  const interval = margin < 1e-9 ? null : { low: Math.max(limits.low, value - margin), high: Math.min(limits.high, value + margin) };
  return { measure, n, value, interval, variance };
}

/** Half the width of the interval, for "give or take"; null where there is no interval. It is not cut at the ends of the scale. */
export function marginOf({ measure, interval, variance, n }: Score): number | null {
  if (!interval) return null;
  return measure === 'nps' || measure === 'ces' ? z * Math.sqrt(variance / n) : (interval.high - interval.low) / 2;
}
