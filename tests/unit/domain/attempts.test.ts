import { describe, expect, test } from 'vitest';
import {
  attemptsOf,
  correctedSince,
  currentRound,
  draftOf,
  isAnswered,
  isSettled,
  markedAttempts,
  presentAttempts,
} from '#domain/attempts.ts';
import { type Item, kindOf } from '#domain/items/kinds.ts';
import type { Attempt, Log } from '#domain/record.ts';
import { attempt, draft, ended, opened } from '../../fixtures/events.ts';
import { orderingItem, reflectionItem, singleItem } from '../../fixtures/items.ts';

const item = singleItem({ key: 'b' });
const right = (n: number, change: Partial<Attempt> = {}) => attempt(n, { response: 'b', ...change });
const wrong = (n: number, change: Partial<Attempt> = {}) => attempt(n, { response: 'a', ...change });
const retry = { try: 2 } as const;
const marked = (of: Item, log: Log) => markedAttempts(kindOf(of), of, log);

describe('attemptsOf', () => {
  test('finds the attempts at one item among all events, oldest first', () => {
    const log = [opened(1), wrong(2), attempt(3, { item: 'course/other' }), right(4, retry), ended(5)];
    expect(attemptsOf('course/item', log).map((found) => found.seq)).toEqual([2, 4]);
    expect(attemptsOf('course/unknown', log)).toEqual([]);
  });
});

describe('draftOf', () => {
  const found = (log: Log, of = item) => draftOf(of, log)?.seq;

  test('is what was begun last, if nothing was handed in since', () => {
    expect(found([draft(1), opened(2), draft(3), ended(4)])).toBe(3);
    expect(found([draft(1), right(2)])).toBeUndefined();
    expect(found([right(1), draft(2)])).toBe(2);
    expect(found([])).toBeUndefined();
  });

  test('is of this item and of its present revision', () => {
    expect(found([draft(1, { item: 'course/other' })])).toBeUndefined();
    expect(found([draft(1), attempt(2, { item: 'course/other' })])).toBe(1);
    expect(found([draft(1, { rev: 1 })], singleItem({ rev: 2 }))).toBeUndefined();
    expect(found([draft(1, { rev: 2 }), right(2, { rev: 1 })], singleItem({ rev: 2 }))).toBe(1);
  });

  test('is no attempt, so it answers nothing', () => {
    expect(attemptsOf('course/item', [draft(1)])).toEqual([]);
    expect(marked(item, [draft(1)])).toEqual([]);
    expect(presentAttempts(item, [draft(1)])).toEqual([]);
    expect(isAnswered(item, [draft(1)])).toBe(false);
  });

  test('is not ended by an event of a newer release', () => {
    const newer = { ...opened(2), type: 'of a newer release', item: 'course/item', rev: 1 } as const;
    expect(found([draft(1), newer])).toBe(1);
  });
});

describe('markedAttempts', () => {
  test('gives every attempt the marks of the present key', () => {
    expect(marked(item, [wrong(1), right(2, retry)]).map((entry) => entry.outcome?.success)).toEqual([false, true]);
  });

  test('marks past answers anew when the key is corrected', () => {
    const log = [wrong(1), right(2, retry)];
    const corrected = singleItem({ key: 'a' });
    expect(marked(corrected, log).map((entry) => entry.outcome?.success)).toEqual([true, false]);
  });

  test('gives partial marks where the kind does', () => {
    const steps = orderingItem();
    expect(marked(steps, [attempt(1, { response: [...'bcda'] })])[0]?.outcome).toMatchObject({ raw: 2, max: 3 });
  });

  test('keeps answers to an earlier revision as history', () => {
    const revised = singleItem({ rev: 3 });
    const log = [right(1, { rev: 1 }), right(2, { rev: 2 }), right(3, { rev: 3 }), right(4, { rev: 4 })];
    expect(marked(revised, log).map((entry) => entry.outdated)).toEqual([true, true, false, false]);
  });

  test('has no marks for a response that the item cannot read', () => {
    expect(marked(item, [attempt(1, { response: { a: 1 } })])[0]?.outcome).toBeNull();
  });
});

