import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { atBase } from '../sites.ts';
import { answer, awake, firstOf, place, theCourse, watch } from './learner.ts';

const paths = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/index\.html$/, ''))
  .sort();

for (const path of paths) {
  test(`/${path} loads without an error, a refused policy, a foreign request or a shift of layout`, async ({ page }) => {
    const trouble = watch(page);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset['shift'] = String(
            Number(document.documentElement.dataset['shift'] ?? 0) + ((entry as unknown as { value: number }).value ?? 0),
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await awake(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(trouble).toEqual([]);
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBe(0);
  });

  test(`/${path} fits 320 pixels, which is 400 % zoom of 1280, without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    await awake(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}

test('the site works below a path: pages, questions, record and links', async ({ page }) => {
  const trouble = watch(page);
  const { lesson, item } = firstOf('single');
  await page.goto(`${atBase.url}en/`);
  await page.getByRole('link', { name: theCourse.title }).click();
  await page.getByRole('link', { name: lesson.title, exact: true }).click();
  await expect(page).toHaveURL(`${atBase.url}en/${lesson.id}/`);
  await awake(page);
  await answer(page, item);
  await page.reload();
  await awake(page);
  await expect(place(page, item)).toHaveAttribute('data-state', 'settled');
  await page.goto(atBase.url);
  await expect(page).toHaveURL(`${atBase.url}en/`);
  expect(trouble).toEqual([]);
});
