import { expect } from '@playwright/test';
import { fillStorage } from '../full-storage.ts';
import { answer, awake, firstOf, openLesson, place, theCourse } from '../learner.ts';
import { attemptsIn, fault, storedIn } from './faults.ts';

const { lesson, item } = firstOf('single');
const next = lesson.items.find((each) => each.kind === 'single' && each.role === 'practice' && each.id !== item.id);

fault('Full disk', 'a full storage does not stop the lesson, and everything is stored once there is room', async ({ page }) => {
  const full = page.getByText('The browser’s storage is full.');
  await page.goto('en/about/');
  await fillStorage(page);
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await expect(full).toBeVisible();
  expect(await attemptsIn(page, lesson.id)).toBe(0);
  await page.evaluate(() => localStorage.removeItem('filler-0'));
  if (next) await answer(page, next);
  await expect(full).toHaveCount(0);
  await page.reload();
  await awake(page);
  await expect(place(page, item)).toHaveAttribute('data-state', 'settled');
  expect(await attemptsIn(page, lesson.id)).toBe(next ? 2 : 1);
});

fault('Full disk', 'what was stored before the disk was full stays as it was', async ({ page }) => {
  await openLesson(page, lesson.slug);
  await answer(page, item);
  const before = (await storedIn(page))[`touchpoint:1/me/${lesson.id}`];
  await fillStorage(page);
  if (next) await answer(page, next);
  expect((await storedIn(page))[`touchpoint:1/me/${lesson.id}`]).toBe(before);
  await page.goto('en/data/');
  await page.getByText('Add someone').click();
  await page.getByLabel('Name or initials').first().fill('Boris');
  await page.getByRole('button', { name: 'Add and switch' }).click();
  await expect(page.getByText('The browser could not keep that: its storage is full or switched off.')).toBeVisible();
});

for (const [what, getter] of [
  ['is missing', 'get: () => null'],
  ['throws when touched', 'get: () => { throw new DOMException("denied", "SecurityError"); }'],
  ['refuses every call', 'value: new Proxy({}, { get() { throw new DOMException("denied", "SecurityError"); } })'],
] as const) {
  fault('No storage, or access denied', `storage that ${what} does not stop the lesson, and the learner is told`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(`for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { ${getter}, configurable: true })`);
    await openLesson(page, lesson.slug);
    await answer(page, item);
    await expect(page.getByText('This browser lets the page keep nothing.')).toBeVisible();
    await expect(place(page, item)).toHaveAttribute('data-state', 'settled');
    for (const path of ['en/', 'en/progress/', `en/${theCourse.id}/`, 'en/data/']) {
      await page.goto(path);
      await awake(page);
    }
    await expect(page.getByText('This browser lets the page keep nothing.')).toBeVisible();
    await page.getByRole('button', { name: 'Start a private round' }).click();
    await expect(page.getByText('The browser could not keep that')).toBeVisible();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase it' }).click();
    expect(errors).toEqual([]);
  });
}

fault('Cleared by another tab', 'what another tab clears is not brought back, and the learner is told', async ({ page, context }) => {
  await openLesson(page, lesson.slug);
  await answer(page, item);
  const other = await context.newPage();
  await other.goto('en/data/');
  await other.getByRole('button', { name: 'Erase everything' }).click();
  await other.getByRole('button', { name: 'Yes, erase it' }).click();
  await expect(page.getByText('The answers stored here were erased while this page was open.')).toBeVisible();
  await expect(place(page, item)).toHaveAttribute('data-state', 'open');
  if (next) await answer(page, next);
  expect(await attemptsIn(page, lesson.id)).toBe(1);
  await other.evaluate(() => localStorage.clear());
  await expect(place(page, next ?? item)).toHaveAttribute('data-state', 'open');
});

fault(
  'Cleared by the browser',
  'an open lesson goes on when the site’s data are deleted in the browser’s settings',
  async ({ page, context }) => {
    await openLesson(page, lesson.slug);
    await answer(page, item);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
    expect(await storedIn(page)).toEqual({});
    await expect(page.getByText('a saved copy brings back the rest')).toBeVisible();
    if (next) await answer(page, next);
    await page.reload();
    await awake(page);
    await expect(place(page, next ?? item)).toHaveAttribute('data-state', 'settled');
    await expect(place(page, item)).toHaveAttribute('data-state', 'open');
  },
);

fault('Private window', 'a private window keeps everything until it is closed, and My data says so', async ({ browser }) => {
  // Every context of the tests is a private window.
  const context = await browser.newContext();
  const page = await context.newPage();
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await page.reload();
  await awake(page);
  await expect(place(page, item)).toHaveAttribute('data-state', 'settled');
  await page.goto('en/data/');
  await expect(page.getByText('In a private window, all of it goes when the window is closed.')).toBeVisible();
  await context.close();
  const later = await (await browser.newContext()).newPage();
  await openLesson(later, lesson.slug);
  await expect(place(later, item)).toHaveAttribute('data-state', 'open');
});
