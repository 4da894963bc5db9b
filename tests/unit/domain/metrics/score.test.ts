import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, marginOfDifference, tellDifferentStories } from '#domain/metrics/compare.ts';
import { type Measure, measures, scales } from '#domain/metrics/scale.ts';
import { marginOf, type Score, scoreOf } from '#domain/metrics/score.ts';
import { bandsOf, type Tally } from '#domain/metrics/tally.ts';

/** A tally from how often each answer was given. */
function tally(measure: Measure, given: Record<number, number>): Tally {
  const { lowest, highest } = scales[measure];
  const counts = Array.from({ length: highest - lowest + 1 }, (_, i) => given[lowest + i] ?? 0);
  return { measure, counts, n: counts.reduce((sum, count) => sum + count, 0), marked: [] };
}

function scored(measure: Measure, given: Record<number, number>): Score {
  const score = scoreOf(tally(measure, given));
  if (!score) throw new Error('There is nothing to score.');
  return score;
}

const nps = (promoters: number, passives: number, detractors: number) => scored('nps', { 9: promoters, 8: passives, 6: detractors });

describe('the net promoter score', () => {
  test('is the share of 9 and 10 minus the share of 0 to 6: 92, 66 and 42 of 200 give +25', () => {
    expect(nps(92, 66, 42).value).toBeCloseTo(25, 12);
  });

  test('counts 0 and 6 as detractors, 7 and 8 as passives, 9 and 10 as promoters', () => {
    expect(bandsOf(tally('nps', { 0: 1, 6: 2, 7: 4, 8: 8, 9: 16, 10: 32 }))).toEqual({ low: 3, middle: 12, high: 48 });
  });

  test.each([
    [100, 15],
    [200, 10.6],
    [400, 7.5],
    [900, 5],
  ])('has, for 45, 35 and 20 %% of %i answers, a margin of ±%f', (n, margin) => {
    const score = nps(0.45 * n, 0.35 * n, 0.2 * n);
    expect(score.value).toBeCloseTo(25, 10);
    const half = marginOf(score) ?? 0;
    expect(Number(half.toFixed(margin % 1 === 0 ? 0 : 1))).toBe(margin);
    expect(score.interval?.low).toBeCloseTo(25 - half, 10);
    expect(score.interval?.high).toBeCloseTo(25 + half, 10);
  });

  test('has for ten answers of 6, 3 and 1 the value +50 and a margin of ±42', () => {
    const score = nps(6, 3, 1);
    expect(score.value).toBe(50);
    expect(Math.round(marginOf(score) ?? 0)).toBe(42);
  });

  test('keeps its range on the scale, and gives none where all answers fall into one band', () => {
    expect(nps(9, 0, 1).interval?.high).toBe(100);
    expect(nps(0, 1, 9).interval?.low).toBe(-100);
    expect(nps(5, 0, 0)).toMatchObject({ value: 100, interval: null });
    expect(marginOf(nps(5, 0, 0))).toBeNull();
  });
});

