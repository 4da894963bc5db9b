import { expect, type Locator, type Page } from '@playwright/test';
import { loadCatalog } from '#catalog/catalog.ts';
import type { JourneyMapItem } from '#domain/items/journey-map.ts';
import { awake, place } from './learner.ts';

const lessons = loadCatalog(process.cwd()).courses.flatMap((course) => course.lessons);
const found = lessons.flatMap((lesson) =>
  lesson.items.flatMap((item) => (item.kind === 'journey-map' ? [[lesson.id, item] as [string, JourneyMapItem]] : [])),
)[0];
if (!found) throw new Error('No lesson has a journey map.');

/** The first journey map of the content, and the lesson it stands in. */
export const [lessonId, theMap] = found;
export const address = `en/${lessonId}/`;

/** Opens the lesson and waits until the workshop is awake. */
export async function openWorkshop(page: Page): Promise<Locator> {
  await page.goto(address);
  return wakeWorkshop(page);
}

/** The workshop of the page that is open, awake; also after a reload. */
export async function wakeWorkshop(page: Page): Promise<Locator> {
  await awake(page);
  const root = place(page, theMap);
  await root.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]', { has: root })).toHaveCount(0);
  return root;
}

export const field = (root: Locator, name: string) => root.locator(`[data-field="${name}"]`);

/** Turns to a stage, from 1, where one is shown at a time. */
export const toStage = (root: Locator, n: number) =>
  root
    .getByRole('navigation', { name: 'Stages' })
    .getByRole('button')
    .nth(n - 1)
    .click();

export const mood = (root: Locator, stage: string, value: number) =>
  root.locator(`[data-stage="${stage}"] .mood-option[data-mood="${value}"] input`).check();

/** Fills in the gaps of a stage, from 1, with `text`, and its feeling with −2. */
export async function fillIn(root: Locator, n: number, text: string): Promise<void> {
  const stage = theMap.stages[n - 1];
  for (const [row, cell] of Object.entries(stage?.cells ?? {})) {
    if (!cell.gap) continue;
    if (row === 'feels') await mood(root, stage?.id ?? '', -2);
    else await field(root, `${stage?.id}.${row}`).fill(text);
  }
}

export async function startOwnMap(root: Locator): Promise<void> {
  await root.getByRole('button', { name: 'Start a map of my own' }).click();
  await expect(field(root, 'persona')).toBeFocused();
}
