import { expect, test } from '@playwright/test';
import { fillStorage } from './full-storage.ts';
import { awake, watch } from './learner.ts';
import { activity, open, stored } from './words.ts';

const reply = 'Please tell me by Wednesday whether Friday suits you.\n\nThe wrong van was our mistake. I am sorry.';

test('a reply is written, judged and compared by keyboard alone', async ({ page }) => {
  const trouble = watch(page);
  const root = await open(page, 'late-lamp-reply');
  await expect(root.locator('.good-letter')).toHaveCount(0);
  await root.getByRole('textbox', { name: 'Your reply' }).focus();
  await page.keyboard.insertText(reply);
  await page.keyboard.press('Tab');
  await expect(root.getByRole('button', { name: 'Check it with the list' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(root.locator('.result')).toBeFocused();
  await expect(root.locator('.result')).toContainText('The wrong van was our mistake.');
  await expect(root.locator('.good-letter')).toHaveCount(0);
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab');
    if (i !== 0) await page.keyboard.press('Space');
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(root.locator('.result')).toBeFocused();
  await expect(root.locator('.result')).toHaveText('You ticked 5 of 6.');
  await expect(root.locator('.good-letter')).toHaveCount(2);
  await expect(root.locator('.own-letter')).toContainText('Please tell me by Wednesday');
  await expect(root.getByText('people search for it later')).toBeVisible();
  expect(await stored(page, 'late-lamp-reply')).toEqual([{ text: reply }, { text: reply, met: ['b', 'c', 'd', 'e', 'f'] }]);
  await page.reload();
  await awake(page);
  const again = await activity(page, 'late-lamp-reply');
  await expect(again.locator('.side-by-side .letter')).toHaveCount(3);
  expect(trouble).toEqual([]);
});

test('hints follow the words, and none stands beside an empty text', async ({ page }) => {
  const root = await open(page, 'late-lamp-reply');
  const hints = root.getByRole('region', { name: 'What the words tell' });
  await expect(hints).toContainText('They appear as you write');
  await root.getByRole('button', { name: 'Start from the text as it was sent' }).click();
  await expect(root.getByRole('textbox')).toBeFocused();
  await expect(hints).toContainText('“at your earliest convenience” means another day to everybody');
  await expect(hints).toContainText('Blame: “as already communicated”, “not binding”, “you did not”');
  await expect(hints).toContainText('“any inconvenience” takes it half back');
  await root.getByRole('textbox').fill(reply);
  await expect(hints.getByRole('list')).toMatchAriaSnapshot(`
    - list:
      - listitem: "Fine Length: 18 words; 110 are enough."
      - listitem: "Fine Request: in sentence 1 of the message, where it is seen."
      - listitem: "Fine Action and date: one of each."
      - listitem: "Fine Blame: no such words found."
      - listitem: "Fine Apology: it takes responsibility."
  `);
});

test('what was typed survives a reload in the middle, without pressing anything', async ({ page }) => {
  const root = await open(page, 'late-lamp-reply');
  await root.getByRole('textbox').fill('Half a sent');
  await page.reload();
  await awake(page);
  const again = await activity(page, 'late-lamp-reply');
  await expect(again.getByRole('textbox')).toHaveValue('Half a sent');
  await expect(again).toHaveAttribute('data-state', 'open');
  await again.getByRole('textbox').fill('');
  await again.getByRole('button', { name: 'Check it with the list' }).click();
  await expect(again.getByRole('alert')).toHaveText('Write your reply first.');
  await expect(again.getByRole('textbox')).toBeFocused();
});

test('a full storage does not stop the work, and the learner is told', async ({ page }) => {
  await page.goto('en/about/');
  await fillStorage(page);
  const root = await open(page, 'late-lamp-reply');
  await root.getByRole('textbox').fill(reply);
  await root.getByRole('button', { name: 'Check it with the list' }).click();
  await expect(page.getByText('The browser’s storage is full.')).toBeVisible();
  await root.getByRole('button', { name: 'Compare with good replies' }).click();
  await expect(root.locator('.good-letter')).toHaveCount(2);
});

test('markup, one endless word and four thousand letters stay text inside the page', async ({ page }) => {
  const root = await open(page, 'late-lamp-reply');
  await root.getByRole('textbox').fill(`<script>alert(1)</script> ${'w'.repeat(3900)}`);
  await root.getByRole('button', { name: 'Check it with the list' }).click();
  await expect(root.locator('.result')).toContainText('<script>alert(1)</script>');
  await root.getByRole('button', { name: 'Compare with good replies' }).click();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
