import { describe, expect, test } from 'vitest';
import { outcomeOf } from '#domain/items/item.ts';

describe('outcomeOf', () => {
  test.each([
    [0, 3, 0, false],
    [1, 2, 0.5, false],
    [3, 3, 1, true],
    [0, 0, 0, true],
  ])('of %i from %i says %d and success %s', (raw, max, scaled, success) => {
    expect(outcomeOf(raw, max)).toEqual({ raw, max, scaled, success });
  });
});
