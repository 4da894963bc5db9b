import { expect, test } from '@playwright/test';
import { fillStorage } from './full-storage.ts';
import { awake } from './learner.ts';
import { activity, address, open, stored } from './words.ts';

const sentence = 'If a mail is angry, then I will call first.';

test('a plan is made by keyboard alone and says when it comes back', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-02T16:00:00'));
  const root = await open(page, 'own-message-plan');
  await root.getByRole('textbox', { name: 'If …' }).focus();
  await page.keyboard.type(' a mail is angry, ');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(root.getByRole('alert')).toHaveText('Fill in both halves: the moment, and what you will do.');
  await expect(root.getByRole('textbox', { name: 'then I will …' })).toBeFocused();
  await page.keyboard.type('call first.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(root.locator('.result')).toBeFocused();
  await expect(root).toContainText(sentence);
  await expect(root).toContainText('on 9 March 2026');
  await page.goto('en/');
  await awake(page);
  await expect(page.getByText('Your plan is due')).toHaveCount(0);
  await page.goto('en/progress/');
  await awake(page);
  await expect(page.getByRole('region', { name: 'My plans' })).toContainText(sentence);
});

test('an example fills both halves', async ({ page }) => {
  const root = await open(page, 'own-message-plan');
  await root.getByText('Examples to take or to change').click();
  await root.getByRole('button', { name: /^Use this one: If a customer writes for the third time/ }).click();
  await expect(root.getByRole('textbox', { name: 'then I will …' })).toHaveValue('call, and confirm in two lines what we agreed');
});

test('after 7 and after 30 days the first page leads back, and the plan asks how it went', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-02T16:00:00'));
  const root = await open(page, 'own-message-plan');
  await root.getByRole('textbox', { name: 'If …' }).fill('a mail is angry');
  await root.getByRole('textbox', { name: 'then I will …' }).fill('call first');
  await root.getByRole('button', { name: 'Keep my plan' }).click();

  await page.clock.setFixedTime(new Date('2026-03-09T08:00:00'));
  await page.goto('en/');
  await awake(page);
  const due = page.getByRole('region', { name: 'Your plan is due' });
  await expect(due).toMatchAriaSnapshot(`
    - region "Your plan is due":
      - heading "Your plan is due" [level=2]
      - list:
        - listitem:
          - paragraph: ${sentence}
          - link "Tell how it went"
          - text: Write messages that people can act on
  `);
  await due.getByRole('link', { name: 'Tell how it went' }).click();
  await expect(page).toHaveURL(new RegExp(`${address}#etiquette-culture-own-message-plan$`));
  const asked = await activity(page, 'own-message-plan');
  await expect(asked.getByRole('group', { name: '7 days ago you planned this. How did it go?' })).toContainText(sentence);
  await asked.getByRole('button', { name: 'Keep it' }).click();
  await expect(asked.getByRole('alert')).toHaveText('Choose one of the three first.');
  await asked.getByRole('radio', { name: 'Partly' }).check();
  await asked.getByRole('textbox').fill('Once I forgot.');
  await asked.getByRole('button', { name: 'Keep it' }).press('Enter');
  await expect(asked.locator('.result')).toBeFocused();
  await expect(asked).toContainText('After 7 days: Partly Once I forgot.');
  await expect(asked).toContainText('on 1 April 2026');

  await page.clock.setFixedTime(new Date('2026-04-03T08:00:00'));
  await page.reload();
  await awake(page);
  const month = await activity(page, 'own-message-plan');
  await month.getByRole('radio', { name: 'Done' }).check();
  await month.getByRole('button', { name: 'Keep it' }).click();
  await expect(month).toContainText('You have told twice how it went.');
  expect(await stored(page, 'own-message-plan')).toEqual([
    { when: 'a mail is angry', act: 'call first' },
    { when: 'a mail is angry', act: 'call first', after: 7, how: 'partly', note: 'Once I forgot.' },
    { when: 'a mail is angry', act: 'call first', after: 30, how: 'done' },
  ]);
});

test('a half plan survives a reload and is no plan yet; a full storage is told', async ({ page }) => {
  const root = await open(page, 'own-message-plan');
  await root.getByRole('textbox', { name: 'If …' }).fill('a mail is ');
  await page.reload();
  await awake(page);
  const again = await activity(page, 'own-message-plan');
  await expect(again.getByRole('textbox', { name: 'If …' })).toHaveValue('a mail is ');
  await again.getByRole('textbox', { name: 'then I will …' }).fill('<b>call</b>');
  await page.goto('en/progress/');
  await awake(page);
  await expect(page.getByText('My plans')).toHaveCount(0);
  await fillStorage(page);
  const full = await open(page, 'own-message-plan');
  await full.getByRole('button', { name: 'Keep my plan' }).click();
  await expect(full).toContainText('If a mail is, then I will <b>call</b>.');
  await expect(page.getByText('The browser’s storage is full.')).toBeVisible();
});
