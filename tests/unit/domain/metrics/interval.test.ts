import { describe, expect, test } from 'vitest';
import { newcombe, wilson } from '#domain/metrics/interval.ts';

const rounded = ({ low, high }: { low: number; high: number }) => [low, high].map((value) => Number(value.toFixed(4)) + 0);

describe('Wilson’s interval for a share', () => {
  /** Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3. */
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i among %i runs from %f to %f, as published', (hits, n, low, high) => {
    expect(rounded(wilson(hits, n))).toEqual([low, high]);
  });

  test('says nothing where nobody was asked', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('Newcombe’s interval for a difference of shares', () => {
  /** Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10. */
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 10, 0.6075, 1],
  ])('for %i of %i beside %i of %i runs from %f to %f, as published', (hits, n, otherHits, otherN, low, high) => {
    expect(rounded(newcombe(otherHits, otherN, hits, n))).toEqual([low, high]);
  });
});
