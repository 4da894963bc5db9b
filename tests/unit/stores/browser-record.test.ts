import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { opened } from '../../fixtures/events.ts';
import { denied, MemoryStorage } from '../../fixtures/memory-storage.ts';
import { answer, keyOf, told } from '../../fixtures/stores.ts';

type Listener = (event: { key: string | null; newValue: string | null }) => void;
const lesson = 'course/one';

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Loads the module as a page in a browser would. */
async function inBrowser(storage: MemoryStorage | null) {
  const listeners = new Map<string, Listener>();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('addEventListener', (type: string, listener: Listener) => listeners.set(type, listener));
  return { ...(await import('#stores/browser-record.ts')), listeners };
}

describe('record', () => {
  test('stores in the browser and hears of other tabs', async () => {
    const storage = new MemoryStorage();
    const { record, listeners } = await inBrowser(storage);
    record.append(lesson, answer('a'));
    expect(storage.map.has(keyOf(lesson))).toBe(true);
    listeners.get('storage')?.({ key: keyOf(lesson), newValue: JSON.stringify([opened(1)]) });
    expect(told(record.$record.get()[lesson])).toEqual(expect.arrayContaining(['a', 'lesson-opened']));
  });

  test('gives every event an id of its own that fits into any name', async () => {
    const { record } = await inBrowser(new MemoryStorage());
    for (let i = 0; i < 300; i++) record.append(lesson, answer(i));
    const ids = (record.$record.get()[lesson] ?? []).map((event) => event.id);
    expect(new Set(ids).size).toBe(300);
    for (const id of ids) expect(id).toMatch(/^[\w-]{12}$/);
  });

  test('goes on where the browser has no storage', async () => {
    const { record } = await inBrowser(null);
    record.append(lesson, answer('a'));
    expect(told(record.$record.get()[lesson])).toEqual(['a']);
    expect(record.$trouble.get()).toBe('blocked');
  });

  test('goes on where the mere mention of storage throws', async () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw denied;
      },
    });
    vi.stubGlobal('window', globalThis);
    vi.stubGlobal('addEventListener', () => {});
    const { record } = await import('#stores/browser-record.ts');
    Reflect.deleteProperty(globalThis, 'localStorage');
    expect(record.$trouble.get()).toBe('blocked');
  });

  test('is empty while pages are built, and touches no storage', async () => {
    const storage = new MemoryStorage();
    vi.stubGlobal('localStorage', storage);
    const { record, ensureAll } = await import('#stores/browser-record.ts');
    ensureAll();
    expect(record.$record.get()).toEqual({});
    expect(storage.map.size).toBe(0);
  });
});

describe('ensureLesson', () => {
  test('reads a lesson once a page', async () => {
    const storage = new MemoryStorage(new Map([[keyOf(lesson), JSON.stringify([opened(1)])]]));
    const { record, ensureLesson } = await inBrowser(storage);
    const reading = vi.spyOn(storage, 'getItem');
    ensureLesson(lesson);
    const reads = reading.mock.calls.length;
    ensureLesson(lesson);
    expect(reading.mock.calls.length).toBe(reads);
    expect(record.$record.get()).toEqual({ [lesson]: [opened(1)] });
  });
});

describe('ensureAll', () => {
  test('reads every lesson once a page', async () => {
    const storage = new MemoryStorage(new Map(['course/one', 'course/two'].map((of) => [keyOf(of), '[]'])));
    const { record, ensureAll } = await inBrowser(storage);
    ensureAll();
    expect(Object.keys(record.$record.get())).toEqual(['course/one', 'course/two']);
    storage.map.set(keyOf('course/three'), '[]');
    ensureAll();
    expect(Object.keys(record.$record.get())).toEqual(['course/one', 'course/two']);
  });
});
