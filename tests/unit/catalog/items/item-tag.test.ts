import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asItemId, isReserved, itemId, itemTag } from '#catalog/items/item-tag.ts';

describe('itemTag', () => {
  test('writes the names first and bare, then words and values', () => {
    expect(itemTag('Q', ['locked-door', 'judge-case'])).toBe('<Q locked-door judge-case>');
    expect(
      itemTag(
        'Q',
        ['a', 'b'],
        [
          ['choose', '2'],
          ['scenario', true],
        ],
      ),
    ).toBe('<Q a b choose="2" scenario>');
  });
});

describe('asItemId', () => {
  test.each([
    ['Locked Door!', 'locked-door'],
    ['24 hours', 'hours-24'],
    ['3 of 4 cards', 'of-4-cards-3'],
    ['2026', 'item-2026'],
    ['1-1-0', 'item-1-1-0'],
    ['scenario', 'short-english-name'],
    ['Жалба', 'short-english-name'],
    ['', 'short-english-name'],
  ])('makes of %j the id %s', (typed, id) => {
    expect(asItemId(typed)).toBe(id);
  });

  test('gives an id for everything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(asItemId(typed)).toMatch(itemId);
        expect(isReserved(asItemId(typed))).toBe(false);
      }),
    );
  });
});
