import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { withCures } from '../fixtures/slips/whole-cures.ts';
import { inWholeLessons } from '../fixtures/slips/whole-lessons.ts';
import { inRegisters } from '../fixtures/slips/whole-registers.ts';

const root = mkdtempSync(join(tmpdir(), 'touchpoint-cures-'));
/** No claim is overdue on the day on which the last one was checked. */
const latest = new Date(
  [...readFileSync('content/facts.yml', 'utf8').matchAll(/checked: (\S+)/g)]
    .map(([, day = '']) => day)
    .toSorted()
    .at(-1) ?? '',
);
const check = () => checkContent(root, latest).diagnostics;

beforeAll(() => cpSync('content', join(root, 'content'), { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

describe('a slip in the whole content', () => {
  test.each([...inWholeLessons, ...withCures, ...inRegisters])('%s: is said once, where it is, with a cure', (...row) => {
    const [, file, good, slip, code, at, cure] = row;
    const path = join(root, 'content', file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(good);
    const wrong = text.replace(good, () => slip);
    const start = text.indexOf(good);
    const line = wrong.slice(0, wrong.indexOf(at, Math.max(0, start - 200))).split('\n').length;
    try {
      writeFileSync(path, wrong);
      const found = check();
      expect(found.map((each) => `${each.code} ${each.file}:${each.line}`)).toEqual([`${code} content/${file}:${line}`]);
      expect(found[0]?.cure).toContain(cure);
    } finally {
      writeFileSync(path, text);
    }
  });
});
