import { expect, test } from '@playwright/test';
import { answer, awake, firstOf, openLesson, place, theCourse } from './learner.ts';

const { lesson, item } = firstOf('single');
const key = `touchpoint:1/me/${lesson.id}`;

test('a full storage does not stop the lesson: the answer counts and the learner is told', async ({ page }) => {
  await page.goto('en/about/');
  await page.evaluate(() => {
    let size = 1_000_000;
    for (let i = 0; size > 0; i++) {
      try {
        localStorage.setItem(`filler-${i}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await expect(page.getByText('The browser’s storage is full.')).toBeVisible();
  await page.evaluate(() => localStorage.removeItem('filler-0'));
  const other = lesson.items.find((each) => each.kind === 'single' && each.role === 'practice' && each.id !== item.id);
  if (other) await answer(page, other);
  await expect(page.getByText('The browser’s storage is full.')).toHaveCount(0);
  await page.reload();
  await awake(page);
  await expect(place(page, item)).toHaveAttribute('data-state', 'settled');
});

for (const [name, getter] of [
  ['is missing', 'get: () => null'],
  ['throws when touched', 'get: () => { throw new DOMException("denied", "SecurityError"); }'],
] as const) {
  test(`storage that ${name} does not stop the lesson, and the learner is told`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(`Object.defineProperty(window, 'localStorage', { ${getter}, configurable: true })`);
    await openLesson(page, lesson.slug);
    await answer(page, item);
    await expect(page.getByText('lets the page keep nothing')).toBeVisible();
    expect(errors).toEqual([]);
  });
}

for (const [name, value] of [
  ['broken JSON', '[{"id":"x"'],
  ['a foreign shape', '{"theme":"dark"}'],
  ['three hundred thousand letters', 'x'.repeat(300_000)],
  ['a polluting key', '[{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]'],
] as const) {
  test(`${name} in storage is put aside as found; the lesson goes on and what is readable stays`, async ({ page }) => {
    const other = theCourse.lessons[1];
    if (!other) throw new Error('There is no second lesson.');
    await openLesson(page, other.slug);
    const kept = other.items.find((each) => each.kind === 'single' && each.role === 'practice');
    if (!kept) throw new Error('The second lesson has no item.');
    await answer(page, kept);
    await page.evaluate(([at, text]) => localStorage.setItem(at, text), [key, value] as const);
    await openLesson(page, lesson.slug);
    await expect(page.getByText('Some stored answers could not be read and were put aside unchanged')).toBeVisible();
    await answer(page, item);
    const stored = await page.evaluate(() => Object.entries(localStorage));
    expect(stored.filter(([name]) => name.startsWith('touchpoint:kept/')).map(([, text]) => text)).toContain(value);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await openLesson(page, other.slug);
    await expect(place(page, kept)).toHaveAttribute('data-state', 'settled');
  });
}

test('two tabs answering the same lesson at once lose nothing and agree', async ({ page, context }) => {
  const second = await context.newPage();
  await openLesson(page, lesson.slug);
  await openLesson(second, lesson.slug);
  const items = lesson.items.filter((each) => each.kind === 'single' && each.role === 'practice');
  const [mine, theirs] = [items.slice(0, 3), items.slice(3, 6)];
  await Promise.all([
    (async () => {
      for (const each of mine) await answer(page, each);
    })(),
    (async () => {
      for (const each of theirs) await answer(second, each);
    })(),
  ]);
  for (const tab of [page, second]) {
    for (const each of items.slice(0, 6)) await expect(place(tab, each)).toHaveAttribute('data-state', 'settled');
  }
  const stored = JSON.parse((await page.evaluate((at) => localStorage.getItem(at), key)) ?? '[]');
  expect(stored.filter((event: { type: string }) => event.type === 'attempt')).toHaveLength(6);
});

test('a newer version’s data is left alone by this page', async ({ page }) => {
  await page.goto('en/about/');
  await page.evaluate((id) => localStorage.setItem(`touchpoint:2/me/${id}`, '{"from":"the future"}'), lesson.id);
  await openLesson(page, lesson.slug);
  await answer(page, item);
  expect(await page.evaluate((id) => localStorage.getItem(`touchpoint:2/me/${id}`), lesson.id)).toBe('{"from":"the future"}');
});
