import { deflateRawSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { longestBackup } from '#domain/backup.ts';
import { answer, awake, firstOf, openLesson, watch } from '../learner.ts';
import { fault, storedIn } from './faults.ts';

const { lesson, item } = firstOf('single');
const file = (text: string) => ({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const copyOf = (logs: object, more: object = {}) =>
  JSON.stringify({ format: 'touchpoint-record', version: 1, exported: '2026-11-20T10:00:00.000Z', logs, ...more });
const ended = (id: string) => ({ id, seq: 1, at: '2026-11-20T10:00:00.000Z', type: 'lesson-ended' });

async function openData(page: Page): Promise<void> {
  await page.goto('en/data/');
  await awake(page);
}

async function choose(page: Page, text: string): Promise<void> {
  await page.getByLabel('A copy saved by this site').setInputFiles(file(text));
}

const chosen = (page: Page) => page.getByRole('region', { name: 'What the copy holds' });
const refused = (page: Page) => page.getByText(/This is not a copy saved by this site|This file is too large|comes from a newer version/);

for (const changes of [1, 2, 4]) {
  fault(
    'Page killed during an import',
    `a page that is killed after ${changes} of its writes leaves the record as it was`,
    async ({ page, context }) => {
      await openLesson(page, lesson.slug);
      await answer(page, item);
      await openData(page);
      const before = (await page.getByRole('region', { name: 'What is stored now' }).innerText()).split('How safe')[0];
      await page.evaluate((changes) => {
        let left = changes;
        const write = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, text) {
          if (left-- === 0) for (;;);
          write.call(this, key, text);
        };
      }, changes);
      const logs = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`copied/${name}`, [ended(`of-${name}`)]]));
      await choose(page, copyOf(logs));
      // The page never comes back from this.
      page
        .getByRole('button', { name: 'Take it in', exact: true })
        .click({ timeout: 3000, noWaitAfter: true })
        .catch(() => undefined);
      const next = await context.newPage();
      await next.goto('en/about/');
      await expect
        .poll(async () => Object.keys(await storedIn(next)).filter((key) => key.includes('copied') || key.includes('left-out')).length)
        .toBe(changes);
      const devtools = await context.newCDPSession(page);
      devtools.send('Page.crash').catch(() => undefined);
      await openData(next);
      expect((await next.getByRole('region', { name: 'What is stored now' }).innerText()).split('How safe')[0]).toBe(before);
      await choose(next, copyOf(logs));
      await next.getByRole('button', { name: 'Take it in', exact: true }).click();
      await expect(next.getByText('Taken in.')).toBeVisible();
      await expect(next.getByText('you took in 4 answers and steps')).toBeVisible();
    },
  );
}

const deep = (open: string, close: string, depth: number) => `${open.repeat(depth)}${close.repeat(depth)}`;

for (const [name, text] of [
  ['ten megabytes of letters', 'x'.repeat(10_000_000)],
  ['ten megabytes of brackets', '['.repeat(10_000_000)],
  ['more than the longest copy', ' '.repeat(longestBackup + 1)],
  ['deep nesting in a response', copyOf({}).replace('"logs":{}', `"logs":${deep('{"a":', '}', 50_000).replace('}', '1}')}`)],
  ['a newer version', copyOf({}, { version: 2 })],
  ['a list instead of logs', copyOf([])],
] as const) {
  fault('Hostile copy or link', `a file with ${name} is refused in one sentence`, async ({ page }) => {
    const trouble = watch(page);
    await openData(page);
    await choose(page, text);
    await expect(refused(page)).toBeVisible();
    expect(await storedIn(page)).toEqual({});
    expect(trouble).toEqual([]);
  });
}

