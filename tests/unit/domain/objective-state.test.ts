import { describe, expect, test } from 'vitest';
import { objectiveState } from '#domain/objective-state.ts';
import { attempt } from '../../fixtures/events.ts';
import { curveItem, matchingItem, reflectionItem, selfCheckItem, singleItem } from '../../fixtures/items.ts';

describe('objectiveState', () => {
  const first = singleItem({ id: 'course/first' });
  const second = matchingItem({ id: 'course/second' });
  const right = (n: number) => attempt(n, { item: 'course/first', response: 'b' });
  const wrong = (n: number) => attempt(n, { item: 'course/first', response: 'a' });
  const partly = (n: number) => attempt(n, { item: 'course/second', response: { a: 'A' } });
  const full = (n: number) => attempt(n, { item: 'course/second', response: { a: 'A', b: 'A', c: 'A' } });

  test.each([
    ['new', [], 0, 0],
    ['started', [wrong(1)], 1, 0],
    ['started', [right(1)], 1, 1],
    ['practised', [right(1), partly(2)], 2, 1],
    ['right', [right(1), full(2)], 2, 2],
    ['right', [wrong(1), full(2), right(3)], 2, 2],
    ['practised', [right(1), full(2), wrong(3)], 2, 1],
    ['right', [wrong(1), attempt(2, { item: 'course/first', response: 'b', try: 2 }), full(3)], 2, 2],
  ] as const)('is %s by the latest answers to its two items', (state, log, answers, correct) => {
    expect(objectiveState([first, second], log)).toEqual({ state, answered: answers, right: correct, items: 2 });
  });

  test('does not wait for kinds without marks', () => {
    const items = [first, reflectionItem({ id: 'course/r' }), selfCheckItem({ id: 'course/s' }), curveItem({ id: 'course/c' })];
    expect(objectiveState(items, [])).toEqual({ state: 'new', answered: 0, right: 0, items: 1 });
    expect(objectiveState(items, [right(1)])).toEqual({ state: 'right', answered: 1, right: 1, items: 1 });
    const text = attempt(2, { item: 'course/r', response: 'Mine' });
    expect(objectiveState(items, [right(1), text])).toEqual({ state: 'right', answered: 1, right: 1, items: 1 });
  });

  test('does not count guesses made before reading', () => {
    const guess = singleItem({ id: 'course/first', role: 'prequestion' });
    expect(objectiveState([guess, second], [right(1)])).toEqual({ state: 'new', answered: 0, right: 0, items: 1 });
  });

  test('does not count answers to an earlier revision, nor answers it cannot read', () => {
    expect(objectiveState([singleItem({ id: 'course/first', rev: 2 })], [right(1)]).state).toBe('new');
    expect(objectiveState([first], [attempt(1, { item: 'course/first', response: 7 })])).toMatchObject({ state: 'new', items: 1 });
  });

  test('of no items is new', () => {
    expect(objectiveState([], [])).toEqual({ state: 'new', answered: 0, right: 0, items: 0 });
  });
});
