import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { continueAt } from '#domain/progress.ts';
import type { LearningRecord } from '#domain/record.ts';
import { mergeIn } from '#stores/whole-record.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { answer, openStore, told } from '../../fixtures/stores.ts';

const lessons = ['course/one', 'course/two', 'other/three'] as const;
const lesson = (id: string) => ({ id, title: '', href: '', minutes: 5, items: [{ id: 'course/never-answered', rev: 1 }] });
const courses = [
  { id: 'course', title: '', href: '', lessons: [lesson('course/one'), lesson('course/two')] },
  { id: 'other', title: '', href: '', lessons: [lesson('other/three')] },
];
const seqKey = 'touchpoint:seq/me';

/** What a page sees that loads every log. */
function whole(storage: MemoryStorage): LearningRecord {
  const store = openStore(storage);
  store.loadAll();
  return store.$record.get();
}

/** Opens the page of one lesson and answers there. */
function visit(storage: MemoryStorage, of: string, response: unknown, now: Date): void {
  openStore(storage, `${now.getTime()}-${response}`, () => now).append(of, answer(response));
}

describe('answers on one browser', () => {
  const day = new Date('2026-11-21T10:00:00Z');
  const visits = fc.array(
    fc.record({
      of: fc.constantFrom(...lessons),
      now: fc.oneof(
        fc.date({ noInvalidDate: true }),
        fc.integer({ min: -7200, max: 7200 }).map((s) => new Date(day.getTime() + s * 1000)),
      ),
    }),
    { minLength: 1, maxLength: 20 },
  );

  test('count in the order they were given, and the last says where to go on, whatever the clock showed', () => {
    fc.assert(
      fc.property(visits, (script) => {
        const storage = new MemoryStorage();
        for (const [n, { of, now }] of script.entries()) {
          visit(storage, of, n, now);
          expect(continueAt(courses, whole(storage))?.lesson.id).toBe(of);
        }
        for (const of of lessons) {
          const given = [...script.keys()].filter((n) => script[n]?.of === of);
          expect(told(whole(storage)[of])).toEqual(given);
        }
      }),
    );
  });

  test.each([
    ['an hour, as after a wrong zone', '2026-11-21T09:00:00Z'],
    ['to 1970, as with an empty battery', '1970-01-01T00:00:10Z'],
    ['from 2099 to today', '2026-11-21T10:00:00Z', '2099-01-01T00:00:00Z'],
    ['by a second at midnight', '2026-11-21T23:59:59Z', '2026-11-22T00:00:00Z'],
  ])('go on at the lesson of the later answer when the clock was set back %s', (_name, now, before = '2026-11-21T10:00:00Z') => {
    const storage = new MemoryStorage();
    visit(storage, 'course/two', 'a', new Date(before));
    visit(storage, 'course/one', 'b', new Date(now));
    expect(continueAt(courses, whole(storage))?.lesson.id).toBe('course/one');
    expect(whole(storage)['course/one']?.[0]?.at).toBe(new Date(now).toISOString());
  });

  test('go on at the lesson of the later answer though a copy from a device with a fast clock was brought in', () => {
    const storage = new MemoryStorage();
    visit(storage, 'course/two', 'a', day);
    const copy = openStore(new MemoryStorage(), 'fast', () => new Date('2099-01-01'));
    copy.append('other/three', answer('b'));
    expect(mergeIn(openStore(storage), copy.$record.get())).toHaveLength(1);
    visit(storage, 'course/one', 'c', day);
    expect(continueAt(courses, whole(storage))?.lesson.id).toBe('course/one');
  });

  test.each(['', 'x', '1.5', '1e999', '-7', 'null'])('are stored though the note of the last place is %o', (note) => {
    const storage = new MemoryStorage(new Map([[seqKey, note]]));
    const now = new Date('2026-11-21T10:00:00Z');
    visit(storage, 'course/one', 'a', now);
    expect(whole(storage)['course/one']?.[0]?.seq).toBe(now.getTime());
    expect(storage.map.get(seqKey)).toBe(String(now.getTime()));
  });

  test('are stored where the note of the last place finds no room', () => {
    const storage = new MemoryStorage();
    visit(storage, 'course/one', 'a', day);
    storage.map.delete(seqKey);
    storage.room = [...storage.map].reduce((sum, [key, text]) => sum + key.length + text.length, 300);
    const store = openStore(storage, 'later', () => new Date('2020-01-01'));
    store.append('course/one', answer('b'));
    expect(storage.map.has(seqKey)).toBe(true);
    storage.room = 0;
    store.append('course/one', answer('c'));
    expect(told(store.$record.get()['course/one'])).toEqual(['a', 'b', 'c']);
  });
});
