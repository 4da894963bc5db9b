import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearningEvent } from '#domain/record.ts';
import { opened } from '../../fixtures/events.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { answer, keyOf, openStore, told } from '../../fixtures/stores.ts';

const lesson = 'course/one';

/** What a page of a newer release may write beside this one: types and fields that are not known here. */
const newer = (n: number) =>
  ({
    type: 'conversation-ended',
    id: `newer-${n}`,
    seq: n,
    at: '2027-01-01T00:00:00.000Z',
    turns: [{ said: 'a', took: 1.5 }, null],
    '': { constructor: ['kept'] },
  }) as unknown as LearningEvent;
const richer = (n: number) => ({ ...opened(n), id: `richer-${n}`, device: { kind: 'kiosk' } });

/** As a page does that knows all of it: what is stored, and one event more. */
function writeAsNewer(storage: MemoryStorage, event: LearningEvent): void {
  const log: unknown[] = JSON.parse(storage.map.get(keyOf(lesson)) ?? '[]');
  storage.setItem(keyOf(lesson), JSON.stringify([...log, event]));
}

describe('a page of this release beside one of a newer release', () => {
  test('loses nothing of what the newer one writes, repeats nothing and finds nothing damaged', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (turns) => {
        const storage = new MemoryStorage();
        const store = openStore(storage);
        store.loadLesson(lesson);
        for (const [n, mine] of turns.entries()) {
          if (mine) store.append(lesson, answer(n));
          else writeAsNewer(storage, n % 2 ? newer(n) : richer(n));
          store.onStorage(keyOf(lesson), storage.map.get(keyOf(lesson)) ?? null);
        }
        const stored: LearningEvent[] = JSON.parse(storage.map.get(keyOf(lesson)) ?? '');
        expect([...storage.map.keys()]).toEqual([keyOf(lesson), 'touchpoint:seq/me'].filter((key) => storage.map.has(key)));
        expect(store.$trouble.get()).toBeNull();
        expect(stored).toHaveLength(turns.length);
        for (const [n, mine] of turns.entries()) if (!mine) expect(stored).toContainEqual(n % 2 ? newer(n) : richer(n));
      }),
    );
  });

  test('leaves keys of a newer format alone, whatever it stores, loads or hears', () => {
    const future = [`touchpoint:2/me/${lesson}`, 'touchpoint:2/me', 'touchpoint:future', 'touchpoint:1'];
    const storage = new MemoryStorage(new Map(future.map((key) => [key, '{"from":"the future"}'])));
    const store = openStore(storage);
    store.loadAll();
    store.append(lesson, answer('mine'));
    for (const key of future) store.onStorage(key, '[]');
    expect(told(store.$record.get()[lesson])).toEqual(['mine']);
    expect(Object.keys(store.$record.get())).toEqual([lesson]);
    for (const key of future) expect(storage.map.get(key)).toBe('{"from":"the future"}');
  });
});
