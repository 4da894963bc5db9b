import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { multiple } from '#domain/items/multiple.ts';
import { evenness, seeds } from '../../../fixtures/arrangements.ts';
import { multipleItem, options } from '../../../fixtures/items.ts';

const item = multipleItem({ options: options('abcde'), keys: ['a', 'd'] });
const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'x'));

const rawOf = (chosen: string) => multiple.mark(item, [...chosen])?.raw;

describe('multiple.mark', () => {
  test.each([
    ['ad', 2],
    ['da', 2],
    ['a', 1],
    ['ab', 0],
    ['adb', 1],
    ['adbc', 0],
    ['abcde', 0],
    ['bce', 0],
    ['', 0],
    ['aad', 2],
    ['abb', 0],
    ['adx', 1],
  ])('counts keys minus distractors, never below nothing: "%s" gives %i of 2', (chosen, raw) => {
    expect(rawOf(chosen)).toBe(raw);
    expect(multiple.mark(item, [...chosen])).toMatchObject({ max: 2, scaled: raw / 2, success: raw === 2 });
  });

  test('does not depend on the order of the chosen options', () => {
    const shuffled = letters.chain((chosen) => fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length })));
    fc.assert(
      fc.property(shuffled, ([chosen, same]) => {
        expect(multiple.mark(item, same)).toEqual(multiple.mark(item, chosen));
      }),
    );
  });

  test('is entirely right for exactly the keys and nothing else', () => {
    fc.assert(
      fc.property(letters, (chosen) => {
        const exact = [...new Set(chosen)].toSorted().join('') === 'ad';
        expect(multiple.mark(item, chosen)?.success).toBe(exact);
      }),
    );
  });

  test('never rewards choosing everything', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 1, max: 4 }), (n, keys) => {
        fc.pre(keys < n);
        const all = options('abcdefgh'.slice(0, n));
        const ids = all.map((option) => option.id);
        const outcome = multiple.mark(multipleItem({ options: all, keys: ids.slice(0, keys) }), ids);
        expect(outcome?.raw).toBe(Math.max(0, keys - (n - keys)));
        expect(outcome?.success).toBe(false);
      }),
    );
  });
});

describe('multiple.isComplete', () => {
  test('wants as many different options as there are keys', () => {
    expect(['', 'a', 'aa', 'ab', 'ad', 'abc'].map((chosen) => multiple.isComplete(item, [...chosen]))).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('multiple.arrange', () => {
  test('shows every option once, in the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(multiple.arrange(item, seed).toSorted().join('')).toBe('abcde');
        expect(multiple.arrange(item, seed)).toEqual(multiple.arrange(item, seed));
      }),
    );
  });

  test('puts every option at every place about equally often', () => {
    const arrangements = seeds(8000).map((seed) => multiple.arrange(item, seed));
    const shares = evenness(arrangements, [...'abcde']);
    expect(Math.min(...shares)).toBeGreaterThan(0.88);
    expect(Math.max(...shares)).toBeLessThan(1.12);
  });

  test('keeps the order of the author where it is natural', () => {
    const natural = multipleItem({ options: options('edcba'), naturalOrder: true });
    expect(multiple.arrange(natural, 'any').join('')).toBe('edcba');
  });
});
