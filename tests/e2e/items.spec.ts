import { expect, test } from '@playwright/test';
import type { Item } from '#domain/items/kinds.ts';
import { answer, awake, firstOf, openLesson, place, respond, showOptions, submit, submitNames, words } from './learner.ts';

const marked = [firstOf('single'), firstOf('multiple'), firstOf('matching'), firstOf('ordering'), firstOf('numeric')];

for (const { lesson, item } of marked) {
  test.describe(`a ${item.kind} item`, () => {
    // An ordering is complete from the start: every order is an answer.
    if (item.kind !== 'ordering')
      test('refuses an incomplete response in words and puts the focus where it is missing', async ({ page }) => {
        await openLesson(page, lesson.slug);
        const root = place(page, item);
        await showOptions(root);
        await root.getByRole('button', { name: submitNames }).click();
        await expect(root.getByRole('alert')).not.toBeEmpty();
        await expect(root.locator('input:focus, select:focus')).toHaveCount(1);
        await expect(root).toHaveAttribute('data-state', 'open');
      });

    test('says once that a right response is right, gives all reasons and keeps them over a reload', async ({ page }) => {
      await openLesson(page, lesson.slug);
      const root = place(page, item);
      await answer(page, item);
      await expect(root.locator('.result')).toContainText('Correct.');
      await expect(root.locator('.result')).toBeFocused();
      await expect(root.getByRole('status')).toHaveCount(0);
      await expect(root.locator('.reason').first()).not.toBeEmpty();
      await page.reload();
      await awake(page);
      await expect(root.locator('.result')).toContainText('Correct.');
      await expect(root.locator('.reason').first()).not.toBeEmpty();
    });

    test('gives one retry after a wrong response, then the key with all reasons', async ({ page }) => {
      await openLesson(page, lesson.slug);
      const root = place(page, item);
      await answer(page, item, false);
      await expect(root.locator('.result')).not.toContainText('Correct.');
      await root.getByRole('button', { name: 'Try again' }).click();
      await expect(root).toHaveAttribute('data-state', 'open');
      await expect(root.locator(':focus')).toHaveCount(1);
      await respond(page, item, false);
      await submit(page, item);
      await expect(root).toHaveAttribute('data-state', 'settled');
      await expect(root.locator('.result')).toContainText('Here is the answer');
      await expect(root.locator('.reason')).toHaveCount(reasonsOf(item));
      await page.reload();
      await awake(page);
      await expect(root.locator('.reason')).toHaveCount(reasonsOf(item));
    });
  });
}

function reasonsOf(item: Item): number {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options.length;
    case 'matching':
      return item.cards.length;
    case 'ordering':
      return item.steps.length;
    default:
      return 2;
  }
}

test('after a wrong choice only the chosen option is explained, and the key is not given away', async ({ page }) => {
  const { lesson, item } = firstOf('single');
  await openLesson(page, lesson.slug);
  await answer(page, item, false);
  await expect(place(page, item).locator('.reason')).toHaveCount(1);
  await expect(place(page, item).getByText('Right answer')).toHaveCount(0);
});

test('options appear after a moment to think, which one press skips and a retry does not ask for', async ({ page }) => {
  const { lesson, item } = firstOf('single');
  await openLesson(page, lesson.slug);
  const root = place(page, item);
  await expect(root.getByRole('radio')).toHaveCount(0);
  await root.getByText('Think of your answer first').click();
  await expect(root.getByRole('radio')).toHaveCount(item.options.length);
  await answer(page, item, false);
  await root.getByRole('button', { name: 'Try again' }).click();
  await expect(root.getByRole('radio')).toHaveCount(item.options.length);
  await answer(page, item);
  await root.getByRole('button', { name: 'Answer it once more' }).click();
  await expect(root.getByRole('radio')).toHaveCount(0);
  await expect(root.locator('summary')).toBeFocused();
});

test('options keep their order over a reload and are shuffled anew for a later attempt', async ({ page }) => {
  const { lesson, item } = firstOf('single');
  await openLesson(page, lesson.slug);
  const order = () => place(page, item).locator('.options label').allTextContents();
  const first = await order();
  expect(first).toHaveLength(item.options.length);
  await page.reload();
  await awake(page);
  expect(await order()).toEqual(first);
  const seen = new Set([first.join()]);
  for (let attempt = 0; attempt < 6; attempt++) {
    await answer(page, item);
    await place(page, item).getByRole('button', { name: 'Answer it once more' }).click();
    seen.add((await order()).join());
  }
  expect(seen.size).toBeGreaterThan(1);
});

