import { expect, type Page, test } from '@playwright/test';
import { bestPath, guideTo } from '#domain/conversation/debrief.ts';
import { play } from '#domain/conversation/play.ts';
import type { ConversationItem } from '#domain/items/conversation.ts';
import { fillStorage } from './full-storage.ts';
import { awake, firstOf, openLesson, place, playThrough, watch, words } from './learner.ts';

const { lesson, item } = firstOf('conversation');
const guide = guideTo(item);
const best = bestPath(guide);
const logKey = `touchpoint:1/me/${lesson.id}`;

/** The path that always gives the last reply in the file, up to an ending. */
function otherPath(of: ConversationItem): string[] {
  const path: string[] = [];
  for (let guard = 0; guard < 30; guard++) {
    const scene = play(of, path).turns.at(-1)?.scenes.at(-1);
    const reply = scene?.replies.findLast((each) => !best.includes(`${scene.id}.${each.id}`)) ?? scene?.replies[0];
    if (!scene || !reply) break;
    path.push(`${scene.id}.${reply.id}`);
  }
  return path;
}

const open = async (page: Page) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLesson(page, lesson.slug);
  const root = place(page, item);
  await root.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]').filter({ has: root })).toHaveCount(0);
  return root;
};

test('the first scene shows who speaks, both meters in words, and every reply as a button', async ({ page }) => {
  const root = await open(page);
  const opening = item.scenes.find((scene) => scene.id === item.start);
  await expect(root.getByRole('group', { name: 'What do you say?' }).getByRole('button')).toHaveCount(opening?.replies.length ?? 0);
  await expect(root.locator('.meters')).toMatchAriaSnapshot(`
    - term: Trust
    - definition: /\\w+, \\d+ of 10/
    - term: Heat
    - definition: /\\w+, \\d+ of 10/
  `);
  await expect(root.locator('.talk-tools button')).toHaveCount(0);
});

test('it is played by keyboard alone: the focus goes to what was just said, and the replies come next', async ({ page }) => {
  const trouble = watch(page);
  const root = await open(page);
  await root.getByRole('group', { name: 'What do you say?' }).getByRole('button').first().focus();
  for (let guard = 0; guard < 20; guard++) {
    await page.keyboard.press('Enter');
    await expect(root.locator('.newest')).toBeFocused();
    if (await root.getByRole('heading', { name: 'Your path beside the best one' }).isVisible()) break;
    await page.keyboard.press('Tab');
    await expect(root.locator('.replies button:focus')).toHaveCount(1);
  }
  await expect(root.getByText('The debrief follows.')).toBeVisible();
  expect(trouble).toEqual([]);
});

test('the debrief shows the own path beside the best one, with the reasons of both', async ({ page }) => {
  const root = await open(page);
  const path = otherPath(item);
  await playThrough(page, item, path);
  await expect(root).toHaveAttribute('data-state', 'settled');
  const [own, right] = [root.locator('.paths section').nth(0), root.locator('.paths section').nth(1)];
  await expect(own.locator('.step')).toHaveCount(path.length);
  await expect(right.locator('.step')).toHaveCount(best.length);
  for (const [i, step] of path.entries()) {
    const [scene, letter] = step.split('.');
    const reply = item.scenes.find((each) => each.id === scene)?.replies.find((each) => each.id === letter);
    await expect(own.locator('.step').nth(i).locator('.step-said')).toHaveText(new RegExp(`${escaped(words(reply?.text ?? []))}$`));
    await expect(own.locator('.step').nth(i).locator('.reason')).toContainText(words(reply?.feedback ?? []).slice(0, 30));
  }
  await expect(own.getByText('Better here:').first()).toBeVisible();
});

test('a reply can be taken back, the conversation begun anew, and the record says how often', async ({ page }) => {
  const root = await open(page);
  await playThrough(page, item, best.slice(0, 1));
  await root.getByRole('button', { name: 'Take back my last reply' }).click();
  await expect(root.locator('.turn')).toHaveCount(1);
  await expect(root.locator('.replies button:focus')).toHaveCount(1);
  await expect(root.getByRole('status')).toHaveText('Your last reply is taken back. Choose again.');
  await playThrough(page, item, best);
  const events: { type: string; response?: unknown }[] = await page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key) ?? '[]'),
    logKey,
  );
  const ending = play(item, best).turns.at(-1)?.scenes.at(-1)?.id;
  expect(events.filter(({ type }) => type === 'attempt').map(({ response }) => response)).toEqual([{ path: best, ending, takenBack: 1 }]);
  await root.getByRole('button', { name: 'Play it again' }).click();
  await expect(root.locator('.turn')).toHaveCount(1);
  await expect(root.locator('.replies button:focus')).toHaveCount(1);
});

test('left in the middle, it goes on where it was, also after a full storage was cleared', async ({ page }) => {
  await open(page);
  await playThrough(page, item, best.slice(0, 2));
  await page.reload();
  const root = place(page, item);
  await root.scrollIntoViewIfNeeded();
  await expect(root.locator('.turn')).toHaveCount(3);
  await expect(root).toHaveAttribute('data-state', 'open');
  for (const step of best.slice(2)) await playNext(page, step);
  await expect(root).toHaveAttribute('data-state', 'settled');
});

test('a full storage stops neither the conversation nor its debrief, and the learner is told', async ({ page }) => {
  await page.goto('en/about/');
  await fillStorage(page);
  const root = await open(page);
  await playThrough(page, item, best);
  await expect(root).toHaveAttribute('data-state', 'settled');
  await expect(page.getByText('The browser’s storage is full.')).toBeVisible();
});

