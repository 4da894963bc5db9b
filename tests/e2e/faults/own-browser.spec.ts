import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { chromiumArguments, ensureChromium } from '../../browser.ts';
import { atRoot } from '../../sites.ts';
import { answer, awake, firstOf, openLesson, place, showOptions } from '../learner.ts';
import { attemptsIn, fault } from './faults.ts';

const { lesson, item } = firstOf('single');

/** A browser as people have it: with storage apart for each embedding site and with pages kept aside for going back. */
const launchOptions = {
  executablePath: ensureChromium(),
  // The second list of features to switch off replaces that of the test runner.
  args: [...chromiumArguments, '--disable-features=Translate'],
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
};
test.use({ launchOptions });

/** Another site, on another host, that shows our lesson in a frame; its address. */
async function embedder(): Promise<{ address: string; close: () => void }> {
  const html = `<!doctype html><title>LMS</title><iframe src="${atRoot.url}en/${lesson.id}/" width="390" height="800"></iframe>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

fault('Inside another site', 'a lesson in an LMS’s frame keeps a record of its own and says so at first', async ({ context, page }) => {
  await openLesson(page, lesson.slug);
  await answer(page, item);

  const { address, close } = await embedder();
  const lms = await context.newPage();
  await lms.goto(address);
  const frame = lms.frameLocator('iframe');
  const inFrame = frame.locator(`#${item.id.replace('/', '-')}`);
  await expect(frame.getByText('Inside another site, your answers are kept apart')).toBeVisible();
  await expect(inFrame).toHaveAttribute('data-state', 'open');
  await showOptions(inFrame);
  await inFrame.getByRole('radio').first().check();
  const sure = inFrame.getByRole('group', { name: /How sure are you/ });
  if ((await sure.count()) > 0) await sure.getByRole('radio').nth(1).check();
  await inFrame.getByRole('button', { name: 'Check answer' }).click();
  await expect(inFrame).not.toHaveAttribute('data-state', 'open');

  await lms.reload();
  await expect(inFrame).not.toHaveAttribute('data-state', 'open');
  await expect(frame.getByText('Inside another site')).toHaveCount(0);
  expect(await attemptsIn(page, lesson.id)).toBe(1);
  close();
});

fault(
  'Page kept aside, or browser restarted',
  'a page that one goes back to has what was answered, erased or chosen meanwhile',
  async ({ page }) => {
    const keptAside = () => page.evaluate(() => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type);
    await openLesson(page, lesson.slug);
    await page.evaluate(() => addEventListener('pageshow', (event) => event.persisted && sessionStorage.setItem('was-kept-aside', '1')));
    await page.goto('en/data/');
    await page.evaluate(() => {
      localStorage.setItem('touchpoint:learners', '[{"id":"me","name":"Ana"},{"id":"ivo1","name":"Ivo"}]');
      localStorage.setItem('touchpoint:learner', 'ivo1');
    });
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Learning now: Ivo' })).toBeVisible();
    await awake(page);
    expect(await page.evaluate(() => sessionStorage.getItem('was-kept-aside'))).toBe('1');
    expect(await keptAside()).toBe('reload');
    await answer(page, item);
    expect([await attemptsIn(page, lesson.id), await attemptsIn(page, lesson.id, 'ivo1')]).toEqual([0, 1]);

    await page.goto('en/data/');
    await page.getByRole('button', { name: 'Erase my record' }).click();
    await page.getByRole('button', { name: 'Yes, erase it' }).click();
    await expect(page.getByText('The record of Ana')).toBeVisible();
    await page.goBack();
    await awake(page);
    await expect(place(page, item)).toHaveAttribute('data-state', 'open');
  },
);

fault('Page kept aside, or browser restarted', 'a page that one goes back to stays as it was when nothing changed', async ({ page }) => {
  await openLesson(page, lesson.slug);
  await answer(page, item);
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await page.goto('en/about/');
  // The runner's way back waits for a page to load, and this one does not.
  await page.evaluate(() => history.back());
  await expect(place(page, item)).toHaveAttribute('data-state', 'settled');
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
});

fault('Page kept aside, or browser restarted', 'a browser that was closed and opened again knows every answer', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'touchpoint-profile-'));
  try {
    for (const state of ['open', 'settled']) {
      const context = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL: atRoot.url });
      const page = await context.newPage();
      await openLesson(page, lesson.slug);
      await expect(place(page, item)).toHaveAttribute('data-state', state);
      if (state === 'open') await answer(page, item);
      await context.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
