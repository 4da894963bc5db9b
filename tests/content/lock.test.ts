import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '#catalog/catalog.ts';
import { checkLock } from '#catalog/lock/check-lock.ts';
import { formatLock } from '#catalog/lock/format-lock.ts';
import { lockPath } from '#catalog/lock/lock-file.ts';
import { releaseNew } from '#catalog/lock/release.ts';

const catalog = loadCatalog(process.cwd());
const { lock = new Map() } = catalog;

describe(lockPath, () => {
  test('holds every id of the courses; if not: npm run lock', () => {
    expect(releaseNew(lock, catalog.courses).news).toEqual([]);
  });

  test('agrees with the courses', () => {
    expect(checkLock(catalog)).toEqual([]);
  });

  test('stands in the form in which it is written, so that its changes are small', () => {
    expect(formatLock(lock)).toBe(readFileSync(lockPath, 'utf8'));
  });
});
