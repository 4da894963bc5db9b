import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, judgement, serviceRatings } from '#domain/items/judgement.ts';
import { judgementItem } from '../../../fixtures/items.ts';

const item = judgementItem();
const [a, b] = item.replies;
if (!a || !b) throw new Error('two replies');
const rating = fc.constantFrom(...serviceRatings);

describe('distance', () => {
  test.each([
    [a, 4, 0],
    [a, 3, 1],
    [a, 1, 3],
    [b, 1, 1],
    [b, 2, 0],
    [b, 3, 0],
    [b, 4, 1],
    [a, undefined, Number.POSITIVE_INFINITY],
    [a, 5, Number.POSITIVE_INFINITY],
    [a, 3.5, Number.POSITIVE_INFINITY],
  ])('counts the steps to the nearest rating of the panel: %o rated %s is %s', (reply, given, steps) => {
    expect(distance(reply, given)).toBe(steps);
  });
});

describe('judgement.mark', () => {
  test.each([
    [{ a: 4, b: 2, c: 1 }, 6],
    [{ a: 4, b: 3, c: 1 }, 6],
    [{ a: 3, b: 1, c: 2 }, 3],
    [{ a: 2, b: 4, c: 3 }, 1],
    [{ a: 1, b: 3, c: 4 }, 2],
    [{}, 0],
  ])('gives 2, 1 or 0 for each reply by its distance from the panel: %o counts %i of 6', (response, raw) => {
    expect(judgement.mark(item, response)).toMatchObject({ raw, max: 6, success: raw === 6 });
  });

  test('never gives less for a rating that is nearer to the panel’s', () => {
    fc.assert(
      fc.property(fc.record({ a: rating, b: rating, c: rating }), fc.constantFrom('a', 'b', 'c'), rating, (response, id, other) => {
        const reply = item.replies.find((each) => each.id === id);
        const nearer = reply && distance(reply, other) <= distance(reply, response[id as 'a']);
        const before = judgement.mark(item, response)?.raw ?? 0;
        const after = judgement.mark(item, { ...response, [id]: other })?.raw ?? 0;
        expect(nearer ? after >= before : after <= before).toBe(true);
      }),
    );
  });

  test('rewards nobody for rating everything alike: at most half of the points where the key has all four ratings', () => {
    const replies = serviceRatings.map((value) => ({ ...a, id: `r${value}`, low: value, high: value }));
    for (const value of serviceRatings) {
      const response = Object.fromEntries(replies.map((reply) => [reply.id, value]));
      expect(judgement.mark(judgementItem({ replies }), response)?.scaled).toBeLessThanOrEqual(0.5);
    }
  });
});

describe('judgement.isComplete', () => {
  test.each([
    [{ a: 1, b: 1, c: 1 }, true],
    [{ a: 1, b: 1 }, false],
    [{ a: 1, b: 1, c: 0 }, false],
    [{ a: 1, b: 1, c: 5 }, false],
  ])('wants one of the four ratings for every reply: %o is %s', (response, complete) => {
    expect(judgement.isComplete(item, response)).toBe(complete);
  });
});

describe('judgement.arrange', () => {
  test('shows every reply once, in the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(judgement.arrange(item, seed).toSorted()).toEqual(['a', 'b', 'c']);
        expect(judgement.arrange(item, seed)).toEqual(judgement.arrange(item, seed));
      }),
    );
  });
});
