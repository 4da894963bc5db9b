import { describe, expect, test } from 'vitest';
import { compare, marginOfDifference, tellDifferentStories } from '#domain/metrics/compare.ts';
import { scoreOf } from '#domain/metrics/score.ts';
import { nps, scored, tally } from '../../../fixtures/scores.ts';

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
