import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordering } from '#domain/items/ordering.ts';
import { seeds } from '../../../fixtures/arrangements.ts';
import { options, orderingItem } from '../../../fixtures/items.ts';

const item = orderingItem({ steps: options('abcde') });
const someItem = fc.integer({ min: 2, max: 7 }).map((n) => orderingItem({ steps: options('abcdefg'.slice(0, n)) }));
const someAnswer = someItem.chain((of) => {
  const ids = of.steps.map((step) => step.id);
  return fc.tuple(fc.constant(of), fc.shuffledSubarray(ids, { minLength: ids.length }));
});

describe('ordering.mark', () => {
  test.each([
    ['abcde', 4],
    ['bcdea', 3],
    ['eabcd', 3],
    ['abdce', 1],
    ['deabc', 3],
    ['edcba', 0],
    ['acebd', 0],
    ['', 0],
    ['abc', 2],
    ['xaxbxc', 0],
    ['aabb', 0],
    ['cdabe', 2],
    ['bcde', 3],
  ])('counts neighbours that follow each other as they should: "%s" gives %i of 4', (order, raw) => {
    expect(ordering.mark(item, [...order])).toEqual({ raw, max: 4, scaled: raw / 4, success: raw === 4 });
  });

  test('of complete answers calls only the right order entirely right', () => {
    fc.assert(
      fc.property(someAnswer, ([of, answer]) => {
        const right = of.steps.map((step) => step.id).join('') === answer.join('');
        expect(ordering.mark(of, answer)?.success).toBe(right);
      }),
    );
  });

  test('does not depend on what the steps are called', () => {
    fc.assert(
      fc.property(someAnswer, ([of, answer]) => {
        const renamed = orderingItem({ steps: of.steps.map((step) => ({ ...step, id: `step-${step.id}` })) });
        expect(
          ordering.mark(
            renamed,
            answer.map((id) => `step-${id}`),
          ),
        ).toEqual(ordering.mark(of, answer));
      }),
    );
  });

  test('keeps the marks of a block of steps that is moved as a whole', () => {
    expect(ordering.mark(item, [...'cdeab'])?.raw).toBe(3);
    expect(ordering.mark(item, [...'abcde'])?.raw).toBe(4);
  });
});

describe('ordering.isComplete', () => {
  test('wants every step exactly once', () => {
    expect(['abcde', 'edcba', 'abcd', 'abcdd', 'abcdea', 'abcdx', ''].map((order) => ordering.isComplete(item, [...order]))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('ordering.arrange', () => {
  test('shows every step once, in the same order for the same seed', () => {
    fc.assert(
      fc.property(someItem, fc.string(), (of, seed) => {
        const shown = ordering.arrange(of, seed);
        expect(shown.toSorted()).toEqual(of.steps.map((step) => step.id).toSorted());
        expect(ordering.arrange(of, seed)).toEqual(shown);
      }),
    );
  });

  test('never shows the right order', () => {
    fc.assert(
      fc.property(someItem, fc.string(), (of, seed) => {
        expect(ordering.mark(of, ordering.arrange(of, seed))?.success).toBe(false);
      }),
    );
  });

  test('shows every wrong order of four steps, and none far too often', () => {
    const four = orderingItem({ steps: options('abcd') });
    const seen = new Map<string, number>();
    for (const seed of seeds(12000)) {
      const shown = ordering.arrange(four, seed).join('');
      seen.set(shown, (seen.get(shown) ?? 0) + 1);
    }
    expect(seen.size).toBe(23);
    expect(seen.has('abcd')).toBe(false);
    expect(Math.min(...seen.values())).toBeGreaterThan(400);
    expect(Math.max(...seen.values())).toBeLessThan(1200);
  });
});
