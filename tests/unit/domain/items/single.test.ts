import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { single } from '#domain/items/single.ts';
import { evenness, seeds } from '../../../fixtures/arrangements.ts';
import { options, singleItem } from '../../../fixtures/items.ts';

const item = singleItem({ options: options('abcd'), key: 'c' });

describe('single.mark', () => {
  test('gives one of one for the key and nothing for the rest', () => {
    expect(['a', 'b', 'c', 'd'].map((letter) => single.mark(item, letter)?.raw)).toEqual([0, 0, 1, 0]);
    expect(single.mark(item, 'c')).toEqual({ raw: 1, max: 1, scaled: 1, success: true });
    expect(single.mark(item, 'a')).toEqual({ raw: 0, max: 1, scaled: 0, success: false });
  });

  test('is right for the key alone, whatever the response', () => {
    fc.assert(fc.property(fc.string(), (response) => single.mark(item, response)?.success === (response === 'c')));
  });
});

describe('single.isComplete', () => {
  test('wants an option of this item', () => {
    expect(['a', 'd', 'e', '', 'toString'].map((response) => single.isComplete(item, response))).toEqual([true, true, false, false, false]);
  });
});

describe('single.arrange', () => {
  test('shows every option once', () => {
    fc.assert(fc.property(fc.string(), (seed) => single.arrange(item, seed).toSorted().join('') === 'abcd'));
  });

  test('shows the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(single.arrange(item, seed)).toEqual(single.arrange(item, seed));
      }),
    );
  });

  test('puts every option at every place about equally often', () => {
    const arrangements = seeds(8000).map((seed) => single.arrange(item, seed));
    const shares = evenness(arrangements, ['a', 'b', 'c', 'd']);
    expect(Math.min(...shares)).toBeGreaterThan(0.9);
    expect(Math.max(...shares)).toBeLessThan(1.1);
  });

  test('keeps the order of the author where it is natural', () => {
    const natural = singleItem({ options: options('dacb'), naturalOrder: true });
    fc.assert(fc.property(fc.string(), (seed) => single.arrange(natural, seed).join('') === 'dacb'));
  });

  test('leaves the item as it was', () => {
    const before = structuredClone(item);
    for (const seed of seeds(20)) single.arrange(item, seed);
    expect(item).toEqual(before);
  });
});