fault(
  'Hostile copy or link',
  'a file full of markup, prototypes and foreign names is shown as text and taken in as far as it is well formed',
  async ({ page }) => {
    const trouble = watch(page);
    const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    page.on('dialog', () => trouble.push('dialog'));
    const names = ['__proto__', 'constructor', '../../x', markup, 'a/b/c', 'javascript:alert(1)', 'A/B', ''];
    const logs = Object.fromEntries([
      ...names.map((name) => [name, [ended('lost')]]),
      ['no-such/lesson', [{ ...ended('kept'), note: markup }, 7, null]],
    ]);
    await openData(page);
    await choose(
      page,
      copyOf(logs, { learner: markup, exported: markup }).replace('"logs":{', '"__proto__":{"x":1},"logs":{"__proto__":[{"y":1}],'),
    );
    await expect(chosen(page)).toContainText(markup.slice(0, 40));
    await page.getByRole('button', { name: 'Take it in', exact: true }).click();
    await page.getByText('Look at it as data').click();
    await expect(page.locator('pre')).toContainText(markup);
    await page.reload();
    await expect(
      page.getByRole('cell', { name: 'no-such/lesson' }).or(page.getByRole('rowheader', { name: 'no-such/lesson' })),
    ).toBeVisible();
    expect(Object.keys(await storedIn(page)).sort()).toEqual([
      'touchpoint:1/me/no-such/lesson',
      'touchpoint:import/me',
      'touchpoint:seq/me',
    ]);
    expect(await page.evaluate(() => ['x' in {}, 'y' in {}, document.querySelectorAll('main img').length])).toEqual([false, false, 0]);
    expect(trouble).toEqual([]);
  },
);

fault(
  'Hostile copy or link',
  'no file that anyone could make breaks the page or gets a name into storage that is no lesson',
  async ({ page }) => {
    const trouble = watch(page);
    await openData(page);
    const event = fc.record(
      { id: fc.string(), seq: fc.oneof(fc.integer(), fc.double()), at: fc.string(), type: fc.constantFrom('lesson-ended', 'attempt', 'x') },
      { requiredKeys: [] },
    );
    const logs = fc.dictionary(
      fc.oneof(fc.string(), fc.constantFrom('a/b', 'c/d', '__proto__')),
      fc.array(fc.oneof(event, fc.jsonValue()), { maxLength: 4 }),
    );
    const text = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc
        .record({
          format: fc.constantFrom('touchpoint-record', 'x'),
          version: fc.constantFrom(1, 1, 2, 0.5),
          exported: fc.string(),
          learner: fc.string(),
          logs,
        })
        .map((copy) => JSON.stringify(copy)),
    );
    await fc.assert(
      fc.asyncProperty(text, async (text) => {
        await choose(page, text);
        await expect(chosen(page).or(refused(page)).first()).toBeVisible();
        if (await chosen(page).isVisible()) await page.getByRole('button', { name: 'Take it in', exact: true }).click();
        const keys = Object.keys(await storedIn(page)).filter((key) => key.startsWith('touchpoint:1/'));
        expect(keys.filter((key) => !/^touchpoint:1\/me\/[a-z0-9-]+\/[a-z0-9-]+$/.test(key))).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(trouble).toEqual([]);
  },
);

const base64url = (text: string) => deflateRawSync(text).toString('base64url');

fault(
  'Hostile copy or link',
  'links that are damaged, foreign, bombs or written by anyone are refused in one sentence',
  async ({ page }) => {
    const trouble = watch(page);
    page.on('dialog', () => trouble.push('dialog'));
    await openData(page);
    const open = async (letters: string) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `r=${letters}`);
      await expect(page.getByText('The link is incomplete or damaged').or(refused(page)).first()).toBeVisible();
      expect(new URL(page.url()).hash).toBe('');
    };
    for (const letters of [
      'abc',
      '%3Cscript%3Ealert(1)%3C/script%3E',
      base64url('0'.repeat(60_000_000)),
      base64url('{"a":1}'),
      '-'.repeat(200_000),
    ])
      await open(letters);
    await fc.assert(fc.asyncProperty(fc.oneof(fc.base64String({ minLength: 1 }), fc.webFragments(), fc.json().map(base64url)), open), {
      numRuns: 60,
      endOnFailure: true,
    });
    expect(await storedIn(page)).toEqual({});
    expect(trouble).toEqual([]);
  },
);
