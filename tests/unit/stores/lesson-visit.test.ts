import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ended, opened } from '../../fixtures/events.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { keyOf, told } from '../../fixtures/stores.ts';

const lesson = 'course/one';
const hour = 3_600_000;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function visit(...stored: readonly unknown[]) {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('localStorage', new MemoryStorage(new Map([[keyOf(lesson), JSON.stringify(stored)]])));
  vi.stubGlobal('addEventListener', () => {});
  const { openLesson, endLesson } = await import('#stores/lesson-visit.ts');
  const { record } = await import('#stores/browser-record.ts');
  return { open: () => openLesson(lesson), end: () => endLesson(lesson), log: () => told(record.$record.get()[lesson]) };
}

describe('openLesson', () => {
  test('notes a first visit', async () => {
    const { open, log } = await visit();
    open();
    expect(log()).toEqual(['lesson-opened']);
  });

  test.each([
    ['a moment ago', '2026-11-21T11:59:00.000Z'],
    ['nearly six hours ago', '2026-11-21T06:01:00.000Z'],
    ['a little ahead, by another clock', '2026-11-21T14:00:00.000Z'],
  ])('notes nothing when something happened %s', async (_when, at) => {
    const { open, log } = await visit(opened(1, { at }));
    open();
    expect(log()).toEqual(['lesson-opened']);
  });

  test.each([
    ['six hours ago', '2026-11-21T06:00:00.000Z'],
    ['far in the future', '2099-01-01T00:00:00.000Z'],
    ['at a time nobody can read', 'yesterday'],
  ])('notes a new visit when the last thing happened %s', async (_when, at) => {
    const { open, log } = await visit(opened(1, { at }));
    open();
    expect(log()).toEqual(['lesson-opened', 'lesson-opened']);
  });

  test('looks at the latest of the things that happened', async () => {
    const { open, log } = await visit(opened(1, { at: '2026-11-01T12:00:00.000Z' }), ended(2, { at: '2026-11-21T11:00:00.000Z' }));
    open();
    expect(log()).toEqual(['lesson-opened', 'lesson-ended']);
  });

  test('notes the next visit of the same page when hours have passed', async () => {
    const { open, log } = await visit();
    open();
    open();
    vi.setSystemTime(Date.now() + 7 * hour);
    open();
    expect(log()).toHaveLength(2);
  });
});

describe('endLesson', () => {
  test('notes the end once', async () => {
    const { end, log } = await visit(opened(1));
    end();
    end();
    expect(log()).toEqual(['lesson-opened', 'lesson-ended']);
  });

  test('notes nothing when the end was reached on an earlier day', async () => {
    const { end, log } = await visit(opened(1), ended(2), opened(3));
    end();
    expect(log()).toEqual(['lesson-opened', 'lesson-ended', 'lesson-opened']);
  });
});
