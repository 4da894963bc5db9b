import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Log } from '#domain/record.ts';
import type { RecordStore } from '#stores/record.ts';
import { opened } from '../../fixtures/events.ts';
import { MemoryStorage, Tabs } from '../../fixtures/memory-storage.ts';
import { answer, keyOf, opening, openStore, told } from '../../fixtures/stores.ts';

const lesson = 'course/one';
const idsOf = (log: Log | undefined) => (log ?? []).map((event) => event.id);
const storedIds = (map: ReadonlyMap<string, string>) => idsOf(JSON.parse(map.get(keyOf(lesson)) ?? '[]'));

interface Step {
  readonly tab: number;
  /** Appends, or takes one waiting announcement. */
  readonly append: boolean;
  readonly pick: number;
}

const each = 50;
const steps = fc.array(fc.record({ tab: fc.nat(1), append: fc.boolean(), pick: fc.nat() }), { minLength: 100, maxLength: 250 });

/** Two tabs that append 50 events each, interleaved as the steps say; what is left over is appended at the end. */
function work(tabs: Tabs, script: readonly Step[], afterAppend: (appended: readonly string[]) => void = () => {}): readonly RecordStore[] {
  const stores = tabs.storages.map((storage, i) => openStore(storage, `tab${i}`));
  for (const store of stores) store.loadLesson(lesson);
  const appended: string[] = [];
  const counts = [0, 0];
  const append = (tab: number) => {
    const n = (counts[tab] ?? 0) + 1;
    if (n > each) return;
    counts[tab] = n;
    stores[tab]?.append(lesson, answer(n));
    appended.push(`tab${tab}-${n}`);
    afterAppend(appended);
  };
  for (const { tab, append: appends, pick } of script) {
    if (appends) append(tab);
    else deliver(tabs, stores, pick);
  }
  for (let i = 0; i < 2 * each; i++) append(i % 2);
  return stores;
}

function deliver(tabs: Tabs, stores: readonly RecordStore[], pick: number): void {
  const notice = tabs.take(pick);
  if (notice) stores[notice.to]?.onStorage(notice.key, notice.text);
}

/** Delivers everything that waits, and what follows from it; tabs that answer each other for ever fail. */
function settle(tabs: Tabs, stores: readonly RecordStore[]): void {
  for (let i = 0; tabs.waiting.length > 0; i++) {
    if (i > 5000) throw new Error('The tabs never come to rest.');
    deliver(tabs, stores, i * 7);
  }
}

const everything = [0, 1].flatMap((tab) => Array.from({ length: each }, (_, i) => `tab${tab}-${i + 1}`)).toSorted();

describe('two tabs over one storage', () => {
  test('have nothing lost and agree, however late and in whatever order they hear of each other', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const tabs = new Tabs(2);
        const stores = work(tabs, script);
        settle(tabs, stores);
        expect(storedIds(tabs.map).toSorted()).toEqual(everything);
        for (const store of stores) expect(idsOf(store.$record.get()[lesson])).toEqual(storedIds(tabs.map));
      }),
      { numRuns: 6 },
    );
  });

  test('have everything stored at every moment, so that either may be closed', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const tabs = new Tabs(2);
        work(tabs, script, (appended) => expect(storedIds(tabs.map)).toEqual(expect.arrayContaining([...appended])));
        expect(storedIds(tabs.map).toSorted()).toEqual(everything);
      }),
      { numRuns: 5 },
    );
  });

  test('repair what a late announcement would have undone', () => {
    const tabs = new Tabs(2);
    const [first, second] = tabs.storages.map((storage, i) => openStore(storage, `tab${i}`));
    first?.loadLesson(lesson);
    second?.append(lesson, answer('early'));
    first?.append(lesson, answer('mine'));
    second?.append(lesson, answer('late'));
    const announced = tabs.waiting.find((notice) => notice.to === 0);
    first?.onStorage(announced?.key ?? null, announced?.text ?? null);
    expect(told(JSON.parse(tabs.map.get(keyOf(lesson)) ?? '[]'))).toEqual(['early', 'mine', 'late']);
  });

  test('have nothing lost when each sees only what it has been told', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const tabs = new Tabs(2, 'stale');
        const stores = work(tabs, script);
        settle(tabs, stores);
        for (const store of stores) expect(idsOf(store.$record.get()[lesson]).toSorted()).toEqual(everything);
        expect(storedIds(tabs.map).toSorted()).toEqual(everything);
      }),
      { numRuns: 6 },
    );
  });
});

describe('onStorage', () => {
  const text = (...log: Log) => JSON.stringify(log);

  test('shows what another tab has written, without writing it again', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.loadLesson(lesson);
    storage.map.set(keyOf(lesson), text(opened(1)));
    store.onStorage(keyOf(lesson), text(opened(1)));
    expect(store.$record.get()[lesson]).toEqual([opened(1)]);
    expect(storage.writes).toBe(0);
  });

  test('writes the union again when another tab has written over this one', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append(lesson, answer('mine'));
    storage.map.set(keyOf(lesson), text(opened(1)));
    store.onStorage(keyOf(lesson), text(opened(1)));
    expect(storedIds(storage.map)).toEqual(['event-1', 'id-1']);
  });

  test('does not read lessons that this page has not asked for', () => {
    const store = openStore(new MemoryStorage());
    store.onStorage(keyOf(lesson), text(opened(1)));
    expect(store.$record.get()).toEqual({});
  });

  test('empties every lesson when all was cleared, and goes on hearing of them', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append('course/one', opening);
    store.append('course/two', opening);
    storage.clear();
    store.onStorage(null, null);
    expect(store.$record.get()).toEqual({ 'course/one': [], 'course/two': [] });
    storage.map.set(keyOf(lesson), text(opened(1)));
    store.onStorage(keyOf(lesson), text(opened(1)));
    expect(store.$record.get()[lesson]).toEqual([opened(1)]);
  });

  test('does not bring back what was cleared', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    storage.room = 0;
    store.append('course/one', answer('unsaved'));
    storage.room = 10_000;
    storage.clear();
    store.onStorage(null, null);
    store.append('course/two', answer('new'));
    expect([...storage.map.keys()]).toEqual([keyOf('course/two'), 'touchpoint:seq/me']);
  });

  test('says that answers were cleared under the page, and only then', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.loadLesson('course/empty');
    store.onStorage(keyOf('course/empty'), null);
    store.onStorage(null, null);
    expect(store.$trouble.get()).toBeNull();
    store.append('course/one', opening);
    storage.clear();
    store.onStorage(null, null);
    // Some browsers say it twice.
    store.onStorage(null, null);
    expect(store.$trouble.get()).toBe('cleared');
  });

  test('forgets that something was damaged when all was cleared', () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), '{']]));
    const store = openStore(storage);
    store.loadLesson(lesson);
    storage.clear();
    store.onStorage(null, null);
    expect(store.$trouble.get()).toBeNull();
  });

  test('empties the one lesson whose key was removed', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append('course/one', opening);
    store.append('course/two', answer('stays'));
    storage.removeItem(keyOf('course/one'));
    store.onStorage(keyOf('course/one'), null);
    expect(store.$record.get()['course/one']).toEqual([]);
    expect(told(store.$record.get()['course/two'])).toEqual(['stays']);
  });

  test('keeps what was written since the clearing it hears of late', () => {
    const storage = new MemoryStorage();
    const store = openStore(storage);
    store.append(lesson, answer('old'));
    storage.clear();
    storage.map.set(keyOf(lesson), text(opened(5)));
    store.onStorage(null, null);
    expect(told(store.$record.get()[lesson])).toEqual(['lesson-opened']);
  });
});
