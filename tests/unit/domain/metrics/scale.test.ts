import { describe, expect, test } from 'vitest';
import { answersOf, bandOf, isMeasure, measures } from '#domain/metrics/scale.ts';

describe('a scale', () => {
  test.each([
    ['nps', [0, 1, 2, 3, 4, 5, 6], [7, 8], [9, 10]],
    ['csat', [1, 2, 3], [], [4, 5]],
    ['ces', [1, 2, 3, 4], [], [5, 6, 7]],
    ['fcr', [0], [], [1]],
  ] as const)('of %s has its answers in order, and each in its band', (measure, low, middle, high) => {
    expect(answersOf(measure)).toEqual([...low, ...middle, ...high]);
    const inBand = (band: string) => answersOf(measure).filter((answer) => bandOf(measure, answer) === band);
    expect([inBand('low'), inBand('middle'), inBand('high')]).toEqual([low, middle, high]);
  });
});

describe('isMeasure', () => {
  test('knows the names of the measures, as they are written', () => {
    expect(measures.every(isMeasure)).toBe(true);
    expect(['', 'NPS', 'ltv', 'toString'].some(isMeasure)).toBe(false);
  });
});
