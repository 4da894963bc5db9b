import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairsOf, ranking, standing } from '#domain/items/ranking.ts';
import { rankingItem } from '../../../fixtures/items.ts';

const item = rankingItem();
const orders = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'];
const split = rankingItem({ replies: item.replies.map((reply) => (reply.id === 'b' ? { ...reply, low: 1, high: 4 } : reply)) });

describe('pairsOf', () => {
  test('has the pairs whose ratings do not touch', () => {
    expect(pairsOf(item).map(({ better, worse }) => better + worse)).toEqual(['ab', 'ac', 'bc']);
    expect(pairsOf(split).map(({ better, worse }) => better + worse)).toEqual(['ac']);
  });
});

describe('ranking.mark', () => {
  test.each([
    ['abc', 3],
    ['acb', 2],
    ['bac', 2],
    ['bca', 1],
    ['cab', 1],
    ['cba', 0],
    ['a', 0],
    ['c', 0],
    ['', 0],
    ['aaa', 0],
  ])('counts the pairs in the order of the key: %s has %i of 3', (order, raw) => {
    expect(ranking.mark(item, [...order])).toMatchObject({ raw, max: 3, success: raw === 3 });
  });

  test('lets a reply on which the panel was split stand anywhere', () => {
    for (const order of ['abc', 'acb', 'bac']) expect(ranking.mark(split, [...order])?.success).toBe(true);
  });

  test('gives an order and its reverse all pairs together', () => {
    for (const order of orders)
      expect((ranking.mark(item, [...order])?.raw ?? 0) + (ranking.mark(item, [...order].toReversed())?.raw ?? 0)).toBe(3);
  });
});

describe('standing', () => {
  test('looks at the pairs of the reply only', () => {
    const of = 2;
    expect(['a', 'b', 'c'].map((id) => standing(item, id, [...'acb']))).toEqual([
      { right: 2, of },
      { right: 1, of },
      { right: 1, of },
    ]);
    expect(standing(split, 'b', [...'cba'])).toEqual({ right: 0, of: 0 });
  });
});

describe('ranking.isComplete', () => {
  test.each([
    ['cab', true],
    ['ca', false],
    ['caa', false],
    ['abcd', false],
  ])('wants every reply once: %s is %s', (order, complete) => {
    expect(ranking.isComplete(item, [...order])).toBe(complete);
  });
});

describe('ranking.arrange', () => {
  test('shows every reply once, the same for the same seed, and never in an order that is right already', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(item, split), (seed, each) => {
        const shown = ranking.arrange(each, seed);
        expect(shown.toSorted()).toEqual(['a', 'b', 'c']);
        expect(ranking.arrange(each, seed)).toEqual(shown);
        expect(ranking.mark(each, shown)?.success).toBe(false);
      }),
    );
  });
});
