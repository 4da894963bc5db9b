import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { answer, awake, firstOf, openLesson, place, watch } from './learner.ts';

const { lesson, item } = firstOf('single');

async function openData(page: Page): Promise<void> {
  await page.goto('en/data/');
  await awake(page);
  await expect(page.getByRole('heading', { name: 'What is stored now' })).toBeVisible();
}

const stored = (page: Page) => page.getByRole('region', { name: 'What is stored now' });

async function savedCopy(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a copy as a file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

const asFile = (text: string) => ({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('a saved copy brings everything back in another browser, twice is the same as once, and it can be undone', async ({
  page,
  browser,
}) => {
  const trouble = watch(page);
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await openData(page);
  await expect(stored(page)).toContainText('1 answer');
  const copy = await savedCopy(page);
  await expect(stored(page)).toContainText(/Last saved copy \d+ \w+ \d{4}/);

  const other = await (await browser.newContext()).newPage();
  const otherTrouble = watch(other);
  await openData(other);
  for (let time = 0; time < 2; time++) {
    await other.getByLabel('A copy saved by this site').setInputFiles(asFile(copy));
    await other.getByRole('button', { name: 'Take it in', exact: true }).click();
    await expect(other.getByText('Taken in.')).toBeVisible();
    await expect(stored(other)).toContainText('1 answer');
  }
  await openLesson(other, lesson.slug);
  await expect(place(other, item)).toHaveAttribute('data-state', 'settled');

  const third = await (await browser.newContext()).newPage();
  await openData(third);
  await third.getByLabel('A copy saved by this site').setInputFiles(asFile(copy));
  await third.getByRole('button', { name: 'Take it in', exact: true }).click();
  await third.getByRole('button', { name: 'Undo that' }).click();
  await expect(stored(third)).toContainText('0 answers');
  expect([...trouble, ...otherTrouble]).toEqual([]);
});

test('a link carries the record to another device, which asks before taking it in and clears its address', async ({ page, browser }) => {
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await openData(page);
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByRole('img', { name: 'Scan this with the other device.' })).toBeVisible();
  const link = await page.getByRole('textbox', { name: 'Take it to another device' }).inputValue();
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(other.getByText(/It holds \d+ answers/)).toBeVisible();
  expect(other.url()).not.toContain('#');
  await expect(stored(other)).toContainText('0 answers');
  await other.getByRole('button', { name: 'Take it in', exact: true }).click();
  await expect(stored(other)).toContainText('1 answer');
});

for (const [name, text] of [
  ['no JSON', 'hello'],
  ['somebody else’s JSON', '{"a":1}'],
  ['an empty file', ''],
  ['logs that are a list', '{"format":"touchpoint-record","version":1,"exported":"x","logs":[]}'],
  ['deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
] as const) {
  test(`a file with ${name} is refused in one sentence and changes nothing`, async ({ page }) => {
    await openData(page);
    await page.getByLabel('A copy saved by this site').setInputFiles(asFile(text));
    await expect(page.getByText('This is not a copy saved by this site')).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
}

test('a hostile file is taken in only as far as it is well formed, and its names are shown as text', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', () => dialogs++);
  await openData(page);
  const hostile = {
    format: 'touchpoint-record',
    version: 1,
    exported: '<img src=x onerror=alert(1)>',
    learner: '<img src=x onerror=alert(1)>',
    logs: {
      '../../etc': [{ id: 'a', seq: 1, at: 'x', type: 'lesson-ended' }],
      [lesson.id]: [{ id: 'b', seq: 1, at: 'x', type: 'lesson-ended' }, { id: 'c', seq: 'many', type: 'attempt' }, 5, null],
      'no-such/lesson': [{ id: 'd', seq: 1, at: 'x', type: 'lesson-ended' }],
    },
  };
  const text = JSON.stringify(hostile).replace('"logs":{', '"logs":{"__proto__":[{"polluted":true}],');
  await page.getByLabel('A copy saved by this site').setInputFiles(asFile(text));
  await expect(page.getByText('A copy of <img src=x onerror=alert(1)>')).toBeVisible();
  await expect(page.getByText('The copy was changed or damaged')).toBeVisible();
  await page.getByRole('button', { name: 'Take it in', exact: true }).click();
  await expect(page.getByText('Taken in.')).toBeVisible();
  const keys = await page.evaluate(() => Object.keys(localStorage).sort());
  expect(keys).toEqual([`touchpoint:1/me/${lesson.id}`, 'touchpoint:1/me/no-such/lesson', 'touchpoint:import/me', 'touchpoint:seq/me']);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(dialogs).toBe(0);
});

test('a link that is damaged, foreign or a bomb is refused in one sentence', async ({ page }) => {
  await page.goto('en/about/');
  const bomb = await page.evaluate(async () => {
    const packed = new Blob(['0'.repeat(60_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  });
  for (const letters of ['abc', '%3Cscript%3E', bomb]) {
    await page.goto('en/about/');
    await page.goto(`en/data/#r=${letters}`);
    await expect(page.getByText('The link is incomplete or damaged')).toBeVisible();
  }
});

test('a copy from a newer version is refused and not half read', async ({ page }) => {
  await openData(page);
  await page
    .getByLabel('A copy saved by this site')
    .setInputFiles(asFile('{"format":"touchpoint-record","version":2,"exported":"x","logs":{}}'));
  await expect(page.getByText('This copy comes from a newer version')).toBeVisible();
});

test('an import that does not fit changes nothing', async ({ page, browser }) => {
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await openData(page);
  const copy = JSON.parse(await savedCopy(page));
  copy.logs['big/lesson'] = Array.from({ length: 400 }, (_, i) => ({
    id: `big${i}`,
    seq: i + 1,
    at: 'x',
    type: 'lesson-ended',
    filler: 'y'.repeat(500),
  }));
  const other = await (await browser.newContext()).newPage();
  await openData(other);
  await other.evaluate(() => {
    let size = 1_000_000;
    for (let i = 0; size > 50_000; i++) {
      try {
        localStorage.setItem(`filler-${i}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await other.getByLabel('A copy saved by this site').setInputFiles(asFile(JSON.stringify(copy)));
  await other.getByRole('button', { name: 'Take it in', exact: true }).click();
  await expect(other.getByText('Nothing was changed.')).toBeVisible();
  expect(await other.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('touchpoint:')))).toEqual([]);
});

test('two people at one browser have records of their own; a private round leaves nothing', async ({ page }) => {
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await openData(page);
  await page.getByText('Add someone').click();
  await page.getByLabel('Name or initials').first().fill('Boris');
  await page.getByLabel('PIN, if you like').first().fill('42');
  await page.getByRole('button', { name: 'Add and switch' }).click();
  await expect(stored(page)).toContainText('The record of Boris');
  await openLesson(page, lesson.slug);
  await expect(place(page, item)).toHaveAttribute('data-state', 'open');
  await openData(page);
  await page.getByRole('button', { name: 'Switch to the first learner' }).click();
  await expect(stored(page)).toContainText('1 answer');
  await page.getByRole('button', { name: 'Switch to Boris' }).click();
  await expect(page.getByText('That is not the PIN.')).toBeVisible();
  await page.getByRole('textbox', { name: 'PIN', exact: true }).fill('42');
  await page.getByRole('button', { name: 'Switch to Boris' }).click();
  await expect(stored(page)).toContainText('The record of Boris');

  const before = await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  await page.getByRole('button', { name: 'Start a private round' }).click();
  await expect(page.getByText('This is a private round.')).toBeVisible();
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await openData(page);
  await page.getByRole('button', { name: 'End the private round' }).click();
  await expect(stored(page)).toContainText('0 answers');
  expect(await page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()))).toBe(before);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('erasing one person leaves the others, erasing everything leaves nothing, and both say what goes', async ({ page }) => {
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await openData(page);
  await page.getByText('Add someone').click();
  await page.getByLabel('Name or initials').first().fill('Boris');
  await page.getByRole('button', { name: 'Add and switch' }).click();
  await expect(stored(page)).toContainText('The record of Boris');
  await page.getByRole('button', { name: 'Erase my record' }).click();
  await expect(page.getByText('This erases the name, all 0 answers and all notes of Boris from this browser for good.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, erase it' }).click();
  await expect(stored(page)).toContainText('1 answer');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase it' }).click();
  await expect(stored(page)).toContainText('0 answers');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});
