import { describe, expect, test } from 'vitest';
import { meantArrow } from '#catalog/items/mend-arrow.ts';

describe('meantArrow', () => {
  test.each([
    ['→ heard, +2, heat -2', '→ heard, trust +2, heat -2'],
    ['→ heard, trust +2, -2', '→ heard, trust +2, heat -2'],
    ['→ heard +2 heat -2', '→ heard, trust +2, heat -2'],
    ['→ heard, +2, -2', '→ heard, trust +2, heat -2'],
    ['→ heard, mood +2, heat -2', '→ heard, trust +2, heat -2'],
    ['→ heard, trust +2, trust -2', '→ heard, trust +2, heat -2'],
    ['→ heard, -2', '→ heard, …(trust or heat) -2'],
    ['→ agreed if over 5', '→ agreed if …(trust or heat) over 5'],
    ['→ what-now (trust -1; heat +3)', '→ what-now, trust -1, heat +3'],
  ])('reads %j with the meters that were meant', (typed, text) => {
    expect(meantArrow(typed)?.text).toBe(text);
  });

  test('knows no arrow in a sentence', () => {
    expect(meantArrow('It is 5 to 7 outside, and we wait.')).toBeNull();
  });
});
