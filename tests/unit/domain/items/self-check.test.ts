import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selfCheck, weakest } from '#domain/items/self-check.ts';
import { selfCheckItem } from '../../../fixtures/items.ts';

const item = selfCheckItem();
const weakestIds = (response: Record<string, number>) =>
  weakest(item, response)
    .map((statement) => statement.id)
    .join('');

describe('selfCheck', () => {
  test.each([
    [{ a: 1, b: 2, c: 4 }, true],
    [{ a: 3, b: 3, c: 3 }, true],
    [{ a: 1, b: 2 }, false],
    [{ a: 1, b: 2, c: 0 }, false],
    [{ a: 1, b: 2, c: 5 }, false],
    [{ a: 1, b: 2, c: 2.5 }, false],
    [{}, false],
  ])('is complete when every statement has a rating: %o is %s', (response, complete) => {
    expect(selfCheck.isComplete(item, response)).toBe(complete);
  });

  test('has no marks and nothing to arrange', () => {
    expect(selfCheck.mark(item, { a: 1, b: 1, c: 1 })).toBeNull();
    expect(selfCheck.arrange(item, 'seed')).toEqual([]);
  });
});

describe('weakest', () => {
  test.each([
    [{ a: 1, b: 2, c: 3 }, 'a'],
    [{ a: 2, b: 3, c: 2 }, 'ac'],
    [{ a: 3, b: 3, c: 3 }, 'abc'],
    [{ a: 3, b: 4, c: 4 }, 'a'],
    [{ a: 4, b: 4, c: 4 }, ''],
    [{ b: 2 }, 'b'],
    [{}, ''],
  ])('names all that share the lowest rating, unless that is a yes: %o gives "%s"', (response, ids) => {
    expect(weakestIds(response)).toBe(ids);
  });

  test('never names a statement when another is rated lower', () => {
    const rating = fc.constantFrom(1, 2, 3, 4);
    fc.assert(
      fc.property(fc.record({ a: rating, b: rating, c: rating }), (response) => {
        const lowest = Math.min(...Object.values(response));
        for (const statement of weakest(item, response)) expect(Object.entries(response)).toContainEqual([statement.id, lowest]);
      }),
    );
  });
});
