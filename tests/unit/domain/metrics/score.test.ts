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
    expect(Number((marginOf(score) ?? 0).toFixed(margin % 1 === 0 ? 0 : 1))).toBe(margin);
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

  test('a small group makes the comparison rough, a group that answered alike makes it impossible', () => {
    expect(compare(nps(20, 5, 4), nps(49, 33, 18)).rough).toBe(true);
    expect(compare(nps(20, 5, 5), nps(49, 33, 18)).rough).toBe(false);
    expect(compare(nps(40, 0, 0), nps(49, 33, 18))).toMatchObject({ interval: null, withinChance: null });
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

  test('is not found where the scores differ, the shares agree or answers are missing', () => {
    expect(tellDifferentStories(split, tally('nps', { 9: 24, 8: 76 }))).toBe(false);
    expect(tellDifferentStories(split, tally('nps', { 9: 63, 2: 43 }))).toBe(false);
    expect(tellDifferentStories(split, tally('nps', {}))).toBe(false);
    expect(tellDifferentStories(tally('csat', { 5: 50, 1: 50 }), tally('csat', { 4: 50, 3: 50 }))).toBe(false);
  });
});
