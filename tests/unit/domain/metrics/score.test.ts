import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures, scales } from '#domain/metrics/scale.ts';
import { marginOf, scoreOf } from '#domain/metrics/score.ts';
import { bandsOf } from '#domain/metrics/tally.ts';
import { nps, scored, tally } from '../../../fixtures/scores.ts';

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
