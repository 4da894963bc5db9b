import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { followed } from '#domain/aliases.ts';
import { markedAttempts } from '#domain/attempts.ts';
import { readBackup, writeBackup } from '#domain/backup.ts';
import { checksum } from '#domain/checksum.ts';
import { readResponse } from '#domain/items/kind.ts';
import { type Item, kindOf } from '#domain/items/kinds.ts';
import { lessonProgress } from '#domain/progress.ts';
import { type Log, parseLog } from '#domain/record.ts';
import { unpack } from '#stores/transfer.ts';
import { MemoryStorage } from '../../fixtures/memory-storage.ts';
import { beginDay, readDay, valuesOf } from '../../fixtures/stored/days.ts';
import { type Stored, storyItems, tellStory } from '../../fixtures/stored/story.ts';
import { answer, told } from '../../fixtures/stores.ts';

/**
 * Whatever a release ever stored can be read for ever. Each day is a folder of `tests/fixtures/stored` with all that was
 * stored from then on, and the checksum says that nobody changes it. When the app begins to store something new, let the
 * story tell of it, add a day here, run this file once, which writes the folder, and put in the checksum that it finds.
 */
const days = {
  '2026-11-21': 'c73dacc1',
  '2026-11-22': '57803ebc',
  '2026-11-22-activities': 'cb12845d',
  '2026-11-22-lab': '424b7e2c',
  '2026-11-22-words': '021970b7',
  '2026-11-22-conversations': '58cc9bcb',
  '2026-11-22-numbers': 'fa6e24cd',
  '2026-11-22-as-found': '043ad6e4',
  '2026-11-22-imports': 'a8df8116',
  '2026-11-22-maps': 'd0dcbbdd',
  '2026-11-22-ranking': 'a3643296',
};
const newest = Object.keys(days).at(-1) ?? '';

const logKey = /^touchpoint:1\/(\w+)\/(.+)$/;

const today = await tellStory();
beginDay(newest, { ...today, meaning: meaningOf(today) });

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a learner sees of each stored log. */
function meaningOf(stored: Stored): string {
  const logs = [...valuesOf(stored, 'local'), ...valuesOf(stored, 'tab')].filter(([key]) => logKey.test(key));
  return logs.map(([key, text]) => `${key}\n${meaningOfLog(parseLog(text).log)}`).join('');
}

function meaningOfLog(log: Log): string {
  const items = storyItems.filter((item) => log.some((event) => event.type === 'attempt' && event.item === item.id));
  const progress = lessonProgress({ id: '', title: '', href: '', minutes: 0, items }, log);
  const answers = items.map((item) => {
    const kind = kindOf(item);
    const attempts = markedAttempts(kind, item, log).map(({ attempt, outcome }) => {
      const response = readResponse(kind, attempt.response);
      const marks = outcome ? `${outcome.raw}/${outcome.max}` : 'kept';
      return `${JSON.stringify(response)} ${marks}${attempt.certainty ? `, certainty ${attempt.certainty}` : ''}`;
    });
    return `  ${item.id}: ${attempts.join('; ')}\n`;
  });
  return `  ${progress.answered} answered, ${progress.done ? 'done' : 'open'}\n${answers.join('')}`;
}

describe('what the app stores today', () => {
  test('is what the newest day has', () => {
    const { storage, backup } = readDay(newest);
    expect(today.storage).toBe(storage);
    expect(today.backup).toBe(backup);
  });

  test('fills a link with the letters of a backup', async () => {
    expect(await unpack(today.link)).toBe(await unpack(readDay(newest).link));
  });

  test('has no key that the newest day knows nothing of', () => {
    const sources = globSync('src/stores/*.ts').map((file) => readFileSync(file, 'utf8'));
    const prefixes = new Set(sources.join('\n').match(/touchpoint:[a-z0-9]+/g));
    const keys = [...valuesOf(readDay(newest), 'local').keys(), ...valuesOf(readDay(newest), 'tab').keys()];
    expect(prefixes.size).toBeGreaterThan(3);
    for (const prefix of prefixes)
      expect(
        keys.filter((key) => key.startsWith(prefix)),
        prefix,
      ).not.toEqual([]);
  });
});

