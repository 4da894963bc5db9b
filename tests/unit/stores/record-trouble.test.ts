import { describe, expect, test } from 'vitest';
import { parseLog } from '#domain/record.ts';
import { opened } from '../../fixtures/events.ts';
import { denied, MemoryStorage } from '../../fixtures/memory-storage.ts';
import { answer, keyOf, opening, openStore, told } from '../../fixtures/stores.ts';

const lesson = 'course/one';
const held = (store: ReturnType<typeof openStore>, of = lesson) => told(store.$record.get()[of]);
const stored = (storage: MemoryStorage, of = lesson) => told(parseLog(storage.map.get(keyOf(of)) ?? '[]').log);
const asideOf = (storage: MemoryStorage) => [...storage.map].filter(([key]) => key.startsWith('touchpoint:kept/')).map(([, text]) => text);

describe('openRecord without a storage', () => {
  test('says that storing is blocked and goes on in memory', () => {
    const store = openStore(null);
    expect(store.$trouble.get()).toBe('blocked');
    store.loadLesson(lesson);
    store.append(lesson, answer('a'));
    store.append(lesson, answer('b'));
    expect(held(store)).toEqual(['a', 'b']);
    expect(store.$trouble.get()).toBe('blocked');
  });
});

describe('openRecord over a full storage', () => {
  test('keeps the event in memory and says that there is no room', () => {
    const storage = new MemoryStorage();
    storage.room = 10;
    const store = openStore(storage);
    store.append(lesson, answer('a'));
    expect(held(store)).toEqual(['a']);
    expect(storage.map.size).toBe(0);
    expect(store.$trouble.get()).toBe('full');
  });

  test('knows the name that Firefox gives to the same error', () => {
    const storage = new MemoryStorage();
    storage.broken.write = new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED');
    const store = openStore(storage);
    store.append(lesson, opening);
    expect(store.$trouble.get()).toBe('full');
  });

  test('leaves what is stored as it was', () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), JSON.stringify([opened(1)])]]));
    storage.room = 0;
    openStore(storage).append(lesson, answer('a'));
    expect(storage.map.get(keyOf(lesson))).toBe(JSON.stringify([opened(1)]));
  });

  test('stores everything, of all lessons, as soon as there is room again', () => {
    const storage = new MemoryStorage();
    storage.room = 0;
    const store = openStore(storage);
    store.append('course/one', answer('a'));
    store.append('course/one', answer('b'));
    store.append('course/two', answer('c'));
    storage.room = 10_000;
    store.append('course/three', answer('d'));
    expect(['course/one', 'course/two', 'course/three'].map((of) => stored(storage, of))).toEqual([['a', 'b'], ['c'], ['d']]);
    expect(store.$trouble.get()).toBeNull();
  });

  test('stores the small lesson although a large one waits for room', () => {
    const storage = new MemoryStorage();
    storage.room = 1000;
    const store = openStore(storage);
    store.append('course/large', answer('x'.repeat(2000)));
    store.append('course/small', answer('y'));
    expect(stored(storage, 'course/small')).toEqual(['y']);
    expect(store.$trouble.get()).toBe('full');
  });

  test('does not write over what another tab has stored while this one waited for room', () => {
    const storage = new MemoryStorage();
    storage.room = 0;
    const store = openStore(storage);
    store.append('course/one', answer('mine'));
    storage.room = 10_000;
    openStore(new MemoryStorage(storage.map), 'other').append('course/one', answer('theirs'));
    store.append('course/two', answer('later'));
    expect(stored(storage).toSorted()).toEqual(['mine', 'theirs']);
  });
});

