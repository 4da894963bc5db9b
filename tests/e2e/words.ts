import { expect, type Locator, type Page } from '@playwright/test';
import { awake } from './learner.ts';

/** The lesson that has every activity about wording, and the key of its log. */
export const address = 'en/etiquette-culture/written-etiquette/';
export const logKey = 'touchpoint:1/me/etiquette-culture/written-etiquette';

/** The island of an item of that lesson, awake. */
export async function activity(page: Page, id: string): Promise<Locator> {
  const root = page.locator(`#etiquette-culture-${id}`);
  await root.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]').filter({ has: root })).toHaveCount(0);
  return root;
}

export async function open(page: Page, id: string): Promise<Locator> {
  await page.goto(address);
  await awake(page);
  return activity(page, id);
}

/** What was stored of an item, oldest first. */
export async function stored(page: Page, id: string): Promise<unknown[]> {
  const log: { item?: string; response?: unknown }[] = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '[]'), logKey);
  return log.filter((event) => event.item === `etiquette-culture/${id}`).map((event) => event.response);
}
