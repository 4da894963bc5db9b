import { describe, expect, test } from 'vitest';
import { tallyCells } from '#domain/metrics/tally.ts';

const words = { yes: ['yes', 'solved'], no: ['no', 'not solved'] };

describe('counting', () => {
  test('has a place for each answer of the scale, from the lowest', () => {
    expect(tallyCells(['7', '2', '2'], 'ces', words).counts).toEqual([0, 2, 0, 0, 0, 0, 1]);
    expect(tallyCells(['2', '3', '2'], 'csat', words).counts).toEqual([0, 2, 1, 0, 0]);
    expect(tallyCells(['3'], 'nps', words).counts).toHaveLength(11);
  });

  test('bad rows are marked, not dropped, and empty ones passed over', () => {
    expect(tallyCells(['9', 'n/a', '', '10', '11'], 'nps', words)).toEqual({
      measure: 'nps',
      counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1],
      n: 2,
      marked: [1, 4],
    });
  });
});