test('an answered item can be answered once more, and both attempts are kept', async ({ page }) => {
  const { lesson, item } = firstOf('single');
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await place(page, item).getByRole('button', { name: 'Answer it once more' }).click();
  await answer(page, item, false);
  const kept = await page.evaluate((key) => localStorage.getItem(key) ?? '', `touchpoint:1/me/${lesson.id}`);
  expect(JSON.parse(kept).filter((event: { item?: string }) => event.item === item.id)).toHaveLength(2);
});

test('certainty is asked for in the lesson on numbers, marked, and summed up as a calibration sentence', async ({ page }) => {
  const { lesson, item } = firstOf('numeric');
  await openLesson(page, lesson.slug);
  const root = place(page, item);
  await respond(page, item, true);
  await root.getByRole('button', { name: 'Check answer' }).click();
  await expect(root.getByRole('alert')).toContainText('1, 2 or 3');
  await root.getByRole('radio', { name: /^3/ }).check();
  await root.getByRole('button', { name: 'Check answer' }).click();
  await expect(root.locator('.result')).toContainText('Certainty 3: +3');
  await page.goto('en/progress/fundamentals/');
  await awake(page);
  await expect(page.getByText('Of 1 answer at level 3, 1 was right.')).toBeVisible();
});

test('a guess before reading is kept, not marked, and met again beside the answer', async ({ page }) => {
  const { lesson } = firstOf('single');
  const item = lesson.items.find((each) => each.role === 'prequestion');
  if (item?.kind !== 'single') throw new Error('The lesson has no prequestion.');
  await openLesson(page, lesson.slug);
  await answer(page, item, false);
  const wrong = item.options.find((option) => option.id !== item.key);
  await expect(page.locator('.answer').first().locator('.your-guess')).toContainText(words(wrong?.text ?? []));
  await expect(place(page, item)).not.toContainText('Correct');
});

test('the emotion curve answers to slider and arrows, and shows both numbers', async ({ page }) => {
  const { lesson, item } = firstOf('curve');
  await openLesson(page, lesson.slug);
  const root = place(page, item);
  const figures = root.locator('.figures dd');
  const before = await figures.allInnerTexts();
  const last = root.getByRole('slider').last();
  await last.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await expect(last).toHaveAttribute('aria-valuetext', '+2');
  const after = await figures.allInnerTexts();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  await root
    .getByRole('button', { name: /^Move up/ })
    .last()
    .click();
  await expect(root.getByRole('status')).toContainText('now place');
  await root.getByRole('button', { name: 'I have seen enough' }).click();
  await expect(root.locator('.result')).toBeFocused();
});

test('a self-check says where to begin, and a reflection stays with its model answer', async ({ page }) => {
  const check = firstOf('self-check');
  await openLesson(page, check.lesson.slug);
  await answer(page, check.item);
  await expect(place(page, check.item)).toContainText('Begin here');
  const note = firstOf('reflection');
  await openLesson(page, note.lesson.slug);
  await answer(page, note.item);
  await page.reload();
  await awake(page);
  await expect(place(page, note.item)).toContainText('What people make of us.');
  await expect(place(page, note.item)).toContainText('A model answer');
});

test('words of a reflection that are not saved yet are there after a reload, and a change not saved leaves the saved text', async ({
  page,
}) => {
  const { lesson, item } = firstOf('reflection');
  await openLesson(page, lesson.slug);
  const root = place(page, item);
  await root.getByRole('textbox').fill('What they say of us');
  await page.reload();
  await awake(page);
  await expect(root.getByRole('textbox')).toHaveValue('What they say of us');
  await root.getByRole('button', { name: 'Compare with a model answer' }).click();
  await expect(root.locator('.own-text')).toHaveText('What they say of us');
  await root.getByRole('button', { name: 'Change my text' }).click();
  await root.getByRole('textbox').fill('Something else');
  await page.reload();
  await awake(page);
  await expect(root.getByRole('textbox')).toHaveValue('Something else');
  await root.getByRole('textbox').fill('');
  await page.reload();
  await awake(page);
  await expect(root.locator('.own-text')).toHaveText('What they say of us');
});

test('terms and sources open in place and close with Escape', async ({ page }) => {
  await openLesson(page, 'define-cx');
  const term = page.locator('button.term').first();
  await term.click();
  await expect(page.locator('.popover:popover-open')).toContainText('Definition');
  await page.keyboard.press('Escape');
  await expect(page.locator('.popover:popover-open')).toHaveCount(0);
  await page.locator('button.source-mark').first().click();
  await expect(page.locator('.popover:popover-open')).toContainText('Checked on');
});
