import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { bestPath, guideTo } from '#domain/conversation/debrief.ts';
import { play } from '#domain/conversation/play.ts';
import { answer, awake, firstOf, openLesson, place, playThrough, theCourse } from '../e2e/learner.ts';
import { activity, open } from '../e2e/words.ts';
import { violations } from './violations.ts';

const paths = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html') && name !== 'index.html')
  .map((name) => name.replace(/index\.html$/, ''))
  .sort();

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const path of paths) {
      test(`/${path} has no accessibility violation`, async ({ page }) => {
        await page.goto(path);
        await awake(page);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('the activities about wording have no accessibility violation, before, between and after answers', async ({ page }) => {
      await page.clock.setFixedTime(new Date('2026-03-02T16:00:00'));
      const check = async () => expect(await violations(page)).toEqual([]);
      const gaps = await open(page, 'plain-swap');
      for (const field of await gaps.getByRole('textbox').all()) await field.fill('utilize');
      await gaps.getByRole('button', { name: 'Check answer' }).click();
      const replies = await activity(page, 'third-angry-mail');
      for (const group of await replies.getByRole('radiogroup').all()) await group.getByRole('radio').nth(1).check();
      await check();
      await replies.getByRole('button', { name: 'Check answer' }).click();
      const letter = await activity(page, 'late-lamp-reply');
      await letter.getByRole('button', { name: 'Start from the text as it was sent' }).click();
      await check();
      await letter.getByRole('button', { name: 'Check it with the list' }).click();
      const plan = await activity(page, 'own-message-plan');
      await plan.locator('summary').click();
      await check();
      await letter.getByRole('button', { name: 'Compare with good replies' }).click();
      await plan
        .getByRole('button', { name: /^Use this one/ })
        .first()
        .click();
      await plan.getByRole('button', { name: 'Keep my plan' }).click();
      await check();
      await page.clock.setFixedTime(new Date('2026-03-12T16:00:00'));
      await open(page, 'own-message-plan');
      await check();
      for (const path of ['en/', 'en/progress/', 'en/progress/etiquette-culture/']) {
        await page.goto(path);
        await awake(page);
        for (const summary of await page.locator('summary').all()) await summary.click();
        await check();
      }
    });

    test('a conversation has no accessibility violation, in its middle, at its end and compared with an earlier play', async ({ page }) => {
      const { lesson, item } = firstOf('conversation');
      // What is still fading in has no colour of its own yet.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openLesson(page, lesson.slug);
      const best = bestPath(guideTo(item));
      await playThrough(page, item, best.slice(0, 1));
      expect(await violations(page)).toEqual([]);
      await place(page, item).getByRole('button', { name: 'Start again' }).click();
      const [first = ''] = best;
      const worse = play(item, [])
        .turns[0]?.scenes.at(-1)
        ?.replies.find((reply) => !first.endsWith(`.${reply.id}`));
      const detour = [`${item.start}.${worse?.id}`, ...best.slice(1)];
      await playThrough(page, item, detour);
      expect(await violations(page)).toEqual([]);
      await place(page, item).getByRole('button', { name: 'Play it again' }).click();
      await playThrough(page, item, best);
      expect(await violations(page)).toEqual([]);
    });

    test('a lesson with every kind of answer given, right and wrong, has no accessibility violation', async ({ page }) => {
      for (const slug of ['define-cx', 'reading-numbers', 'journeys-touchpoints', 'starter-kit']) {
        const lesson = theCourse.lessons.find((each) => each.slug === slug);
        await openLesson(page, slug);
        for (const [i, item] of (lesson?.items ?? []).entries())
          await answer(page, item, i % 2 === 0 || ['reflection', 'self-check'].includes(item.kind));
        expect(await violations(page)).toEqual([]);
      }
      await page.goto('en/progress/fundamentals/');
      await awake(page);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await violations(page)).toEqual([]);
      await page.goto('en/progress/');
      await awake(page);
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('a visible focus marks every control of a lesson', async ({ page }) => {
  await openLesson(page, 'define-cx');
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const marked = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return true;
      const holders = [focused, focused.closest('.option, .segment, .lesson-list > li, .course-card')];
      return holders.some(
        (holder) =>
          holder && getComputedStyle(holder).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(holder).outlineWidth) >= 2,
      );
    });
    expect(marked).toBe(true);
  }
});

test('forced colours keep choices, marks and drawings visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openLesson(page, 'emotion-memory');
  await page.locator('.prequestion .option input').first().check();
  expect(
    await page
      .locator('.option:has(:checked)')
      .first()
      .evaluate((option) => getComputedStyle(option).outlineStyle),
  ).not.toBe('none');
  expect(await violations(page)).toEqual([]);
});

test('reduced motion switches page transitions and animations off', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLesson(page, 'define-cx');
  const moving = await page.evaluate(
    () =>
      document.getAnimations().length +
      [...document.querySelectorAll('*')].filter((each) => getComputedStyle(each).transitionDuration !== '0s').length,
  );
  expect(moving).toBe(0);
});
