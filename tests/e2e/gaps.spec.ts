import { expect, test } from '@playwright/test';
import { awake } from './learner.ts';
import { activity, open, stored } from './words.ts';

test('gaps are typed by keyboard alone; a wrong one is shown with its reason and can be tried again', async ({ page }) => {
  const root = await open(page, 'plain-swap');
  await root.getByRole('textbox').first().focus();
  for (const typed of ['Before!', 'utilize', 'IF', 'more']) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
  }
  await expect(root.getByRole('button', { name: 'Check answer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(root.locator('.result')).toBeFocused();
  await expect(root.locator('.result')).toHaveText(/Partly right: 3 of 4\./);
  await expect(root.getByText('the same stiff word in another spelling')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(root.getByRole('textbox').nth(1)).toHaveValue('');
  await expect(root.getByRole('textbox').first()).toHaveValue('Before!');
  await root.getByRole('textbox').nth(1).focus();
  await page.keyboard.type('use');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(root.locator('.result')).toContainText('Correct.');
  expect(await stored(page, 'plain-swap')).toEqual([
    { A: 'Before!', B: 'utilize', C: 'IF', D: 'more' },
    { A: 'Before!', B: 'use', C: 'IF', D: 'more' },
  ]);
});

test('each gap is named by the words around it', async ({ page }) => {
  const root = await open(page, 'plain-swap');
  await expect(root.getByRole('textbox', { name: 'Gap 1 of 4: We call you … (prior to) the visit.' })).toBeVisible();
  const chosen = await activity(page, 'one-action-one-day');
  await expect(chosen.getByRole('group')).toMatchAriaSnapshot(`
    - group "Bruno tells a customer about her new door lock. Choose what belongs in each gap, so that she can act at once. Choose what belongs in each gap.":
      - text: Choose what belongs in each gap.
      - paragraph:
        - text: Dear Mrs Lind,
        - 'combobox "Gap 1 of 4: Dear Mrs Lind, … whether we may change"':
          - option "first words …" [selected]
          - option "please tell me"
          - option "thank you for your trust, and we would be glad to know"
        - text: whether we may change your lock on Tuesday. Please answer
        - 'combobox "Gap 2 of 4: your lock on Tuesday. Please answer … , because (another gap)."':
          - option "by when …" [selected]
          - option "as soon as you can"
          - option "by Monday at noon"
        - text: ", because"
        - 'combobox "Gap 3 of 4: Tuesday. Please answer (another gap), because … . If Tuesday does"':
          - option "reason …" [selected]
          - option "the locksmith plans his day then"
          - option "our internal process requires it"
        - text: . If Tuesday does not suit you,
        - 'combobox "Gap 4 of 4: If Tuesday does not suit you, … ."':
          - option "way out …" [selected]
          - option "kindly consult our terms"
          - option "name a day that does"
        - text: .
  `);
});

test('an empty gap is asked for, and a list keeps what was chosen over a reload of the checked answer', async ({ page }) => {
  const root = await open(page, 'one-action-one-day');
  await root.getByRole('combobox').first().selectOption({ label: 'please tell me' });
  await root.getByRole('button', { name: 'Check answer' }).click();
  await expect(root.getByRole('alert')).toHaveText('3 gaps are still empty.');
  await root.getByRole('combobox').nth(1).selectOption({ label: 'as soon as you can' });
  await root.getByRole('combobox').nth(2).selectOption({ label: 'the locksmith plans his day then' });
  await root.getByRole('combobox').nth(3).selectOption({ label: 'name a day that does' });
  await root.getByRole('button', { name: 'Check answer' }).click();
  await page.reload();
  await awake(page);
  const again = await activity(page, 'one-action-one-day');
  await expect(again.locator('.result')).toContainText('Partly right: 3 of 4.');
  await expect(again.locator('.passage')).toContainText('Please answer as soon as you can, because');
});

test('words that look like markup and very long ones stay text and do not widen the page', async ({ page }) => {
  const root = await open(page, 'plain-swap');
  const hostile = ['<img src=x onerror=alert(1)>', 'w'.repeat(200), '{"A":1}', '‮right to left'];
  for (const [i, text] of hostile.entries()) await root.getByRole('textbox').nth(i).fill(text);
  await root.getByRole('button', { name: 'Check answer' }).click();
  await expect(root.locator('.filled').first()).toHaveText('<img src=x onerror=alert(1)>');
  expect(await root.locator('img').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
