import { type Interval, newcombe, z } from './interval.ts';
import { fewAnswers, type Score, scoreOf } from './score.ts';
import { bandsOf, type Tally } from './tally.ts';

/** What the second of two scores says beside the first. */
export interface Comparison {
  /** Second minus first, in the unit of the score. */
  readonly difference: number;
  /** Of the difference, with 95 % confidence; null where the formula cannot tell. */
  readonly interval: Interval | null;
  /** The interval holds 0, so chance alone could have done it; null where there is no interval. */
  readonly withinChance: boolean | null;
  /** One group is so small that even the interval is rough. */
  readonly rough: boolean;
  /** Answers in each group at which a difference of this size would just leave its margin; null for no difference. */
  readonly needed: number | null;
}

/**
 * Compares two scores of the same measure from different people. NPS and CES: 1.96 × √(variance₁ ÷ n₁ + variance₂ ÷ n₂), for
 * independent samples; CSAT and FCR: Newcombe's interval. `needed` solves the first formula for equal groups.
 */
export function compare(first: Score, second: Score): Comparison {
  const difference = second.value - first.value;
  const interval = intervalOf(first, second, difference);
  const variance = first.variance + second.variance;
  return {
    difference,
    interval,
    withinChance: interval && interval.low <= 0 && interval.high >= 0,
    rough: Math.min(first.n, second.n) < fewAnswers,
    needed: Math.abs(difference) < 1e-9 || variance < 1e-9 ? null : Math.ceil((z * z * variance) / difference ** 2),
  };
}

function intervalOf(first: Score, second: Score, difference: number): Interval | null {
  if (first.measure === 'csat' || first.measure === 'fcr') {
    const { low, high } = newcombe(hitsOf(first), first.n, hitsOf(second), second.n);
    return { low: 100 * low, high: 100 * high };
  }
  if (!first.interval || !second.interval) return null;
  const margin = z * Math.sqrt(first.variance / first.n + second.variance / second.n);
  return { low: difference - margin, high: difference + margin };
}

function hitsOf({ value, n }: Score): number {
  return Math.round((value * n) / 100);
}

/** Half the width of the difference's interval; null where there is none. */
export function marginOfDifference({ interval }: Comparison): number | null {
  return interval && (interval.high - interval.low) / 2;
}

/**
 * Two groups with nearly the same score whose shares in some band lie 10 percentage points or more apart. Never so for
 * CSAT and FCR, which are a share themselves.
 */
export function tellDifferentStories(first: Tally, second: Tally): boolean {
  const [one, two] = [scoreOf(first), scoreOf(second)];
  if (!one || !two) return false;
  const nearly = one.measure === 'nps' ? 2 : 0.1;
  const [bands1, bands2] = [bandsOf(first), bandsOf(second)];
  const apart = (['low', 'high'] as const).some((band) => Math.abs(bands1[band] / first.n - bands2[band] / second.n) >= 0.1);
  return Math.abs(one.value - two.value) <= nearly && apart;
}