describe('the other measures', () => {
  test('96, 64, 20, 12 and 8 answers from 5 to 1 give a CSAT of 80 %', () => {
    expect(scored('csat', { 5: 96, 4: 64, 3: 20, 2: 12, 1: 8 }).value).toBe(80);
  });

  test('288 of 400 cases give an FCR of 72 %', () => {
    expect(scored('fcr', { 1: 288, 0: 112 }).value).toBe(72);
  });

  test('CES is the mean of the answers, with 1.96 s ÷ √n around it', () => {
    const score = scored('ces', { 7: 2, 6: 1, 4: 1 });
    expect(score.value).toBe(6);
    expect(score.variance).toBe(2);
    expect(marginOf(score)).toBeCloseTo(1.959964 * Math.sqrt(2 / 4), 10);
    expect(score.interval?.high).toBe(7);
  });

  test('the margin of a share is half of its range; that of a score may reach beyond its scale', () => {
    const share = scored('csat', { 5: 96, 4: 64, 3: 20, 2: 12, 1: 8 });
    const { low, high } = share.interval ?? { low: 0, high: 0 };
    expect(marginOf(share)).toBeCloseTo((high - low) / 2, 10);
    expect(marginOf(share)).toBeCloseTo(5.52, 2);
    expect(marginOf(scored('nps', { 9: 9, 6: 1 }))).toBeCloseTo(1.959964 * Math.sqrt(3600 / 10), 8);
  });

  test('a single answer of a share of 80 % has the variance 0.8 × 0.2', () => {
    expect(scored('csat', { 5: 160, 1: 40 }).variance).toBeCloseTo(1600, 8);
  });

  test('one answer has a value and no range for CES', () => {
    expect(scored('ces', { 5: 1 })).toMatchObject({ value: 5, interval: null });
  });

  test('shares have a range even where everybody answered alike', () => {
    const { low, high } = scored('fcr', { 1: 20 }).interval ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(83.89, 2);
    expect(high).toBe(100);
  });

  test.each(measures)('without answers there is no %s', (measure) => {
    expect(scoreOf(tally(measure, {}))).toBeNull();
  });

  test('every score lies on its scale and within its range', () => {
    const limits = { nps: [-100, 100], csat: [0, 100], ces: [1, 7], fcr: [0, 100] };
    fc.assert(
      fc.property(fc.constantFrom(...measures), fc.array(fc.nat(10), { minLength: 1, maxLength: 60 }), (measure, answers) => {
        const { lowest, highest } = scales[measure];
        const given: Record<number, number> = {};
        for (const answer of answers) {
          const place = lowest + (answer % (highest - lowest + 1));
          given[place] = (given[place] ?? 0) + 1;
        }
        const { value, interval } = scored(measure, given);
        const [from = 0, to = 0] = limits[measure];
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(to);
        if (!interval) return;
        expect(interval.low).toBeGreaterThanOrEqual(from);
        expect(interval.low).toBeLessThanOrEqual(value + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(value - 1e-9);
        expect(interval.high).toBeLessThanOrEqual(to);
      }),
    );
  });
});

describe('comparing two scores', () => {
  test('+25 and +31 from 100 answers each lie within about ±21 of each other', () => {
    const comparison = compare(nps(45, 35, 20), nps(49, 33, 18));
    expect(comparison.difference).toBeCloseTo(6, 10);
    expect(Math.round(marginOfDifference(comparison) ?? 0)).toBe(21);
    expect(comparison).toMatchObject({ withinChance: true, rough: false });
  });

  test('with as many answers as it asks for, the same difference just leaves its margin', () => {
    const { needed } = compare(nps(45, 35, 20), nps(49, 33, 18));
    expect(needed).toBe(1240);
    const many = (n: number) => compare(nps(0.45 * n, 0.35 * n, 0.2 * n), nps(0.49 * n, 0.33 * n, 0.18 * n)).withinChance;
    expect(many((needed ?? 0) - 10)).toBe(true);
    expect(many(needed ?? 0)).toBe(false);
  });

  test('two CES means are compared by the variances of both', () => {
    const comparison = compare(scored('ces', { 7: 20, 5: 20 }), scored('ces', { 5: 20, 3: 20 }));
    expect(comparison.difference).toBe(-2);
    expect(marginOfDifference(comparison)).toBeCloseTo(1.959964 * Math.sqrt((2 * (40 / 39)) / 40), 10);
    expect(comparison.withinChance).toBe(false);
  });

  /** Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10. */
  test.each([
    ['fcr', 1, 0],
    ['csat', 4, 3],
  ] as const)('two shares of %s are compared by Newcombe’s interval', (measure, hit, miss) => {
    const { interval } = compare(scored(measure, { [hit]: 48, [miss]: 32 }), scored(measure, { [hit]: 56, [miss]: 14 }));
    expect([interval?.low, interval?.high].map((value) => value?.toFixed(2))).toEqual(['5.24', '33.39']);
  });

  test('a small group makes the comparison rough, a group that answered alike makes it impossible', () => {
    expect(compare(nps(20, 5, 4), nps(49, 33, 18)).rough).toBe(true);
    expect(compare(nps(20, 5, 5), nps(49, 33, 18)).rough).toBe(false);
    expect(compare(nps(40, 0, 0), nps(49, 33, 18))).toMatchObject({ interval: null, withinChance: null });
  });

  test('groups in which everybody answered alike need no number of answers', () => {
    expect(compare(nps(40, 0, 0), nps(0, 0, 40))).toMatchObject({ difference: -200, needed: null });
  });

  test('no difference needs no number of answers', () => {
    expect(compare(nps(45, 35, 20), nps(45, 35, 20))).toMatchObject({ difference: 0, withinChance: true, needed: null });
  });

  test('swapping the groups turns the sign and nothing else', () => {
    const [one, two] = [scored('csat', { 5: 30, 2: 20 }), scored('csat', { 5: 41, 1: 12 })];
    const [there, back] = [compare(one, two), compare(two, one)];
    expect(back.difference).toBeCloseTo(-there.difference, 10);
    expect(back.interval?.low).toBeCloseTo(-(there.interval?.high ?? 0), 10);
    expect(back.withinChance).toBe(there.withinChance);
  });
});

describe('the same score with different stories', () => {
  const split = tally('nps', { 10: 60, 2: 40 });
  const calm = tally('nps', { 9: 20, 8: 80 });

  test('is found where the scores agree and the shares do not', () => {
    expect([scoreOf(split)?.value, scoreOf(calm)?.value]).toEqual([20, 20]);
    expect(tellDifferentStories(split, calm)).toBe(true);
  });

  test('takes scores for nearly the same up to 2 points of NPS, or a tenth of CES', () => {
    expect(tellDifferentStories(split, tally('nps', { 9: 22, 8: 78 }))).toBe(true);
    expect(tellDifferentStories(split, tally('nps', { 9: 23, 8: 77 }))).toBe(false);
    const torn = tally('ces', { 7: 50, 1: 50 });
    expect(tellDifferentStories(torn, tally('ces', { 4: 95, 5: 5 }))).toBe(true);
    expect(tellDifferentStories(torn, tally('ces', { 4: 80, 5: 20 }))).toBe(false);
  });

  test('needs one band that lies 10 percentage points apart', () => {
    expect(tellDifferentStories(tally('nps', { 9: 10, 8: 90 }), tally('nps', { 9: 20, 8: 71, 6: 9 }))).toBe(true);
    expect(tellDifferentStories(tally('nps', { 9: 10, 8: 90 }), tally('nps', { 9: 19, 8: 72, 6: 9 }))).toBe(false);
  });

  test('is not found where the scores differ, the shares agree or answers are missing', () => {
    expect(tellDifferentStories(split, tally('nps', { 9: 24, 8: 76 }))).toBe(false);
    expect(tellDifferentStories(split, tally('nps', { 9: 63, 2: 43 }))).toBe(false);
    expect(tellDifferentStories(split, tally('nps', {}))).toBe(false);
    expect(tellDifferentStories(tally('csat', { 5: 50, 1: 50 }), tally('csat', { 4: 50, 3: 50 }))).toBe(false);
  });
});
