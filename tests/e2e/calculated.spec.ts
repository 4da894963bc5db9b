import { expect, type Page, test } from '@playwright/test';
import { askedWith, drawValues, paperSeed } from '#domain/items/calculated.ts';
import { plainBlocks } from '#domain/rich-text.ts';
import { awake, place, watch } from './learner.ts';
import { itemOf, logKey, measuresLesson, numbersShown, rightAnswer } from './measures.ts';

const item = itemOf('calculated');

async function open(page: Page) {
  await page.goto(`en/${measuresLesson.id}/`);
  await awake(page);
  const root = place(page, item);
  await root.scrollIntoViewIfNeeded();
  const paper = drawValues(item, paperSeed(item));
  const answered = (await root.getAttribute('data-state')) !== 'open';
  if (!answered)
    await expect.poll(async () => Object.entries(await numbersShown(root, item)).some(([name, value]) => paper[name] !== value)).toBe(true);
  return root;
}

test('each learner gets numbers of their own, and they stay for the retry', async ({ page, browser }) => {
  const trouble = watch(page);
  const root = await open(page);
  const mine = await numbersShown(root, item);
  await root.getByRole('textbox').fill('1000');
  await root.getByRole('button', { name: 'Check answer' }).click();
  await expect(root.locator('.result')).toContainText('Not quite.');
  expect(await numbersShown(root, item)).toEqual(mine);
  await page.reload();
  await awake(page);
  await expect.poll(() => numbersShown(root, item)).toEqual(mine);
  await root.getByRole('button', { name: 'Try again' }).click();
  expect(await numbersShown(root, item)).toEqual(mine);
  await root.getByRole('textbox').fill(String(await rightAnswer(root, item)).replace('.', ','));
  await root.getByRole('button', { name: 'Check answer' }).click();
  await expect(root.locator('.result')).toContainText('Correct.');
  const seen = new Set([JSON.stringify(mine)]);
  for (let i = 0; i < 3; i++) {
    const other = await (await browser.newContext()).newPage();
    seen.add(JSON.stringify(await numbersShown(await open(other), item)));
    await other.close();
  }
  expect(seen.size).toBeGreaterThan(1);
  expect(trouble).toEqual([]);
});

test('the numbers and their seed are stored with the answer, and practising again brings new ones', async ({ page }) => {
  const root = await open(page);
  const mine = await numbersShown(root, item);
  await root.getByRole('textbox').fill(String(await rightAnswer(root, item)));
  await root.getByRole('button', { name: 'Check answer' }).click();
  const [stored] = await page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key) ?? '[]').filter((event: { type: string }) => event.type === 'attempt'),
    logKey,
  );
  expect(stored.response.given).toMatchObject(mine);
  expect(drawValues(item, stored.seed)).toEqual(stored.response.given);
  const others = new Set<string>();
  for (let i = 0; i < 3; i++) {
    await root.getByRole('button', { name: 'Answer it once more' }).click();
    others.add(JSON.stringify(await numbersShown(root, item)));
    await root.getByRole('textbox').fill(String(await rightAnswer(root, item)));
    await root.getByRole('button', { name: 'Check answer' }).click();
    await expect(root.locator('.result')).toContainText('Correct.');
  }
  expect(others.size).toBeGreaterThan(1);
  await page.goto('en/progress/best-experience/');
  await awake(page);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expect(page.getByText(plainBlocks(askedWith(item, stored.response.given, String).stem)).first()).toBeVisible();
});

test('whoever began before the script was ready keeps the numbers they began with', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`en/${measuresLesson.id}/`, { waitUntil: 'commit' });
  const root = place(page, item);
  const paper = drawValues(item, paperSeed(item));
  expect(paper).toMatchObject(await numbersShown(root, item));
  await root.getByRole('textbox').fill(String(await rightAnswer(root, item)));
  release();
  await awake(page);
  expect(paper).toMatchObject(await numbersShown(root, item));
  await root.getByRole('button', { name: 'Check answer' }).click();
  await expect(root.locator('.result')).toContainText('Correct.');
});

test('a typical mistake is explained with the learner’s own numbers', async ({ page }) => {
  const root = await open(page);
  const { p = 0, n = 1 } = await numbersShown(root, item);
  await root.getByRole('textbox').fill(String((p / n) * 100));
  await root.getByRole('button', { name: 'Check answer' }).click();
  await expect(root.locator('.reason')).toContainText('That is the share of promoters.');
  await root.getByRole('button', { name: 'Try again' }).click();
  await root.getByRole('textbox').fill('-99');
  await root.getByRole('button', { name: 'Check answer' }).click();
  await expect(root.locator('.reviewed.key .reason')).toContainText(`${p} ÷ ${n} = `);
});

test('without scripts the question has numbers, and the answer with its reasons is folded below', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`en/${measuresLesson.id}/`);
  const root = place(page, item);
  expect(drawValues(item, paperSeed(item))).toMatchObject(await numbersShown(root, item));
  const key = askedWith(item, drawValues(item, paperSeed(item)), String).key.value;
  await expect(page.locator('.folded').filter({ hasText: `✓ ${key} ${item.unit}` })).toHaveCount(1);
});
