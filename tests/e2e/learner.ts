import { expect, type Locator, type Page } from '@playwright/test';
import { loadCatalog } from '#catalog/catalog.ts';
import { bestPath, guideTo } from '#domain/conversation/debrief.ts';
import type { ConversationItem } from '#domain/items/conversation.ts';
import type { Item } from '#domain/items/kinds.ts';
import { plainText, type RichText } from '#domain/rich-text.ts';

const course = loadCatalog(process.cwd()).courses.find(({ id, locale }) => id === 'fundamentals' && locale === 'en');
if (!course) throw new Error('There is no course to test with.');

/** The real course, as the tests' learner takes it. */
export const theCourse = course;
export const words = (text: RichText) => plainText(text).replace(/\s+/g, ' ').trim();

export function lessonNamed(slug: string) {
  const lesson = theCourse.lessons.find((each) => each.slug === slug);
  if (!lesson) throw new Error(`There is no lesson ${slug}.`);
  return lesson;
}

export function itemNamed(slug: string, id: string): Item {
  const item = lessonNamed(slug).items.find((each) => each.id === `${theCourse.id}/${id}`);
  if (!item) throw new Error(`There is no item ${id} in ${slug}.`);
  return item;
}

/** The first practice item of a kind, and the lesson it stands in. */
export function firstOf<K extends Item['kind']>(kind: K) {
  for (const lesson of theCourse.lessons) {
    const item = lesson.items.find((each): each is Extract<Item, { kind: K }> => each.kind === kind && each.role === 'practice');
    if (item) return { lesson, item };
  }
  throw new Error(`The course has no ${kind} item.`);
}

export function place(page: Page, item: Item): Locator {
  return page.locator(`#${item.id.replace('/', '-')}`);
}

export async function openLesson(page: Page, slug: string): Promise<void> {
  await page.goto(`en/${theCourse.id}/${slug}/`);
  await awake(page);
}

/** Waits until every idle island of the page has woken up and shows what the record holds. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr][client="idle"]')).toHaveCount(0);
  // React renders after Astro has taken the mark off the island.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
}

/** Takes the step of thinking first, where an item has it. */
export async function showOptions(root: Locator): Promise<void> {
  const closed = root.locator('.think:not([open]) > summary');
  if ((await closed.count()) > 0) await closed.click();
}

/** Fills in a response, right or wrong, without checking it. */
export async function respond(page: Page, item: Item, right: boolean): Promise<void> {
  const root = place(page, item);
  await showOptions(root);
  switch (item.kind) {
    case 'single': {
      const option = item.options.find((each) => (each.id === item.key) === right);
      await root.getByRole('radio', { name: words(option?.text ?? []), exact: true }).check();
      break;
    }
    case 'multiple': {
      const keys = item.options.filter((each) => item.keys.includes(each.id));
      const others = item.options.filter((each) => !item.keys.includes(each.id));
      for (const option of right ? keys : [...keys.slice(1), ...others].slice(0, keys.length))
        await root.getByRole('checkbox', { name: words(option.text), exact: true }).check();
      break;
    }
    case 'matching': {
      for (const card of item.cards) {
        const group = item.groups.find((each) => card.groups.includes(each.id) === right) ?? item.groups[0];
        const row = root.locator('.card').filter({ has: page.locator('.card-text', { hasText: words(card.text) }) });
        const list = row.getByRole('combobox');
        if ((await list.count()) > 0) await list.selectOption({ label: words(group?.text ?? []) });
        else await row.getByRole('radio', { name: words(group?.text ?? []), exact: true }).check();
      }
      break;
    }
    case 'ordering': {
      if (!right) break;
      for (const [target, step] of item.steps.entries()) {
        const up = root.getByRole('button', { name: `Move up: ${words(step.text)}`, exact: true });
        for (let at = await positionOf(root, step.id); at > target; at--) await up.click();
      }
      break;
    }
    case 'numeric':
      await root.getByRole('textbox').fill(right ? String(item.key.value).replace('.', ',') : String(item.key.value * 7 + 1));
      break;
    case 'reflection':
      await root.getByRole('textbox').fill('What people make of us.');
      break;
    case 'self-check':
      for (const group of await root.getByRole('radiogroup').all()) await group.getByRole('radio').first().check();
      break;
    case 'conversation':
      await playThrough(page, item, bestPath(guideTo(item)));
      break;
    default:
      break;
  }
}

/** Gives the replies of a path, without waiting for what moves. */
export async function playThrough(page: Page, item: ConversationItem, path: readonly string[]): Promise<void> {
  const root = place(page, item);
  await root.scrollIntoViewIfNeeded();
  for (const [i, step] of path.entries()) {
    const [scene, letter] = step.split('.');
    const reply = item.scenes.find((each) => each.id === scene)?.replies.find((each) => each.id === letter);
    await root.getByRole('button', { name: words(reply?.text ?? []), exact: true }).click();
    await expect(root.locator('.turn')).toHaveCount(i + 2);
  }
}

async function positionOf(root: Locator, id: string): Promise<number> {
  return root
    .locator('[data-step]')
    .evaluateAll((steps, wanted) => steps.findIndex((step) => step.getAttribute('data-step') === wanted), id);
}

export const submitNames = /^(Check answer|Keep my guess|Compare with a model answer|Show where to begin|I have seen enough)$/;

export async function submit(page: Page, item: Item): Promise<void> {
  if (item.kind === 'conversation') return;
  const root = place(page, item);
  const sure = root.getByRole('group', { name: /How sure are you/ });
  if ((await sure.count()) > 0) await sure.getByRole('radio').nth(1).check();
  await root.getByRole('button', { name: submitNames }).click();
}

export async function answer(page: Page, item: Item, right = true): Promise<void> {
  await respond(page, item, right);
  await submit(page, item);
  await expect(place(page, item)).toHaveAttribute('data-state', right || item.role === 'prequestion' ? 'settled' : 'checked');
}

/** Everything that must never happen on a page: errors, refused content, requests to other hosts. */
export function watch(page: Page): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!['localhost'].includes(new URL(request.url()).hostname) && !request.url().startsWith('data:'))
      trouble.push(`request: ${request.url()}`);
  });
  page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return trouble;
}
