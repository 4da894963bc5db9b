import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mark, readResponse } from '#domain/items/kind.ts';
import { hasMarks, isOwnWords, kindOf } from '#domain/items/kinds.ts';
import { single } from '#domain/items/single.ts';
import { numericItem, oneOfEachKind, orderingItem, selfCheckItem, singleItem } from '../../../fixtures/items.ts';

const someItem = fc.constantFrom(...oneOfEachKind);
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'A', 'B', 'C', '');
const plausible = fc.oneof(
  id,
  fc.array(id),
  fc.dictionary(id, id),
  fc.dictionary(id, fc.integer({ min: 0, max: 5 })),
  fc.record({ order: fc.array(id), moods: fc.dictionary(id, fc.integer()) }),
  fc.integer().map(String),
);
const someResponse = fc.oneof(plausible, fc.jsonValue(), fc.anything());

describe('kindOf', () => {
  test('finds the kind that carries the name of the item', () => {
    for (const item of oneOfEachKind) expect(kindOf(item).name).toBe(item.kind);
  });
});

describe('mark', () => {
  test('stays between nothing and everything, and calls full marks a success', () => {
    fc.assert(
      fc.property(someItem, someResponse, (item, response) => {
        const outcome = mark(kindOf(item), item, response);
        if (outcome === null) return;
        expect(outcome.raw).toBeGreaterThanOrEqual(0);
        expect(outcome.raw).toBeLessThanOrEqual(outcome.max);
        expect(outcome.scaled).toBe(outcome.raw / outcome.max);
        expect(outcome.success).toBe(outcome.raw === outcome.max);
      }),
      { numRuns: 1000 },
    );
  });

  test('marks every response of the right shape, unless the kind has no marks', () => {
    fc.assert(
      fc.property(someItem, plausible, (item, response) => {
        const readable = readResponse(kindOf(item), response) !== undefined;
        expect(mark(kindOf(item), item, response) !== null).toBe(readable && hasMarks(item));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a list for a single choice', singleItem(), ['b']],
    ['nothing', singleItem(), undefined],
    ['a number where text was typed', numericItem(), 72],
    ['a list with a hole', orderingItem(), ['a', null, 'c', 'd']],
  ])('has no marks for a response of another shape: %s', (_name, item, response) => {
    expect(mark(kindOf(item), item, response)).toBeNull();
  });

  test('marks by the key the item has now', () => {
    expect(mark(single, singleItem({ key: 'a' }), 'a')?.success).toBe(true);
    expect(mark(single, singleItem({ key: 'b' }), 'a')?.success).toBe(false);
  });
});

describe('hasMarks', () => {
  test('says which kinds can be right or wrong', () => {
    const marked = oneOfEachKind.filter(hasMarks).map((item) => item.kind);
    expect(marked).toEqual(['single', 'multiple', 'ordering', 'matching', 'numeric', 'gaps', 'judgement', 'ranking', 'calculated']);
  });
});

describe('isOwnWords', () => {
  test('is true where nobody but the learner can say whether the answer is good, and never where there are marks', () => {
    const own = oneOfEachKind.filter(isOwnWords);
    expect(own.map((item) => item.kind).toSorted()).toEqual(['journey-map', 'plan', 'reflection', 'rewrite']);
    expect(own.some(hasMarks)).toBe(false);
  });
});

describe('readResponse', () => {
  test('gives a response of the right shape unchanged', () => {
    expect(readResponse(kindOf(selfCheckItem()), { a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
    expect(readResponse(kindOf(orderingItem()), ['d', 'a'])).toEqual(['d', 'a']);
  });

  test('lets no polluting key through', () => {
    const response = readResponse(kindOf(selfCheckItem()), JSON.parse('{"a":1,"__proto__":{"b":4},"constructor":2}'));
    expect(Object.keys(response as object)).toEqual(['a']);
    expect(Object.getPrototypeOf(response)).toBe(Object.prototype);
  });
});

describe('every kind', () => {
  test('judges completeness and marks of any readable response without throwing', () => {
    fc.assert(
      fc.property(someItem, someResponse, (item, raw) => {
        const response = readResponse(kindOf(item), raw);
        if (response !== undefined) expect(typeof kindOf(item).isComplete(item, response)).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  test('arranges without repeating or inventing an id, the same for the same seed', () => {
    fc.assert(
      fc.property(someItem, fc.string(), (item, seed) => {
        const shown = kindOf(item).arrange(item, seed);
        expect(new Set(shown).size).toBe(shown.length);
        for (const part of shown) expect(JSON.stringify(item)).toContain(`"id":"${part}"`);
        expect(kindOf(item).arrange(item, seed)).toEqual(shown);
      }),
    );
  });
});
