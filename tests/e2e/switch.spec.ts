import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { checksum } from '#domain/checksum.ts';
import { answer, awake, firstOf, openLesson, place, watch } from './learner.ts';

const { lesson, item } = firstOf('single');
const lessonPath = `en/${lesson.id}/`;

async function know(page: Page, ...list: readonly object[]): Promise<void> {
  await page.goto('en/about/');
  await page.evaluate((text) => localStorage.setItem('touchpoint:learners', text), JSON.stringify([{ id: 'me', name: 'Ana' }, ...list]));
}

const mine = (page: Page, name: string) => page.getByRole('button', { name: `Learning now: ${name}` });

test('a browser with one learner fetches nothing for switching and shows nothing of it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openLesson(page, lesson.slug);
  await page.goto('en/about/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => /switch-learner|learner-list/.test(url))).toEqual([]);
  await expect(page.getByRole('button', { name: /Learning now/ })).toHaveCount(0);
});

for (const path of [lessonPath, 'en/about/', 'en/glossary/', 'en/progress/']) {
  test(`on ${path} two taps switch to another learner, and the page stays`, async ({ page }) => {
    const trouble = watch(page);
    await know(page, { id: 'ivo1', name: 'Ivo' });
    await page.goto(path);
    await mine(page, 'Ana').click();
    await page.getByRole('button', { name: 'Switch to Ivo' }).click();
    await expect(mine(page, 'Ivo')).toBeVisible();
    expect(page.url()).toContain(path);
    expect(trouble).toEqual([]);
  });
}

test('what a learner answers after switching is theirs alone', async ({ page }) => {
  await know(page, { id: 'ivo1', name: 'Ivo' });
  await openLesson(page, lesson.slug);
  await mine(page, 'Ana').click();
  await page.getByRole('button', { name: 'Switch to Ivo' }).click();
  await expect(mine(page, 'Ivo')).toBeVisible();
  await awake(page);
  await answer(page, item);
  await mine(page, 'Ivo').click();
  await page.getByRole('button', { name: 'Switch to Ana' }).click();
  await expect(mine(page, 'Ana')).toBeVisible();
  await awake(page);
  await expect(place(page, item)).toHaveAttribute('data-state', 'open');
});

test('a PIN is asked for, with the keyboard too, and a wrong one changes nothing', async ({ page }) => {
  await know(page, { id: 'ivo1', name: 'Ivo', pin: checksum('42') });
  await page.goto('en/about/');
  await mine(page, 'Ana').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const pin = page.getByRole('textbox', { name: 'PIN of Ivo' });
  await expect(pin).toBeFocused();
  await pin.fill('41');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is not the PIN.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('touchpoint:learner'))).toBeNull();
  await pin.fill('42');
  await page.keyboard.press('Enter');
  await expect(mine(page, 'Ivo')).toBeVisible();
});

test('names are shown as text', async ({ page }) => {
  let dialogs = 0;
  page.on('dialog', () => dialogs++);
  await know(page, { id: 'ivo1', name: '<img src=x onerror=alert(1)>' });
  await page.goto('en/about/');
  await mine(page, 'Ana').click();
  await expect(page.getByRole('button', { name: 'Switch to <img src=x onerror=alert(1)>' })).toBeVisible();
  expect(dialogs).toBe(0);
});

test('another tab follows a switch, and does not answer in the name of the one who left', async ({ page, context }) => {
  await know(page, { id: 'ivo1', name: 'Ivo' });
  const other = await context.newPage();
  await openLesson(other, lesson.slug);
  await page.goto('en/about/');
  await mine(page, 'Ana').click();
  await page.getByRole('button', { name: 'Switch to Ivo' }).click();
  await expect(mine(other, 'Ivo')).toBeVisible();
});

test('a private round is shown on every page and can be ended there', async ({ page }) => {
  await page.goto('en/data/');
  await page.getByRole('button', { name: 'Start a private round' }).click();
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await mine(page, 'Private round').click();
  await page.getByRole('button', { name: 'End the private round' }).click();
  await expect(page.getByRole('button', { name: /Learning now/ })).toHaveCount(0);
  await awake(page);
  await expect(place(page, item)).toHaveAttribute('data-state', 'open');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open list fits a narrow screen and has no accessibility violation in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await know(page, { id: 'ivo1', name: 'Ivo', pin: 'x' }, { id: 'eva1', name: 'Eva with forty letters in her long name' });
    await page.goto('en/about/');
    await mine(page, 'Ana').click();
    await page.getByRole('button', { name: 'Switch to Ivo' }).click();
    const box = await page.locator('#learners').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
