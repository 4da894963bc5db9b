import { expect, test } from '@playwright/test';
import { loadCatalog } from '#catalog/catalog.ts';
import { words } from './learner.ts';

const lessons = loadCatalog(process.cwd()).courses.flatMap((course) => (course.locale === 'en' ? course.lessons : []));

test.use({ javaScriptEnabled: false });

for (const lesson of lessons) {
  test(`${lesson.id} can be read and answered on paper without scripts`, async ({ page }) => {
    await page.goto(`en/${lesson.id}/`);
    await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
    for (const summary of await page.locator('.think > summary').all()) await summary.click();
    for (const item of lesson.items) {
      if (item.kind !== 'single') continue;
      await expect(page.getByRole('radio', { name: words(item.options[0]?.text ?? []), exact: true }).first()).toBeVisible();
    }
    const folded = page.locator('.folded');
    const practice = lesson.items.filter((item) => item.role === 'practice');
    const conversations = practice.filter((item) => item.kind === 'conversation');
    expect(await folded.count()).toBe(practice.length - conversations.length);
    await expect(page.getByRole('link', { name: 'Read the whole conversation as a script' })).toHaveCount(conversations.length);
    await folded.first().locator('summary').click();
    await expect(folded.first().locator('li').first()).toBeVisible();
  });
}