describe.each(Object.entries(days))('what was stored on %s', (day, sum) => {
  const stored = readDay(day);

  test('is as it was', () => {
    expect(checksum(JSON.stringify(stored))).toBe(sum);
  });

  test('means what it meant', () => {
    expect(meaningOf(stored)).toBe(stored.meaning);
  });

  test('counts under the names that lessons and items were given later', () => {
    const log = parseLog(valuesOf(stored, 'local').get('touchpoint:1/me/course/every-kind') ?? '').log;
    const items = { 'course/single-item': [{ item: 'course/renamed-item', rev: 0 }] };
    const names = { 'new/lesson': { logs: { 'course/every-kind': 'all' as const }, items } };
    const seen = followed({ 'course/every-kind': log }, names)['new/lesson'] ?? [];
    const item = { ...storyItems[0], id: 'course/renamed-item' } as Item;
    expect(markedAttempts(kindOf(item), item, seen).map(({ outcome }) => outcome?.success)).toEqual([false, true]);
    expect(meaningOfLog(seen)).toBe(meaningOfLog(log));
  });

  test('is read whole and would be written back event for event', () => {
    for (const [key, text] of valuesOf(stored, 'local')) {
      if (!logKey.test(key)) continue;
      const { log, damaged } = parseLog(text);
      expect(damaged, key).toBe(false);
      expect(JSON.parse(JSON.stringify(log))).toEqual(JSON.parse(text));
    }
  });

  test('loses nothing when the app of today goes on with it', async () => {
    const local = new MemoryStorage(valuesOf(stored, 'local'));
    vi.stubGlobal('localStorage', local);
    vi.stubGlobal('window', globalThis);
    vi.stubGlobal('addEventListener', () => {});
    vi.resetModules();
    const { record, ensureAll } = await import('#stores/browser-record.ts');
    const { learners } = await import('#stores/learners.ts');
    const { currentLearner } = await import('#stores/learner-list.ts');
    ensureAll();
    for (const lesson of Object.keys(record.$record.get())) record.append(lesson, answer('new'));
    expect(learners.get().map(({ name }) => name)).toEqual(['Ana', 'Ивo <b>']);
    expect(currentLearner().name).toBe('Ивo <b>');
    for (const [key, text] of valuesOf(stored, 'local')) {
      const now = local.map.get(key) ?? '';
      if (key.startsWith('touchpoint:seq/')) expect(Number(now)).toBeGreaterThanOrEqual(Number(text));
      else if (!logKey.test(key)) expect(now).toBe(text);
      else expect(JSON.parse(now)).toEqual(expect.arrayContaining(JSON.parse(text)));
    }
    expect(record.$trouble.get()).toBeNull();
    expect(told(Object.values(record.$record.get())[0]).at(-1)).toBe('new');
  });

  test('is gone of a learner who is erased, and of nobody else', async () => {
    const local = new MemoryStorage(valuesOf(stored, 'local'));
    vi.stubGlobal('localStorage', local);
    vi.resetModules();
    const { eraseLearner } = await import('#stores/learners.ts');
    const { currentLearner } = await import('#stores/learner-list.ts');
    const { id } = currentLearner();
    const others = [...local.map.keys()].filter((key) => key.includes('/me') || key === 'touchpoint:learners');
    eraseLearner(id);
    expect([...local.map.keys()]).toEqual(others);
    expect([...local.map.values()].filter((text) => text.includes(id))).toEqual([]);
  });

  test('is in its backup and in its link, undamaged', async () => {
    const result = readBackup(stored.backup);
    const record = Object.fromEntries(
      [...valuesOf(stored, 'local')].flatMap(([key, text]) => {
        const [, learner, lesson] = logKey.exec(key) ?? [];
        return learner === 'me' && lesson ? [[lesson, JSON.parse(text)]] : [];
      }),
    );
    expect(result).toMatchObject({ ok: true, backup: { learner: 'Ana', damaged: false, record } });
    expect(readBackup((await unpack(stored.link)) ?? '')).toEqual(result);
    const { exported } = JSON.parse(stored.backup);
    expect(writeBackup(record, 'Ana', new Date(exported))).toBe(stored.backup);
  });
});
