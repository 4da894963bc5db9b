import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearningRecord } from '#domain/record.ts';
import { mergeIn, takeBack } from '#stores/whole-record.ts';
import { attempt, ended, opened } from '../../fixtures/events.ts';
import { denied, MemoryStorage, Tabs } from '../../fixtures/memory-storage.ts';
import { answer, keyOf, openStore, told } from '../../fixtures/stores.ts';

const lesson = 'course/one';
const leftOutKey = 'touchpoint:left-out/me';
const imported: LearningRecord = { [lesson]: [opened(8), ended(9)], 'course/two': [attempt(7)] };
const ids = ['event-8', 'event-9', 'event-7'];
const logsIn = (storage: MemoryStorage) =>
  Object.fromEntries([...storage.map].filter(([key]) => key !== leftOutKey && key !== 'touchpoint:seq/me'));

describe('takeBack', () => {
  test('takes an import back, event for event', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append(lesson, answer('mine'));
    const before = { record: store.$record.get(), logs: logsIn(storage) };
    expect(takeBack(store, mergeIn(store, imported) ?? [])).toBe(true);
    expect(logsIn(storage)).toEqual(before.logs);
    expect(store.$record.get()).toEqual({ ...before.record, 'course/two': [] });
  });

  test('keeps what was answered since the import', () => {
    const store = openStore(new MemoryStorage());
    mergeIn(store, imported);
    store.append(lesson, answer('since'));
    takeBack(store, ids);
    expect(told(store.$record.get()[lesson])).toEqual(['since']);
  });

  test('lets the same copy be brought in again', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    mergeIn(store, imported);
    takeBack(store, ids);
    expect(mergeIn(store, imported)).toEqual(ids);
    expect(openStore(storage).parts.leftOut().size).toBe(0);
    expect(store.$record.get()).toEqual(imported);
  });

  test('does not remove a damaged log that there is no room to put aside', () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), 'x'.repeat(1000)]]));
    storage.room = 1500;
    const store = openStore(storage);
    store.loadLesson(lesson);
    takeBack(store, []);
    expect(storage.map.get(keyOf(lesson))).toBe('x'.repeat(1000));
  });

  test('makes room for its own note', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    mergeIn(store, imported);
    storage.room = [...storage.map].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    expect(takeBack(store, ids)).toBe(true);
    expect(logsIn(storage)).toEqual({});
  });

  test('says so, and does not throw, where storing fails', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    mergeIn(store, imported);
    storage.broken.write = denied;
    expect(takeBack(store, ids)).toBe(false);
    expect(store.$trouble.get()).toBe('blocked');
  });

  test('reads past a note that is damaged', () => {
    for (const text of ['{', 'null', '5', '{"length":3}', '[[]]']) {
      const storage = new MemoryStorage(new Map([[leftOutKey, text]]));
      const store = openStore(storage);
      store.append(lesson, answer('mine'));
      expect(told(JSON.parse(storage.map.get(keyOf(lesson)) ?? '[]'))).toEqual(['mine']);
    }
  });
});

describe('an import that is undone while another tab is open', () => {
  const steps = fc.array(fc.record({ append: fc.boolean(), pick: fc.nat() }), { maxLength: 40 });

  test('stays undone, and every answer of the other tab is kept', () => {
    fc.assert(
      fc.property(steps, steps, steps, (before, between, after) => {
        const tabs = new Tabs(2);
        const stores = tabs.storages.map((storage, i) => openStore(storage, `tab${i}`));
        const [mine, theirs] = stores;
        if (!mine || !theirs) throw new Error('There are two tabs.');
        for (const store of stores) store.loadLesson(lesson);
        let answers = 0;
        const deliver = (pick: number) => {
          const notice = tabs.take(pick);
          if (notice) stores[notice.to]?.onStorage(notice.key, notice.text);
        };
        const work = (script: typeof before) => {
          for (const { append, pick } of script) {
            if (append) theirs.append(lesson, answer(++answers));
            else deliver(pick);
          }
        };
        work(before);
        mergeIn(mine, imported);
        work(between);
        takeBack(mine, ids);
        work(after);
        for (let i = 0; tabs.waiting.length > 0 && i < 1000; i++) deliver(i * 7);
        expect(tabs.waiting).toEqual([]);
        const all = Array.from({ length: answers }, (_, i) => i + 1);
        for (const store of [...stores, reopened(tabs)]) expect(told(store.$record.get()[lesson])).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  function reopened(tabs: Tabs) {
    const store = openStore(new MemoryStorage(tabs.map));
    store.loadLesson(lesson);
    return store;
  }
});

describe('an import that ends half-way', () => {
  /** A storage that takes so many changes and no more, as if the page had been killed then. */
  class Killed extends MemoryStorage {
    left = Number.POSITIVE_INFINITY;
    override setItem(key: string, text: string): void {
      if (this.left-- <= 0) throw denied;
      super.setItem(key, text);
    }
    override removeItem(key: string): void {
      if (this.left-- <= 0) throw denied;
      super.removeItem(key);
    }
  }

  test('has changed nothing, wherever it ended, and can be done again', () => {
    for (let changes = 0; changes < 6; changes++) {
      const storage = new Killed();
      const first = openStore(storage);
      first.append(lesson, answer('mine'));
      storage.left = changes;
      const done = mergeIn(first, imported) !== null;
      storage.left = Number.POSITIVE_INFINITY;
      const next = openStore(storage, 'next');
      next.loadAll();
      expect(told(next.$record.get()[lesson])).toEqual(done ? ['lesson-opened', 'lesson-ended', 'mine'] : ['mine']);
      expect(next.$record.get()['course/two'] ?? []).toEqual(done ? imported['course/two'] : []);
      expect(done).toBe(changes >= 4);
      next.append(lesson, answer('later'));
      mergeIn(next, imported);
      expect(told(next.$record.get()[lesson]).toSorted()).toEqual(['later', 'lesson-ended', 'lesson-opened', 'mine']);
      expect(storage.map.has(leftOutKey)).toBe(false);
    }
  });
});
