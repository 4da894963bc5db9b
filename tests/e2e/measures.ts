import { expect, type Locator, type Page } from '@playwright/test';
import { loadCatalog } from '#catalog/catalog.ts';
import { resultOf } from '#domain/items/calculated.ts';
import type { Item } from '#domain/items/kinds.ts';
import { plainBlocks } from '#domain/rich-text.ts';
import { awake } from './learner.ts';

const lesson = loadCatalog(process.cwd())
  .courses.find(({ id }) => id === 'best-experience')
  ?.lessons.find(({ slug }) => slug === 'measure-it');
if (!lesson) throw new Error('There is no lesson about measures.');

export const measuresLesson = lesson;
export const logKey = `touchpoint:1/me/${lesson.id}`;

/** The first item of a kind in the lesson about measures. */
export function itemOf<K extends Item['kind']>(kind: K): Extract<Item, { kind: K }> {
  const found = measuresLesson.items.find((item): item is Extract<Item, { kind: K }> => item.kind === kind);
  if (!found) throw new Error(`The lesson has no ${kind}.`);
  return found;
}

export async function openLab(page: Page): Promise<Locator> {
  await page.goto(`en/${measuresLesson.id}/`);
  await awake(page);
  const root = page.locator(`#${itemOf('metrics-lab').id.replace('/', '-')}`);
  await root.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]').filter({ has: root })).toHaveCount(0);
  return root;
}

/** Pastes a text into a field as a browser does. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** The numbers that a calculated question shows, by name, read from its text. */
export async function numbersShown(root: Locator, item: Extract<Item, { kind: 'calculated' }>): Promise<Record<string, number>> {
  const parts = plainBlocks(item.stem).split(/\{(\w+)\}/);
  const pattern = parts.map((part, i) => (i % 2 === 1 ? '([\\d.,−]+)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('');
  const found = new RegExp(pattern).exec((await root.locator('.stem').innerText()).replace(/\s+/g, ' '));
  if (!found) throw new Error('The question does not read as it is written.');
  const names = parts.filter((_, i) => i % 2 === 1);
  return Object.fromEntries(names.map((name, i) => [name, Number((found[i + 1] ?? '').replaceAll(',', '').replace('−', '-'))]));
}

export async function rightAnswer(root: Locator, item: Extract<Item, { kind: 'calculated' }>): Promise<number> {
  return resultOf(item.key.formula, await numbersShown(root, item));
}
