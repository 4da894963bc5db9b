/** From–to, in the unit of the score. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 % point of the normal distribution. */
export const z = 1.959964;

/**
 * Interval for a share of `hits` among `n`, as fractions; from 0 to 1 where n is 0. Wilson's score interval (1927, JASA 22,
 * 209–212), which stays within 0 to 1 and does not shrink to nothing where everybody answered alike.
 */
export function wilson(hits: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const p = hits / n;
  const middle = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

/**
 * Interval for the difference "second minus first" of two independent shares, as fractions. Newcombe's hybrid score
 * interval, method 10 (1998, Statistics in Medicine 17, 873–890).
 */
export function newcombe(hits1: number, n1: number, hits2: number, n2: number): Interval {
  const p1 = hits1 / n1;
  const p2 = hits2 / n2;
  const one = wilson(hits1, n1);
  const two = wilson(hits2, n2);
  const difference = p2 - p1;
  return {
    low: difference - Math.hypot(p2 - two.low, one.high - p1),
    high: difference + Math.hypot(two.high - p2, p1 - one.low),
  };
}