describe('openRecord over a storage that refuses', () => {
  test('says that storing is blocked when writing throws', () => {
    const storage = new MemoryStorage();
    storage.broken.write = denied;
    const store = openStore(storage);
    store.append(lesson, answer('a'));
    expect(held(store)).toEqual(['a']);
    expect(store.$trouble.get()).toBe('blocked');
  });

  test('says that storing is blocked when reading throws', () => {
    const storage = new MemoryStorage();
    storage.broken.read = denied;
    const store = openStore(storage);
    store.loadLesson(lesson);
    expect(store.$record.get()).toEqual({ [lesson]: [] });
    expect(store.$trouble.get()).toBe('blocked');
  });

  test('does not throw when the stored lessons cannot be listed', () => {
    const storage = new MemoryStorage();
    storage.broken.list = denied;
    const store = openStore(storage);
    store.loadAll();
    expect(store.$record.get()).toEqual({});
    expect(store.$trouble.get()).toBe('blocked');
  });

  test('never writes over a log that it could not read', () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), JSON.stringify([opened(1)])]]));
    storage.broken.read = denied;
    const store = openStore(storage);
    store.append(lesson, answer('a'));
    expect(stored(storage)).toEqual(['lesson-opened']);
    expect(store.$trouble.get()).toBe('blocked');
    storage.broken = {};
    store.append('course/two', answer('b'));
    expect(stored(storage).toSorted()).toEqual(['a', 'lesson-opened']);
    expect(store.$trouble.get()).toBeNull();
  });

  test('keeps an event that cannot be written as JSON in memory, and goes on storing others', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append('course/one', answer(1n));
    store.append('course/two', answer('b'));
    expect(held(store, 'course/one')).toEqual([1n]);
    expect(stored(storage, 'course/two')).toEqual(['b']);
  });
});

describe('openRecord over a damaged log', () => {
  const broken = `[${JSON.stringify(opened(1))},{"half":`;
  const partly = JSON.stringify([opened(1), { type: 'attempt', id: 'x', seq: 2, at: '' }]);

  test('says so, copies the text as it is and overwrites nothing by reading', () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), broken]]));
    const store = openStore(storage);
    store.loadLesson(lesson);
    expect(store.$trouble.get()).toBe('damaged');
    expect(storage.map.get(keyOf(lesson))).toBe(broken);
    expect(asideOf(storage)).toEqual([broken]);
    expect([...storage.map.keys()].at(-1)).toMatch(/^touchpoint:kept\/touchpoint:1\/me\/course\/one#\d+-\w+$/);
  });

  test('keeps every readable event, and the whole text aside, when it is written again', () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), partly]]));
    openStore(storage).append(lesson, answer('a'));
    expect(stored(storage)).toEqual(['lesson-opened', 'a']);
    expect(asideOf(storage)).toEqual([partly]);
  });

  test('puts the same text aside once, and another text beside it', () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), broken]]));
    const store = openStore(storage);
    store.loadLesson(lesson);
    store.loadLesson(lesson);
    expect(asideOf(storage)).toEqual([broken]);
    storage.map.set(keyOf(lesson), partly);
    store.loadLesson(lesson);
    expect(asideOf(storage)).toEqual([broken, partly]);
  });

  test('puts the same damage aside once, however the rest of the log has grown when it comes back', () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), partly]]));
    const store = openStore(storage);
    for (let n = 1; n <= 20; n++) {
      store.append(lesson, answer(n));
      const [damage] = JSON.parse(partly).slice(1);
      storage.map.set(keyOf(lesson), JSON.stringify([...JSON.parse(storage.map.get(keyOf(lesson)) ?? ''), damage]));
    }
    store.loadLesson(lesson);
    expect(asideOf(storage)).toEqual([partly]);
    expect(held(store)).toHaveLength(21);
  });

  test('does not write over it while there is no room to put it aside', () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), 'x'.repeat(1000)]]));
    storage.room = 1500;
    const store = openStore(storage);
    store.append(lesson, answer('a'));
    expect(storage.map.get(keyOf(lesson))).toBe('x'.repeat(1000));
    expect(held(store)).toEqual(['a']);
    expect(store.$trouble.get()).toBe('full');
    storage.room = 5000;
    store.append(lesson, answer('b'));
    expect(stored(storage)).toEqual(['a', 'b']);
    expect(asideOf(storage)).toEqual(['x'.repeat(1000)]);
  });

  test('takes damaged text from another tab for what can be read in it', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append(lesson, answer('mine'));
    storage.map.set(keyOf(lesson), partly);
    store.onStorage(keyOf(lesson), partly);
    expect(held(store)).toEqual(expect.arrayContaining(['mine', 'lesson-opened']));
    expect(stored(storage)).toEqual(held(store));
    expect(asideOf(storage)).toEqual([partly]);
    expect(store.$trouble.get()).toBe('damaged');
  });
});