for (const [name, response] of [
  ['of another shape', { path: 'opening' }],
  ['through scenes that are gone', { path: ['gone.a', 'gone.b'], ending: 'gone', takenBack: 0 }],
  ['as long as a book', { path: Array.from({ length: 20_000 }, () => 'x'.repeat(20)), takenBack: -1 }],
] as const) {
  test(`a kept path ${name} begins anew`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('en/about/');
    const event = {
      id: 'x',
      seq: 1,
      at: '2026-11-22T08:00:00.000Z',
      type: 'attempt',
      item: item.id,
      rev: 1,
      locale: 'en',
      try: 1,
      seed: '',
      response,
    };
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [logKey, JSON.stringify([event])] as const);
    const root = await open(page);
    await expect(root.locator('.turn')).toHaveCount(1);
    await playThrough(page, item, best);
    await expect(root).toHaveAttribute('data-state', 'settled');
    expect(errors).toEqual([]);
  });
}

test('played again, it compares: all plays in a table, and the replies that differ', async ({ page }) => {
  const root = await open(page);
  await playThrough(page, item, otherPath(item));
  await expect(root.getByRole('table')).toHaveCount(0);
  await root.getByRole('button', { name: 'Play it again' }).click();
  await playThrough(page, item, best);
  await expect(root.getByRole('table', { name: 'Your plays so far' }).getByRole('row')).toHaveCount(3);
  await expect(root.getByText('Last time:').first()).toBeVisible();
  await expect(root.getByText('This time:').first()).toBeVisible();
});

test('what moves can be skipped, and nothing moves for those who want it still', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openLesson(page, lesson.slug);
  const root = place(page, item);
  await root.scrollIntoViewIfNeeded();
  await playThrough(page, item, best.slice(0, 1));
  await root.getByRole('button', { name: 'Show it at once' }).click();
  expect(await root.evaluate((element) => element.getAnimations({ subtree: true }).length)).toBe(0);
  await expect(root.getByRole('button', { name: 'Show it at once' })).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await playNext(page, best[1] ?? '');
  await expect(root.getByRole('button', { name: 'Show it at once' })).toHaveCount(0);
});

test('the progress page tells which replies were given', async ({ page }) => {
  await open(page);
  await playThrough(page, item, best);
  await page.goto('en/progress/fundamentals/');
  await awake(page);
  for (const summary of await page.locator('summary').all()) await summary.click();
  const [first = ''] = best;
  const reply = item.scenes.find((each) => each.id === item.start)?.replies.find((each) => first.endsWith(`.${each.id}`));
  await expect(
    page
      .locator('.attempts li')
      .getByText(words(reply?.text ?? []))
      .first(),
  ).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole conversation can be read as a script, and every scene of it has its place', async ({ page }) => {
    await page.goto(`en/${lesson.id}/`);
    const opening = item.scenes.find((scene) => scene.id === item.start);
    for (const reply of opening?.replies ?? []) await expect(place(page, item)).toContainText(words(reply.text));
    await page.emulateMedia({ media: 'print' });
    for (const reply of opening?.replies ?? []) await expect(place(page, item).getByText(words(reply.text), { exact: true })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Read the whole conversation as a script' }).click();
    await expect(page.locator('.script section')).toHaveCount(item.scenes.length);
    for (const scene of item.scenes)
      for (const reply of scene.replies) {
        await expect(page.locator('.script')).toContainText(words(reply.text));
        await expect(page.locator('.script')).toContainText(words(reply.feedback).slice(0, 30));
      }
    for (const link of await page.locator('.script .goal a').all())
      await expect(page.locator((await link.getAttribute('href')) ?? '')).toHaveCount(1);
  });
});

test('at 320 pixels nothing has to be scrolled sideways, not even the debrief of two plays', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const root = await open(page);
  await playThrough(page, item, otherPath(item));
  await root.getByRole('button', { name: 'Play it again' }).click();
  await playThrough(page, item, best);
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(320);
  await root.getByRole('link', { name: 'Read the whole conversation as a script' }).click();
  await expect(page.locator('.script')).toBeVisible();
  expect(await width()).toBeLessThanOrEqual(320);
});

test('an ending looks like this to a screen reader', async ({ page }) => {
  const root = await open(page);
  await playThrough(page, item, otherPath(item));
  await expect(root.locator('.next')).toMatchAriaSnapshot(`
    - paragraph:
      - strong: /ending/
      - text: /At the end/
    - paragraph
    - heading "Your path beside the best one" [level=4]
    - paragraph
    - heading "Your path" [level=5]
    - list
    - heading "The best path" [level=5]
    - list
  `);
});

test('a conversation that could not be fetched says so, and goes on once the connection is back', async ({ page }) => {
  let broken = true;
  await page.route('**/*.json', (route) => (broken ? route.abort() : route.continue()));
  const root = await open(page);
  await expect(root.getByRole('alert')).toContainText('could not be fetched');
  broken = false;
  await playThrough(page, item, best);
  await expect(root).toHaveAttribute('data-state', 'settled');
});

async function playNext(page: Page, step: string): Promise<void> {
  const [scene, letter] = step.split('.');
  const reply = item.scenes.find((each) => each.id === scene)?.replies.find((each) => each.id === letter);
  await place(page, item)
    .getByRole('button', { name: words(reply?.text ?? []), exact: true })
    .click();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
