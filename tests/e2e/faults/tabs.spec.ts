import { expect, type Page } from '@playwright/test';
import { answerOften } from '../../fixtures/answer-often.ts';
import { answer, awake, firstOf, openLesson, place } from '../learner.ts';
import { attemptsIn, fault } from './faults.ts';

const { lesson, item } = firstOf('single');
const singles = lesson.items.filter((each) => each.kind === 'single' && each.role === 'practice');
const [mine = item, theirs = item] = singles;

const often = (page: Page, id: string) => page.evaluate(`(${answerOften})(${JSON.stringify(id.replace('/', '-'))}, 50)`);

for (const second of ['tab', 'window'] as const) {
  fault(
    'Two tabs at the same moment',
    `2 × 50 answers, the other 50 in a second ${second}, are 100, and both views agree`,
    async ({ page, context }) => {
      const opening = context.waitForEvent('page');
      await page.goto('en/about/');
      if (second === 'tab') await context.newPage();
      else await page.evaluate(() => open(location.href, '', 'popup,width=400,height=800'));
      const other = await opening;
      await openLesson(page, lesson.slug);
      await openLesson(other, lesson.slug);
      await Promise.all([often(page, mine.id), often(other, theirs.id)]);
      await expect.poll(() => attemptsIn(page, lesson.id)).toBe(100);
      const views = () =>
        Promise.all(
          [page, other].map((view) =>
            view.locator('section.item, .item').evaluateAll((items) => items.map((each) => [each.id, each.getAttribute('data-state')])),
          ),
        );
      await expect
        .poll(async () => {
          const [one, two] = await views();
          return JSON.stringify(one) === JSON.stringify(two);
        })
        .toBe(true);
      for (const view of [page, other]) {
        await view.reload();
        await awake(view);
        expect(await attemptsIn(view, lesson.id)).toBe(100);
      }
    },
  );
}

fault(
  'Another learner chosen in another tab',
  'a lesson that is open becomes the other learner’s, and nobody answers in the wrong name',
  async ({ page, context }) => {
    await openLesson(page, lesson.slug);
    await answer(page, item);
    const other = await context.newPage();
    await other.goto('en/data/');
    await other.getByText('Add someone').click();
    await other.getByLabel('Name or initials').first().fill('Ivo');
    await other.getByRole('button', { name: 'Add and switch' }).click();
    await expect(page.getByRole('button', { name: 'Learning now: Ivo' })).toBeVisible();
    await awake(page);
    await expect(place(page, item)).toHaveAttribute('data-state', 'open');
    await answer(page, item, false);
    const id = await page.evaluate(() => localStorage.getItem('touchpoint:learner') ?? '');
    expect([await attemptsIn(page, lesson.id), await attemptsIn(page, lesson.id, id)]).toEqual([1, 1]);
  },
);

fault(
  'Import undone with another tab open',
  'an import stays undone although a lesson was open that had shown it',
  async ({ page, context }) => {
    await openLesson(page, lesson.slug);
    await answer(page, mine);
    const other = await context.newPage();
    await other.goto('en/data/');
    const copied = {
      type: 'attempt',
      id: 'copied',
      seq: 1,
      at: '2026-11-20T10:00:00.000Z',
      item: theirs.id,
      rev: 99,
      locale: 'en',
      try: 1,
      seed: 's',
    };
    const logs = { [lesson.id]: [{ ...copied, response: theirs.kind === 'single' ? theirs.key : 'a' }] };
    const copy = JSON.stringify({ format: 'touchpoint-record', version: 1, exported: '2026-11-20T10:00:00.000Z', logs });
    await other
      .getByLabel('A copy saved by this site')
      .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(copy) });
    await other.getByRole('button', { name: 'Take it in', exact: true }).click();
    await expect(place(page, theirs)).toHaveAttribute('data-state', 'settled');
    await answer(page, singles[2] ?? item);
    await other.reload();
    await other.getByRole('button', { name: 'Undo that' }).click();
    await expect(other.getByText('Undone.')).toBeVisible();
    await expect(place(page, theirs)).toHaveAttribute('data-state', 'open');
    await answer(page, singles[3] ?? item);
    for (const view of [page, other]) await view.reload();
    await awake(page);
    await expect(place(page, theirs)).toHaveAttribute('data-state', 'open');
    expect(await attemptsIn(page, lesson.id)).toBe(3);
    await expect(other.getByRole('region', { name: 'What is stored now' })).toContainText('3 answers');
  },
);
