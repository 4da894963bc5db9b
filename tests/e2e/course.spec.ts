import { expect, test } from '@playwright/test';
import { answer, awake, openLesson, place, theCourse, watch } from './learner.ts';

test('an employee takes the whole course on a phone, stops, comes back a week later and finishes', async ({ page, context }) => {
  test.setTimeout(240_000);
  const trouble = watch(page);
  await page.goto('en/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await awake(page);
  await page.getByRole('link', { name: 'Start the first lesson' }).click();

  const [first, second] = theCourse.lessons;
  if (!first || !second) throw new Error('The course has too few lessons.');
  await expect(page.getByRole('heading', { level: 1, name: first.title })).toBeVisible();
  await awake(page);
  for (const item of first.items) await answer(page, item);
  await page.locator('#lesson-end').scrollIntoViewIfNeeded();
  await expect(page.getByText('Lesson completed.')).toBeVisible();

  await page.getByRole('link', { name: /^Next lesson/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: second.title })).toBeVisible();
  await awake(page);
  const [guess, ...rest] = second.items.filter((item) => item.role === 'practice');
  if (!guess) throw new Error('The second lesson has no items.');
  await answer(page, guess);
  await page.close();

  const later = await context.newPage();
  watch(later);
  await later.clock.setFixedTime(Date.now() + 7 * 24 * 3_600_000);
  await later.goto('en/');
  await awake(later);
  await expect(later.getByText('1 of 8 lessons completed')).toBeVisible();
  await later.getByRole('link', { name: 'Continue', exact: true }).click();
  await expect(later.getByRole('heading', { level: 1, name: second.title })).toBeVisible();
  await awake(later);
  await expect(place(later, guess)).toHaveAttribute('data-state', 'settled');
  if (rest[0]) await expect(place(later, rest[0])).toBeInViewport();

  for (const lesson of theCourse.lessons.slice(1)) {
    await openLesson(later, lesson.slug);
    for (const item of lesson.items) {
      if ((await place(later, item).getAttribute('data-state')) !== 'settled') await answer(later, item);
    }
    await later.locator('#lesson-end').scrollIntoViewIfNeeded();
    await expect(later.getByText('Lesson completed.')).toBeVisible();
  }
  await later.goto('en/fundamentals/');
  await awake(later);
  await expect(later.getByText('8 of 8 lessons completed')).toBeVisible();
  await later.goto('en/progress/fundamentals/');
  await awake(later);
  await expect(later.getByText('All answers right').first()).toBeVisible();
  await expect(later.getByText('Not practised yet')).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('every answer can be looked back at, with the options as they were shown', async ({ page }) => {
  const [lesson] = theCourse.lessons;
  const item = lesson?.items.find((each) => each.kind === 'single' && each.role === 'practice');
  if (!lesson || !item) throw new Error('The first lesson has no single-choice item.');
  await openLesson(page, lesson.slug);
  await answer(page, item, false);
  await place(page, item).getByRole('button', { name: 'Try again' }).click();
  await answer(page, item);
  await page.goto('en/progress/');
  await awake(page);
  await page.getByRole('link', { name: 'Look back at every answer' }).click();
  await awake(page);
  await page.locator('summary', { hasText: 'Your answers' }).first().click();
  await expect(page.getByText(/^Attempt 1, .*: not right$/)).toBeVisible();
  await expect(page.getByText(/^Attempt 2, .*: right$/)).toBeVisible();
});

test('an unknown route answers 404, keeps the record and leads home', async ({ page }) => {
  const [lesson] = theCourse.lessons;
  const [item] = lesson?.items ?? [];
  if (!lesson || !item) throw new Error('There is nothing to answer.');
  await openLesson(page, lesson.slug);
  await answer(page, item);
  const response = await page.goto('en/fundamentals/no-such-lesson/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'This page does not exist' })).toBeVisible();
  await openLesson(page, lesson.slug);
  await expect(place(page, item)).toHaveAttribute('data-state', 'settled');
});
