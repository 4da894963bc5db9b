import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageMood, curve, peakEndMood } from '#domain/items/curve.ts';
import { curveItem } from '../../../fixtures/items.ts';

const moods = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 7 });

describe('averageMood', () => {
  test('is the plain mean, and nothing for no moods', () => {
    expect(averageMood([1, -2, 0, 2])).toBe(0.25);
    expect(averageMood([-2])).toBe(-2);
    expect(averageMood([])).toBe(0);
  });

  test('does not depend on the order', () => {
    fc.assert(fc.property(moods, (given) => averageMood(given.toReversed()) === averageMood(given)));
  });
});

describe('peakEndMood', () => {
  test.each([
    [[], 0],
    [[1], 1],
    [[-2, 1], -0.5],
    [[1, -2], -2],
    [[1, 1, -2, 0], -1],
    [[2, 0, 1, 1], 1.5],
    [[0, 0, 0], 0],
  ])('is the mean of the strongest mood and the last one: %o gives %d', (given, expected) => {
    expect(peakEndMood(given)).toBe(expected);
  });

  test('takes the later of two equally strong moods', () => {
    expect(peakEndMood([2, -2, 0])).toBe(-1);
    expect(peakEndMood([-2, 2, 0])).toBe(1);
  });

  test('cares neither for the length nor for weaker moods before the end', () => {
    expect(peakEndMood([-2, 0, 0, 0, 0, 0, 1])).toBe(peakEndMood([-2, 1]));
  });

  test('lies between the lowest and the highest mood', () => {
    fc.assert(
      fc.property(moods, (given) => {
        expect(peakEndMood(given)).toBeGreaterThanOrEqual(Math.min(...given));
        expect(peakEndMood(given)).toBeLessThanOrEqual(Math.max(...given));
      }),
    );
  });

  test('turns over when every mood does', () => {
    fc.assert(
      fc.property(moods, (given) => {
        expect(peakEndMood(given.map((mood) => -mood)) + peakEndMood(given)).toBe(0);
      }),
    );
  });
});

describe('curve', () => {
  const item = curveItem();

  test('is complete once every event has its place', () => {
    expect(['abcd', 'dcba', 'abc', 'abcc', 'abcda', ''].map((order) => curve.isComplete(item, { order: [...order], moods: {} }))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('has no marks', () => {
    expect(curve.mark(item, { order: [...'abcd'], moods: {} })).toBeNull();
  });

  test('begins in the order of the author', () => {
    expect(curve.arrange(item, 'any')).toEqual(['a', 'b', 'c', 'd']);
  });
});
