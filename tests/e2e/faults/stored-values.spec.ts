import { expect, type Page } from '@playwright/test';
import { answer, awake, firstOf, openLesson, place, theCourse, watch } from '../learner.ts';
import { fault, storedIn } from './faults.ts';

const { lesson, item } = firstOf('single');
const key = `touchpoint:1/me/${lesson.id}`;
const told = (page: Page) => page.getByText('Some stored answers could not be read and were put aside unchanged');

/** Another lesson with an answer in it, which must be there afterwards. */
async function answerElsewhere(page: Page) {
  const other = theCourse.lessons.find((each) => each.id !== lesson.id && each.items.some(isFirst));
  const kept = other?.items.find(isFirst);
  if (!other || !kept) throw new Error('There is no second lesson with a question.');
  await openLesson(page, other.slug);
  await answer(page, kept);
  return async () => {
    await openLesson(page, other.slug);
    await expect(place(page, kept)).toHaveAttribute('data-state', 'settled');
  };
}

const isFirst = (each: { kind: string; role: string }) => each.kind === 'single' && each.role === 'practice';

for (const [name, what, value] of [
  ['Damaged text', 'text that is no JSON', '[{"id":"x"'],
  ['Damaged text', 'binary rubbish', '\u0000\ufffd\ud800'],
  ['Foreign or polluting values', 'a foreign shape', '{"theme":"dark"}'],
  ['Foreign or polluting values', 'numbers and nothing', '[1,null,"x",[]]'],
  ['Foreign or polluting values', 'a polluting key', '[{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]'],
  ['Foreign or polluting values', 'nesting that cannot be written again', `[${'['.repeat(20_000)}${']'.repeat(20_000)}]`],
  ['Oversized value', 'three hundred thousand letters', 'x'.repeat(300_000)],
  ['Oversized value', 'two million letters', 'y'.repeat(2_000_000)],
] as const) {
  fault(name, `${what} in storage is put aside as found; the lesson goes on and what is readable stays`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const stays = await answerElsewhere(page);
    await page.evaluate(([at, text]) => localStorage.setItem(at, text), [key, value] as const);
    await openLesson(page, lesson.slug);
    await expect(told(page)).toBeVisible();
    await answer(page, item);
    const kept = Object.entries(await storedIn(page)).filter(([name]) => name.startsWith('touchpoint:kept/'));
    expect(kept.map(([, text]) => text)).toEqual([value]);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await page.reload();
    await awake(page);
    await expect(place(page, item)).toHaveAttribute('data-state', 'settled');
    await expect(told(page)).toHaveCount(0);
    await stays();
    expect(errors).toEqual([]);
  });
}

fault('Damaged text', 'answers before the place where a stored text breaks off stay, and My data gives the rest out', async ({ page }) => {
  await openLesson(page, lesson.slug);
  await answer(page, item);
  const broken = await page.evaluate((at) => {
    const text = `${localStorage.getItem(at)?.slice(0, -1)},{"type":"attempt","id":"brok`;
    localStorage.setItem(at, text);
    return text;
  }, key);
  await page.reload();
  await awake(page);
  await expect(told(page)).toBeVisible();
  await expect(place(page, item)).toHaveAttribute('data-state', 'settled');
  await page.goto('en/data/');
  await expect(page.getByText('1 stored text could not be read and is put aside as it was found.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save what was put aside' }).click(),
  ]);
  const { readFileSync } = await import('node:fs');
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual([{ key: expect.stringContaining(lesson.id), text: broken }]);
});

fault('Data of a newer version', 'a newer version’s data is left alone by an old tab, which says so at once', async ({ page, context }) => {
  const newer = [`touchpoint:2/me/${lesson.id}`, '{"from":"the future"}'] as const;
  await openLesson(page, lesson.slug);
  const other = await context.newPage();
  await other.goto('en/about/');
  await other.evaluate(([at, text]) => localStorage.setItem(at, text), newer);
  await expect(page.getByText('A newer version of this site has stored answers here.')).toBeVisible();
  await answer(page, item);
  await page.reload();
  await awake(page);
  await expect(page.getByText('A newer version of this site has stored answers here.')).toBeVisible();
  await expect(place(page, item)).toHaveAttribute('data-state', 'settled');
  expect((await storedIn(page))[newer[0]]).toBe(newer[1]);
});

fault('Damaged list of learners', 'one bad entry hides nobody, and a lost list leaves everybody’s record in reach', async ({ page }) => {
  const trouble = watch(page);
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await page.evaluate((at) => {
    localStorage.setItem('touchpoint:learners', '[{"id":"me","name":"Ana"},{"id":{}},{"id":"ivo1","name":"Ivo"}]');
    localStorage.setItem(at.replace('/me/', '/ivo1/'), localStorage.getItem(at) ?? '');
    localStorage.setItem('touchpoint:learner', 'no such learner');
  }, key);
  await page.goto('en/data/');
  await expect(page.getByText('The record of Ana')).toBeVisible();
  await page.getByRole('region', { name: 'Several people' }).getByRole('button', { name: 'Switch to Ivo' }).click();
  await expect(page.getByText('The record of Ivo')).toBeVisible();
  await expect(page.getByRole('region', { name: 'What is stored now' })).toContainText('1 answer');
  await page.evaluate(() => localStorage.setItem('touchpoint:learners', '[{"id":'));
  await page.reload();
  await expect(page.getByText('The record of a learner without a name (ivo1)')).toBeVisible();
  await page.getByRole('region', { name: 'Several people' }).getByRole('button', { name: 'Switch to the first learner' }).click();
  await expect(page.getByRole('region', { name: 'What is stored now' })).toContainText('1 answer');
  expect(trouble).toEqual([]);
});
