import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormerNames, followed } from '#domain/aliases.ts';
import { markedAttempts, presentAttempts } from '#domain/attempts.ts';
import { single } from '#domain/items/single.ts';
import { lessonProgress } from '#domain/progress.ts';
import type { LearningRecord, Log } from '#domain/record.ts';
import { attempt, draft, ended, opened, someLog } from '../../fixtures/events.ts';
import { singleItem } from '../../fixtures/items.ts';

const present = 'course/new';
const former = 'course/old';
const names = (change: Partial<FormerNames>) => ({ [present]: { logs: {}, items: {}, ...change } });
const seen = (record: LearningRecord, change: Partial<FormerNames>) => followed(record, names(change))[present] ?? [];
const ids = (log: Log) => log.map((event) => event.id);

describe('followed', () => {
  test('takes over the whole log of a lesson that had another name', () => {
    const log = [opened(1), attempt(2), ended(3)];
    expect(seen({ [former]: log }, { logs: { [former]: 'all' } })).toEqual(log);
  });

  test('takes only the attempts at items that moved here from a lesson that is still there', () => {
    const log = [opened(1), attempt(2), attempt(3, { item: 'course/stays' }), ended(4)];
    const record = { [former]: log };
    expect(ids(seen(record, { logs: { [former]: ['course/item'] } }))).toEqual(['event-2']);
    expect(followed(record, names({ logs: { [former]: ['course/item'] } }))[former]).toBe(log);
  });

  test('takes what was begun along, under the present name of its item', () => {
    const log = [draft(1, { item: 'course/was' }), draft(2, { item: 'course/stays' })];
    const items = { 'course/was': [{ item: 'course/item', rev: 1 }] };
    expect(seen({ [former]: log }, { logs: { [former]: ['course/item'] }, items })).toEqual([draft(1, { item: 'course/item', rev: 2 })]);
  });

  test('lets an answer count under the present name of its item, in its own log as well', () => {
    const items = { 'course/once': [{ item: 'course/item', rev: 0 }] };
    const old = attempt(1, { item: 'course/once' });
    for (const [stored, logs] of [
      [present, {}],
      [former, { [former]: 'all' }],
      [former, { [former]: ['course/item'] }],
    ] as const)
      expect(presentAttempts(singleItem(), seen({ [stored]: [old] }, { logs, items }))).toEqual([{ ...old, item: 'course/item' }]);
  });

  test('counts revisions on from those of the former name', () => {
    const items = { 'course/once': [{ item: 'course/item', rev: -1 }] };
    const log = [attempt(1, { item: 'course/once', rev: 1 }), attempt(2, { item: 'course/once', rev: 2 })];
    expect(markedAttempts(single, singleItem({ rev: 1 }), seen({ [present]: log }, { items })).map((entry) => entry.outdated)).toEqual([
      true,
      false,
    ]);
  });

  test('lets one answer count for both halves of an item that was split', () => {
    const items = { 'course/once': ['course/item', 'course/other'].map((item) => ({ item, rev: 0 })) };
    const log = seen({ [present]: [attempt(1, { item: 'course/once' })] }, { items });
    expect(['course/item', 'course/other'].map((id) => presentAttempts({ id, rev: 1 }, log).length)).toEqual([1, 1]);
  });

  test('puts answers of several logs in the order of their days, though each log counts for itself', () => {
    const before = [attempt(1, { seq: 40 }), attempt(3, { seq: 41, response: 'a' })];
    const now = [attempt(2, { seq: 1 }), attempt(4, { seq: 2, response: 'c' })];
    expect(ids(seen({ [former]: before, [present]: now }, { logs: { [former]: 'all' } }))).toEqual([
      'event-1',
      'event-2',
      'event-3',
      'event-4',
    ]);
  });

  test('puts what was done under the former name first where the moments are the same', () => {
    const moment = { at: attempt(1).at };
    const record = { [former]: [attempt(1, moment), attempt(2, moment)], [present]: [attempt(3, moment), attempt(4, moment)] };
    expect(ids(seen(record, { logs: { [former]: 'all' } }))).toEqual(['event-1', 'event-2', 'event-3', 'event-4']);
  });

  test('gives no new name to events of a newer release, which nobody here understands', () => {
    const newer = { ...opened(1), type: 'of a newer release', item: 'course/item' } as const;
    const items = { 'course/item': [{ item: 'course/other', rev: 0 }] };
    expect(seen({ [former]: [newer] }, { logs: { [former]: 'all' }, items })).toEqual([newer]);
    expect(seen({ [former]: [newer] }, { logs: { [former]: ['course/item'] } })).toEqual([]);
  });

  test('gives the lesson the progress it had under its former name', () => {
    const items = { 'course/once': [{ item: 'course/item', rev: 0 }] };
    const record: LearningRecord = { [former]: [opened(1), attempt(2, { item: 'course/once' }), ended(3)] };
    const outline = { id: present, title: '', href: '', minutes: 5, items: [{ id: 'course/item', rev: 1 }] };
    expect(lessonProgress(outline, seen(record, { logs: { [former]: 'all' }, items }))).toMatchObject({ done: true, answered: 1 });
    expect(lessonProgress(outline, record[present] ?? [])).toMatchObject({ done: false, answered: 0 });
  });

  test('is not confused by stored names that are parts of objects', () => {
    const log = [attempt(1, { item: 'constructor' }), attempt(2, { item: '__proto__' })];
    expect(seen({ [former]: log }, { logs: { [former]: 'all' as const, toString: 'all' as const }, items: {} })).toEqual(log);
  });
});

