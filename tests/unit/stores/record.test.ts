import { describe, expect, test, vi } from 'vitest';
import type { Log } from '#domain/record.ts';
import { ended, opened } from '../../fixtures/events.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { answer, keyOf, opening, openStore, standing, told } from '../../fixtures/stores.ts';

const lesson = 'course/one';
const stored = (storage: MemoryStorage, of = lesson): Log => JSON.parse(storage.map.get(keyOf(of)) ?? '[]');

describe('openRecord', () => {
  test('begins empty and without trouble', () => {
    const store = openStore(new MemoryStorage());
    expect(store.$record.get()).toEqual({});
    expect(store.$trouble.get()).toBeNull();
  });

  test('reads nothing before it is asked to', () => {
    const storage = new MemoryStorage();
    storage.broken.read = new Error('read');
    storage.broken.list = new Error('list');
    expect(openStore(storage).$trouble.get()).toBeNull();
  });
});

describe('append', () => {
  test('gives the event its id, place and time, and stores it under the key of the lesson', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append(lesson, answer('b'));
    const event = { ...answer('b'), id: 'id-1', seq: standing.getTime(), at: '2026-11-21T10:00:00.000Z' };
    expect(store.$record.get()).toEqual({ [lesson]: [event] });
    expect([...storage.map.keys()]).toEqual([keyOf(lesson), 'touchpoint:seq/me']);
    expect(stored(storage)).toEqual([event]);
  });

  test('goes on behind what is stored', () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), JSON.stringify([opened(1), ended(7)])]]));
    const store = openStore(storage);
    store.append(lesson, answer('b'));
    store.append(lesson, answer('c'));
    expect(stored(storage).map((event) => event.seq)).toEqual([1, 7, standing.getTime(), standing.getTime() + 1]);
    expect(store.$record.get()[lesson]).toEqual(stored(storage));
  });

  test('keeps lessons apart', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append('course/one', answer('a'));
    store.append('course/two', answer('b'));
    expect(told(stored(storage, 'course/one'))).toEqual(['a']);
    expect(told(stored(storage, 'course/two'))).toEqual(['b']);
  });

  test('keeps fields that a newer version has written', () => {
    const newer = { ...opened(1), device: { kind: 'kiosk' } };
    const storage = new MemoryStorage(new Map([[keyOf(lesson), JSON.stringify([newer])]]));
    openStore(storage).append(lesson, opening);
    expect(stored(storage)[0]).toEqual(newer);
  });

  test('touches no other key', () => {
    const foreign = new Map([
      ['theme', 'dark'],
      ['touchpoint:2/me/course/one', 'of the future'],
      ['touchpoint:1/you/course/one', '[]'],
      ['touchpoint:1', '{'],
      ['', 'nameless'],
    ]);
    const storage = new MemoryStorage(new Map(foreign));
    const store = openStore(storage);
    store.loadAll();
    store.append(lesson, opening);
    for (const key of foreign.keys()) store.onStorage(key, 'changed elsewhere');
    for (const [key, text] of foreign) expect(storage.map.get(key)).toBe(text);
    expect(Object.keys(store.$record.get())).toEqual([lesson]);
    expect(store.$trouble.get()).toBe('newer');
  });

  test('is not confused by a lesson that is named like a part of objects', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    for (const name of ['__proto__', 'constructor', 'toString']) store.append(name, answer(name));
    expect(Object.entries(store.$record.get()).map(([name, log]) => [name, told(log)])).toEqual([
      ['__proto__', ['__proto__']],
      ['constructor', ['constructor']],
      ['toString', ['toString']],
    ]);
    expect(told(stored(storage, '__proto__'))).toEqual(['__proto__']);
  });
});

describe('what was taken in', () => {
  test('is not read again for each answer, however long the log', () => {
    const log = Array.from({ length: 50 }, (_, i) => opened(1, { id: `e${i}` }));
    const storage = new MemoryStorage(new Map([[keyOf(lesson), JSON.stringify(log)]]));
    const store = openStore(storage);
    const reading = vi.spyOn(JSON, 'parse');
    try {
      for (let n = 0; n < 10; n++) store.append(lesson, answer(n));
      expect(reading.mock.calls.filter(([text]) => text.length > 1000)).toHaveLength(1);
    } finally {
      reading.mockRestore();
    }
    expect(stored(storage)).toHaveLength(60);
  });

  test('is read again when another page has changed it', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append(lesson, answer('mine'));
    openStore(storage, 'other').append(lesson, answer('theirs'));
    store.append(lesson, answer('mine too'));
    expect(told(stored(storage)).toSorted()).toEqual(['mine', 'mine too', 'theirs']);
  });

  test('is read again when it was removed and came back', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append(lesson, answer('mine'));
    const text = storage.map.get(keyOf(lesson)) ?? '';
    storage.removeItem(keyOf(lesson));
    store.onStorage(keyOf(lesson), null);
    storage.map.set(keyOf(lesson), text);
    store.onStorage(keyOf(lesson), text);
    expect(told(store.$record.get()[lesson])).toEqual(['mine']);
  });

  test('is read again when events are left out, and when they count again', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append(lesson, answer('mine'));
    const seen = [['id-1'], [], ['other'], []].map((ids) => {
      storage.map.set('touchpoint:left-out/me', JSON.stringify(ids));
      store.loadLesson(lesson);
      return told(store.$record.get()[lesson]);
    });
    expect(seen).toEqual([[], ['mine'], ['mine'], ['mine']]);
  });

  test('is not told to anybody again when nothing is new', () => {
    const store = openStore(new MemoryStorage());
    store.append(lesson, answer('mine'));
    const heard = vi.fn();
    store.$record.listen(heard);
    store.loadLesson(lesson);
    store.loadAll();
    expect(heard).not.toHaveBeenCalled();
    store.append(lesson, answer('more'));
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('loadLesson', () => {
  test('makes a stored log available', () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), JSON.stringify([opened(1), ended(2)])]]));
    const store = openStore(storage);
    store.loadLesson(lesson);
    expect(store.$record.get()).toEqual({ [lesson]: [opened(1), ended(2)] });
    expect(storage.writes).toBe(0);
  });

  test('makes a lesson without a log known as empty', () => {
    const store = openStore(new MemoryStorage());
    store.loadLesson(lesson);
    expect(store.$record.get()).toEqual({ [lesson]: [] });
  });

  test('keeps what is only in memory', () => {
    const storage = new MemoryStorage();
    storage.room = 0;
    const store = openStore(storage);
    store.append(lesson, answer('mine'));
    storage.map.set(keyOf(lesson), JSON.stringify([opened(1)]));
    store.loadLesson(lesson);
    expect(told(store.$record.get()[lesson])).toEqual(['lesson-opened', 'mine']);
  });
});

describe('loadAll', () => {
  test('makes every stored log available and keeps the others', () => {
    const storage = new MemoryStorage(
      new Map([
        [keyOf('course/one'), JSON.stringify([opened(1)])],
        ['theme', 'dark'],
        [keyOf('course/two'), JSON.stringify([ended(2)])],
      ]),
    );
    const store = openStore(storage);
    store.loadLesson('course/three');
    store.loadAll();
    expect(store.$record.get()).toEqual({ 'course/one': [opened(1)], 'course/two': [ended(2)], 'course/three': [] });
  });

  test('of no storage finds nothing', () => {
    const store = openStore(null);
    store.loadAll();
    expect(store.$record.get()).toEqual({});
  });
});
