import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attempt, ended, opened } from '../../fixtures/events.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { answer, keyOf, told } from '../../fixtures/stores.ts';

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const [present, former, other] = ['course/new', 'course/old', 'course/other'] as const;
const names = { [present]: { logs: { [former]: 'all' as const }, items: { 'course/once': [{ item: 'course/item', rev: 0 }] } } };

/** Opens the page of the present lesson in a browser that stores these logs. */
async function page(logs: Readonly<Record<string, readonly unknown[]>>) {
  const storage = new MemoryStorage(new Map(Object.entries(logs).map(([lesson, log]) => [keyOf(lesson), JSON.stringify(log)])));
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('addEventListener', () => {});
  const { $view, ensureLesson, record } = await import('#stores/browser-record.ts');
  const { followFormerNames } = await import('#stores/former-names.ts');
  ensureLesson(present);
  return { storage, record, follow: () => followFormerNames(names), seen: () => $view.get()(record.$record.get())[present] };
}

test('a page without former names sees what is stored', async () => {
  const { record, seen } = await page({ [present]: [opened(1)], [former]: [ended(2)] });
  expect(seen()).toBe(record.$record.get()[present]);
  expect(told(seen())).toEqual(['lesson-opened']);
});

test('a page with former names reads the logs under these names, and no others', async () => {
  const { record, follow, seen } = await page({ [former]: [opened(1), attempt(2, { item: 'course/once' })], [other]: [opened(1)] });
  follow();
  expect(Object.keys(record.$record.get()).sort()).toEqual([present, former]);
  expect(seen()?.map((event) => (event.type === 'attempt' ? event.item : event.type))).toEqual([
    'lesson-opened',
    'course/once',
    'course/item',
  ]);
});

test('a new answer is stored under the present name only, and what is stored under the former one stays untouched', async () => {
  const log = [opened(1), attempt(2, { item: 'course/once' })];
  const { storage, record, follow, seen } = await page({ [former]: log });
  follow();
  record.append(present, answer('c'));
  expect(storage.map.get(keyOf(former))).toBe(JSON.stringify(log));
  expect(told(JSON.parse(storage.map.get(keyOf(present)) ?? '[]'))).toEqual(['c']);
  expect(told(seen()).at(-1)).toBe('c');
});