describe('currentRound', () => {
  const roundOf = (log: readonly Attempt[], of = item) => currentRound(kindOf(of), of, log).map((entry) => entry.attempt.seq);

  test('is empty before the first answer', () => {
    expect(roundOf([])).toEqual([]);
  });

  test('joins a first try and its retry', () => {
    expect(roundOf([wrong(1)])).toEqual([1]);
    expect(roundOf([wrong(1), right(2, retry)])).toEqual([1, 2]);
  });

  test('begins anew with each first try', () => {
    expect(roundOf([wrong(1), right(2, retry), wrong(3)])).toEqual([3]);
    expect(roundOf([right(1), right(2), wrong(3), wrong(4, retry)])).toEqual([3, 4]);
  });

  test('leaves answers to an earlier revision out', () => {
    const revised = singleItem({ rev: 2 });
    expect(roundOf([wrong(1), right(2, retry)], revised)).toEqual([]);
    expect(roundOf([wrong(1), right(2, { ...retry, rev: 2 })], revised)).toEqual([2]);
    expect(roundOf([right(1), wrong(2, { rev: 2 })], revised)).toEqual([2]);
  });

  test('takes retries whose first try is lost as a round', () => {
    expect(roundOf([wrong(1, retry), right(2, retry)])).toEqual([1, 2]);
  });
});

describe('correctedSince', () => {
  const corrected = singleItem({ corrected: '2026-11-21' });
  const on = (at: string) => correctedSince(corrected, right(1, { at }));

  test('tells of attempts on earlier days and, since hours are not known, on the day itself', () => {
    expect(['2026-11-20T23:59:59.999Z', '2026-11-21T00:00:00.000Z', '2026-11-21T23:59:59.999Z'].map(on)).toEqual([true, true, true]);
    expect(on('2026-11-22T00:00:00.000Z')).toBe(false);
  });

  test('asks the order of events and not a clock that was set back meanwhile', () => {
    expect(correctedSince(corrected, right(1, { at: '1970-01-01T00:00:00.000Z', seq: Date.parse('2026-12-01') }))).toBe(false);
  });

  test('tells of attempts whose time nobody can read, and never where nothing was corrected', () => {
    expect(on('yesterday')).toBe(true);
    expect(correctedSince(item, right(1))).toBe(false);
  });
});

describe('isSettled', () => {
  const settled = (log: readonly Attempt[], of: Item = item) => isSettled(currentRound(kindOf(of), of, log));

  test('leaves an unanswered item open', () => {
    expect(settled([])).toBe(false);
  });

  test('leaves a retry after a wrong first try, and only then', () => {
    expect(settled([wrong(1)])).toBe(false);
    expect(settled([right(1)])).toBe(true);
    expect(settled([wrong(1), wrong(2, retry)])).toBe(true);
    expect(settled([wrong(1), right(2, retry)])).toBe(true);
  });

  test('opens a new round with a new first try', () => {
    expect(settled([wrong(1), wrong(2, retry), wrong(3)])).toBe(false);
  });

  test('counts a partly right first try as not right yet', () => {
    expect(settled([attempt(1, { response: [...'bcda'] })], orderingItem())).toBe(false);
  });

  test('opens an item again whose key was corrected against the answer', () => {
    expect(settled([wrong(1)], singleItem({ key: 'a' }))).toBe(true);
    expect(settled([right(1)], singleItem({ key: 'a' }))).toBe(false);
  });

  test('opens an item again whose question was revised', () => {
    expect(settled([right(1)], singleItem({ rev: 2 }))).toBe(false);
  });

  test('is settled by any answer where nothing is right or wrong', () => {
    expect(settled([attempt(1, { response: 'My words' })], reflectionItem())).toBe(true);
  });
});
