import { expect, type Locator, type Page, test } from '@playwright/test';
import { fillStorage } from './full-storage.ts';
import { awake } from './learner.ts';
import { open } from './words.ts';

test('replies are rated by keyboard alone, and the review says whose key it is', async ({ page }) => {
  const root = await open(page, 'third-angry-mail');
  const groups = root.getByRole('radiogroup');
  await expect(groups).toHaveCount(4);
  for (let i = 0; i < 4; i++) {
    await groups.nth(i).getByRole('radio').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(groups.nth(i).getByRole('radio', { name: 'Rather not' })).toBeChecked();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(root.locator('.result')).toBeFocused();
  await expect(root.locator('.result')).toHaveText(/Partly right: 4 of 8\./);
  await expect(root.getByText('As in the key')).toHaveCount(1);
  await expect(root.getByText('One step from the key')).toHaveCount(2);
  await root.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(root.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(root.getByRole('radiogroup', { name: /long, polite e-mail/ })).toMatchAriaSnapshot(`
    - radiogroup:
      - radio "Makes it worse"
      - text: Makes it worse
      - radio "Rather not" [checked]
      - text: Rather not
      - radio "Rather yes"
      - text: Rather yes
      - radio "Serves well"
      - text: Serves well
  `);
  for (const [name, rating] of [
    [/Call him today/, 'Serves well'],
    [/Write two lines/, 'Rather yes'],
    [/Let a week/, 'Makes it worse'],
  ] as const)
    await root.getByRole('radiogroup', { name }).getByRole('radio', { name: rating }).check();
  await root.getByRole('button', { name: 'Check answer' }).press('Enter');
  await expect(root.locator('.result')).toContainText('Correct.');
  await expect(root.getByText('Rated by the authors of this course')).toBeVisible();
  await expect(root.getByText('Each reply counts 2 points')).toBeVisible();
});

test('with a full storage ratings still count while the page is open, and the learner is told', async ({ page }) => {
  await page.goto('en/about/');
  await fillStorage(page);
  const root = await open(page, 'third-angry-mail');
  for (const group of await root.getByRole('radiogroup').all()) await group.getByRole('radio').first().check();
  await root.getByRole('button', { name: 'Check answer' }).click();
  await expect(root.locator('.result')).toContainText('Partly right');
  await expect(page.getByText('The browser’s storage is full.')).toBeVisible();
});

async function openRanking(page: Page): Promise<Locator> {
  await page.goto('en/communication/how-messages-work/');
  await awake(page);
  const root = page.locator('#communication-flat-fine');
  await root.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]').filter({ has: root })).toHaveCount(0);
  return root;
}

/** Moves the replies into this order by keyboard; each move is said. */
async function arrange(page: Page, root: Locator, order: string): Promise<void> {
  const steps = root.locator('[data-step]');
  const placeOf = (id: string) =>
    steps.evaluateAll((all, wanted) => all.findIndex((each) => each.getAttribute('data-step') === wanted), id);
  for (const [target, id] of [...order].entries()) {
    for (let at = await placeOf(id); at > target; at--) {
      await root.locator(`[data-step="${id}"] [data-move="up"]`).focus();
      await page.keyboard.press('Enter');
      await expect(root.getByRole('status')).toContainText(`now place ${at} of 4`);
    }
  }
}

test('replies are put in order by keyboard alone, each move is said, and the pairs are counted', async ({ page }) => {
  const root = await openRanking(page);
  await arrange(page, root, 'bacd');
  await expect(root.getByRole('list')).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - text: “Take your time. I can go through the price line by line, if you like.”
        - 'button "Move up: “Take your time. I can go through the price line by line, if you like.”" [disabled]'
        - 'button "Move down: “Take your time. I can go through the price line by line, if you like.”"'
      - listitem:
        - text: “You said fine, and I am not sure that it is. Is something still open for you?”
        - button /^Move up/
        - button /^Move down/
      - listitem:
        - text: “Great, then I send you the order right away.”
        - button /^Move up/
        - button /^Move down/
      - listitem:
        - text: “I see that this makes you angry.”
        - 'button "Move up: “I see that this makes you angry.”"'
        - 'button "Move down: “I see that this makes you angry.”" [disabled]'
  `);
  await root.getByRole('radio', { name: /^2:/ }).check();
  await root.getByRole('button', { name: 'Check answer' }).press('Enter');
  await expect(root.locator('.result')).toBeFocused();
  await expect(root.locator('.result')).toContainText('Partly right: 5 of 6.');
  await expect(root.getByText('Stands rightly towards all others')).toHaveCount(2);
  await expect(root.getByText('In the right order with 2 of 3 others')).toHaveCount(2);
  await root.getByRole('button', { name: 'Try again' }).press('Enter');
  await root.locator('[data-step="a"] [data-move="up"]').press('Enter');
  await root.getByRole('radio', { name: /^3:/ }).check();
  await root.getByRole('button', { name: 'Check answer' }).press('Enter');
  await expect(root.locator('.result')).toContainText('Correct. Certainty 3: +3');
  await expect(root.getByText('Key: Serves well · You had it in place 1')).toBeVisible();
});

test('a ranking that was checked is there after a reload, with its explanation', async ({ page }) => {
  const root = await openRanking(page);
  await arrange(page, root, 'bacd');
  await root.getByRole('radio', { name: /^2:/ }).check();
  await root.getByRole('button', { name: 'Check answer' }).press('Enter');
  await expect(root.locator('.result')).toContainText('Partly right: 5 of 6.');
  await page.reload();
  await root.scrollIntoViewIfNeeded();
  await expect(root.locator('.result')).toContainText('Partly right: 5 of 6.');
  await expect(root.getByText('In the right order with 2 of 3 others')).toHaveCount(2);
});

test('with a full storage a ranking still counts while the page is open, and the learner is told', async ({ page }) => {
  await page.goto('en/about/');
  await fillStorage(page);
  const root = await openRanking(page);
  await arrange(page, root, 'abcd');
  await root.getByRole('radio', { name: /^3:/ }).check();
  await root.getByRole('button', { name: 'Check answer' }).press('Enter');
  await expect(root.locator('.result')).toContainText('Correct.');
  await expect(page.getByText('The browser’s storage is full.')).toBeVisible();
});
