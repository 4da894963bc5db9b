import { expect, type Page, test } from '@playwright/test';
import { firstOf, openLesson, place, showOptions, words } from './learner.ts';

/** Presses Tab until the focus is on what `wanted` matches. */
async function tabTo(page: Page, wanted: string, limit = 60): Promise<void> {
  for (let i = 0; i < limit; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return;
  }
  throw new Error(`Tab never reached ${wanted}.`);
}

test('single choice is answered by keyboard alone', async ({ page }) => {
  const { lesson, item } = firstOf('single');
  await openLesson(page, lesson.slug);
  const root = place(page, item);
  const id = await root.getAttribute('id');
  await root.locator('.item-title').evaluate((title) => {
    title.setAttribute('tabindex', '-1');
    title.focus();
  });
  await tabTo(page, `#${id} .think > summary`);
  await page.keyboard.press('Enter');
  await tabTo(page, `#${id} input[type=radio]`);
  await page.keyboard.press('Space');
  for (
    let i = 0;
    i < item.options.length &&
    !(await root
      .getByRole('radio', { name: words(item.options.find((option) => option.id === item.key)?.text ?? []), exact: true })
      .isChecked());
    i++
  ) {
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, `#${id} .button`);
  await page.keyboard.press('Enter');
  await expect(root.locator('.result')).toContainText('Correct.');
});

test('multiple choice says how many, counts what is chosen, and is answered by keyboard alone', async ({ page }) => {
  const { lesson, item } = firstOf('multiple');
  await openLesson(page, lesson.slug);
  const root = place(page, item);
  await root.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(root.getByRole('group', { name: /Choose 2 answers\.$/ })).toBeVisible();
  for (const option of item.options.filter((each) => item.keys.includes(each.id))) {
    const box = root.getByRole('checkbox', { name: words(option.text), exact: true });
    await tabTo(page, `#${await root.getAttribute('id')} input[value="${option.id}"]`);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await expect(root.getByText('2 of 2 chosen')).toBeVisible();
  await tabTo(page, `#${await root.getAttribute('id')} .button`);
  await page.keyboard.press('Enter');
  await expect(root.locator('.result')).toContainText('Correct.');
});

test('ordering is answered by keyboard alone, each move is said and keeps the focus', async ({ page }) => {
  const { lesson, item } = firstOf('ordering');
  await openLesson(page, lesson.slug);
  const root = place(page, item);
  for (const [target, step] of item.steps.entries()) {
    const up = root.getByRole('button', { name: `Move up: ${words(step.text)}`, exact: true });
    await up.focus();
    for (let guard = 0; guard < item.steps.length; guard++) {
      const at = await root
        .locator('[data-step]')
        .evaluateAll((steps, wanted) => steps.findIndex((each) => each.getAttribute('data-step') === wanted), step.id);
      if (at <= target) break;
      await page.keyboard.press('Enter');
      await expect(root.getByRole('status')).toContainText(`now place ${at} of`);
      await expect(root.locator(`[data-step="${step.id}"] :focus`)).toHaveCount(1);
    }
  }
  await root.getByRole('button', { name: 'Check answer' }).focus();
  await page.keyboard.press('Enter');
  await expect(root.locator('.result')).toContainText('Correct.');
});

test('a move puts the focus where it belongs before anything else can be pressed', async ({ page }) => {
  const { lesson, item } = firstOf('ordering');
  await openLesson(page, lesson.slug);
  const focused = await place(page, item)
    .locator('[data-step]')
    .nth(1)
    .evaluate(async (step) => {
      step.querySelector<HTMLElement>('[data-move="up"]')?.click();
      await Promise.resolve();
      return document.activeElement === step.querySelector('[data-move="down"]');
    });
  expect(focused).toBe(true);
});

test('a matching item is answered by keyboard alone', async ({ page }) => {
  const { lesson, item } = firstOf('matching');
  await openLesson(page, lesson.slug);
  const root = place(page, item);
  for (const card of await root.locator('.card').all()) {
    await card.locator('input, select').first().focus();
    await page.keyboard.press('Space');
  }
  await root.getByRole('button', { name: 'Check answer' }).focus();
  await page.keyboard.press('Enter');
  await expect(root.locator('.result')).toBeFocused();
});

test('the first Tab offers a way past the header', async ({ page }) => {
  await page.goto('en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a question reads to a screen reader as a named group of named choices', async ({ page }) => {
  const { lesson, item } = firstOf('single');
  await openLesson(page, lesson.slug);
  await showOptions(place(page, item));
  const group = place(page, item).getByRole('group', { name: /Choose one answer\.$/ });
  await expect(group.getByRole('radio')).toHaveCount(item.options.length);
  await expect(place(page, item).getByRole('heading', { level: 3 })).toHaveText(/^Question \d+$/);
});
