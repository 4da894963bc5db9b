import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matching } from '#domain/items/matching.ts';
import { evenness, seeds } from '../../../fixtures/arrangements.ts';
import { matchingItem } from '../../../fixtures/items.ts';

const item = matchingItem();
const responses = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('A', 'B', 'C', 'D', ''));

describe('matching.mark', () => {
  test.each([
    [{ a: 'A', b: 'A', c: 'B' }, 3],
    [{ a: 'A', b: 'A', c: 'A' }, 3],
    [{ a: 'A', b: 'C', c: 'C' }, 1],
    [{ a: 'B', b: 'B', c: 'C' }, 0],
    [{ a: 'A' }, 1],
    [{}, 0],
    [{ a: 'A', b: 'A', c: 'B', d: 'A' }, 3],
    [{ a: 'Z', b: '', c: 'a' }, 0],
  ])('counts cards in a group that is right for them: %o gives %i of 3', (response, raw) => {
    expect(matching.mark(item, response)).toEqual({ raw, max: 3, scaled: raw / 3, success: raw === 3 });
  });

  test('does not depend on the order in which the cards were placed', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const reversed = Object.fromEntries(Object.entries(response).toReversed());
        expect(matching.mark(item, reversed)).toEqual(matching.mark(item, response));
      }),
    );
  });

  test('is entirely right only when every card is in a right group', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const right = item.cards.every((card) => card.groups.some((group) => group === response[card.id]));
        expect(matching.mark(item, response)?.success).toBe(right);
      }),
    );
  });
});

describe('matching.isComplete', () => {
  test.each([
    [{ a: 'A', b: 'B', c: 'C' }, true],
    [{ a: 'C', b: 'C', c: 'C' }, true],
    [{ a: 'A', b: 'B' }, false],
    [{ a: 'A', b: 'B', c: '' }, false],
    [{ a: 'A', b: 'B', c: 'D' }, false],
    [{}, false],
  ])('wants a group of this item for every card: %o is %s', (response, complete) => {
    expect(matching.isComplete(item, response)).toBe(complete);
  });
});

describe('matching.arrange', () => {
  test('shows every card once, in the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(matching.arrange(item, seed).toSorted().join('')).toBe('abc');
        expect(matching.arrange(item, seed)).toEqual(matching.arrange(item, seed));
      }),
    );
  });

  test('puts every card at every place about equally often', () => {
    const arrangements = seeds(8000).map((seed) => matching.arrange(item, seed));
    const shares = evenness(arrangements, ['a', 'b', 'c']);
    expect(Math.min(...shares)).toBeGreaterThan(0.92);
    expect(Math.max(...shares)).toBeLessThan(1.08);
  });
});
