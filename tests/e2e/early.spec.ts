import { expect, test } from '@playwright/test';
import { awake, firstOf, place, submit, words } from './learner.ts';

for (const [late, files] of [
  ['the scripts', '**/*.js'],
  ['the words', '**/_astro/en.*.js'],
])
  test(`an option picked before ${late} came is kept and counts`, async ({ page }) => {
    const { lesson, item } = firstOf('single');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(files ?? '', async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest(files ?? '');
    await page.goto(`en/${lesson.id}/`, { waitUntil: 'commit' });
    await asked;
    const key = item.options.find((option) => option.id === item.key);
    const radio = place(page, item).getByRole('radio', { name: words(key?.text ?? []), exact: true });
    await place(page, item).locator('.think > summary').click();
    await radio.check();
    release();
    await awake(page);
    await expect(radio).toBeChecked();
    await submit(page, item);
    await expect(place(page, item).locator('.result')).toContainText('Correct.');
  });

test('cards sorted and a button pressed before the island is ready count as well', async ({ page }) => {
  const { lesson, item } = firstOf('matching');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`en/${lesson.id}/`, { waitUntil: 'commit' });
  const root = place(page, item);
  for (const card of item.cards) {
    const row = root.locator('.card').filter({ hasText: words(card.text) });
    const group = item.groups.find((each) => card.groups.includes(each.id));
    await row.getByRole('radio', { name: words(group?.text ?? []), exact: true }).check();
  }
  await root.getByRole('button', { name: 'Check answer' }).click();
  release();
  await expect(root.locator('.result')).toContainText('Correct.');
});