const lessons = ['course/new', 'course/old', 'course/older', 'course/other'] as const;
const someRecord = fc.record({ 'course/new': someLog, 'course/old': someLog, 'course/older': someLog, 'course/other': someLog });
const someNames = fc.record({
  logs: fc.dictionary(fc.constantFrom(...lessons.slice(1)), fc.oneof(fc.constant('all' as const), fc.array(fc.string()))),
  items: fc.dictionary(fc.string(), fc.array(fc.record({ item: fc.string(), rev: fc.integer({ min: -2, max: 2 }) }))),
});

describe('followed, whatever is stored and whatever names there were,', () => {
  test('loses nothing, invents nothing and changes no stored log', () => {
    fc.assert(
      fc.property(someRecord, someNames, (record, wanted) => {
        const copy = structuredClone(record);
        const after = followed(record, names(wanted));
        expect(record).toEqual(copy);
        for (const lesson of lessons.slice(1)) expect(after[lesson]).toBe(record[lesson]);
        const taken = Object.entries(wanted.logs).flatMap(([name, what]) => (what === 'all' ? (record[name as 'course/old'] ?? []) : []));
        const log = ids(after[present] ?? []);
        for (const event of [...record[present], ...taken]) expect(log).toContain(event.id);
        const stored = Object.values(record).flatMap((each) => each.map(({ id, at }) => `${id} ${at}`));
        for (const { id, at } of after[present] ?? []) expect(stored).toContain(`${id} ${at}`);
      }),
    );
  });

  test('keeps the order of each log', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        const marked = Object.fromEntries(
          Object.entries(record).map(([lesson, log]) => [lesson, log.map((event, i) => ({ ...event, id: `${lesson} ${i}` }))]),
        );
        const log = ids(seen(marked, { logs: { 'course/old': 'all', 'course/older': 'all' } }));
        for (const lesson of lessons.slice(0, 3))
          expect(log.filter((id) => id.startsWith(`${lesson} `))).toEqual(ids(marked[lesson] ?? []));
      }),
    );
  });

  test('changes nothing where there are no former names', () => {
    fc.assert(
      fc.property(someRecord, (record) => {
        expect(followed(record, {})).toEqual(record);
        expect(followed(record, names({}))).toEqual(record);
      }),
    );
  });
});
