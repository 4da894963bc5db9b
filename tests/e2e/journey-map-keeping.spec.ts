import { expect, test } from '@playwright/test';
import { hostileTexts } from '../fixtures/journey-map.ts';
import { fillStorage } from './full-storage.ts';
import { field, lessonId, mood, openWorkshop, startOwnMap, toStage, wakeWorkshop } from './journey-map.ts';
import { watch } from './learner.ts';

test('what is being typed when the page is left is there after a reload, and so is every map', async ({ page }) => {
  const root = await openWorkshop(page);
  await startOwnMap(root);
  await field(root, 'persona').fill('Ana');
  await field(root, 'a.asks').pressSequentially('Is it far');
  await page.reload();
  await wakeWorkshop(page);
  await expect(field(root, 'a.asks')).toHaveValue('Is it far');
  await startOwnMap(root);
  await field(root, 'persona').fill('Boris');
  await page.reload();
  await wakeWorkshop(page);
  const maps = root.getByRole('navigation', { name: 'Your maps' }).getByRole('button');
  await expect(maps).toHaveText([/^Worked example/, /^My map 1\s*Ana/, /^My map 2\s*Boris/, /Start a map of my own/]);
  await expect(field(root, 'persona')).toHaveValue('Boris');
});

test('a map that is put away is brought back with all that was in it', async ({ page }) => {
  const root = await openWorkshop(page);
  await startOwnMap(root);
  await field(root, 'persona').fill('Ana');
  await root.getByRole('button', { name: 'Put this map away' }).click();
  await expect(root.getByRole('button', { name: /^My map/ })).toHaveCount(0);
  await expect(root.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await root.getByRole('button', { name: 'Bring it back' }).click();
  await expect(field(root, 'persona')).toHaveValue('Ana');
});

test('two tabs that fill in different fields of one map lose nothing', async ({ page, context }) => {
  const here = await openWorkshop(page);
  const second = await context.newPage();
  const there = await openWorkshop(second);
  await toStage(here, 2);
  await field(here, 'b.asks').fill('From here');
  await toStage(there, 3);
  await field(there, 'c.asks').fill('From there');
  await page.bringToFront();
  await toStage(here, 3);
  await expect(field(here, 'c.asks')).toHaveValue('');
  await second.bringToFront();
  await toStage(there, 2);
  await expect(field(here, 'c.asks')).toHaveValue('From there');
  await expect(field(there, 'b.asks')).toHaveValue('From here');
});

test('with a full storage the map goes on, the learner is told beside it, and all is kept once there is room', async ({ page }) => {
  await page.goto('en/about/');
  await fillStorage(page);
  const root = await openWorkshop(page);
  await startOwnMap(root);
  await field(root, 'persona').fill('Ana');
  await field(root, 'scenario').fill('Reach the clinic');
  await root.getByRole('button', { name: 'Add a stage' }).click();
  await expect(root.getByText('Not kept: the browser’s storage is full.')).toBeVisible();
  await expect(field(root, 'persona')).toHaveValue('Ana');
  await page.evaluate(() => localStorage.removeItem('filler-0'));
  await field(root, 'f.name').fill('Waits');
  await field(root, 'persona').focus();
  await expect(root.getByText('Not kept')).toHaveCount(0);
  await page.reload();
  await wakeWorkshop(page);
  await expect(field(root, 'scenario')).toHaveValue('Reach the clinic');
  await expect(root.locator('[data-field="f.name"]')).toHaveValue('Waits');
});

test('texts that look like markup or formulas, and very long ones, stay texts', async ({ page }) => {
  const trouble = watch(page);
  const root = await openWorkshop(page);
  await startOwnMap(root);
  const notes = {
    'a.name': hostileTexts.markup,
    'a.does': hostileTexts.formula,
    'a.asks': hostileTexts.long,
    persona: hostileTexts.entity,
  };
  for (const [name, text] of Object.entries(notes)) await field(root, name).fill(text);
  await page.evaluate(
    ([at, text]) => {
      const log = JSON.parse(localStorage.getItem(at) ?? '[]');
      log.push({
        ...log.at(-1),
        id: 'from-a-file',
        response: { 'map-x': { persona: text, 'a.name': text, order: '<b>', 'a.feels': '=9' } },
      });
      localStorage.setItem(at, JSON.stringify(log));
    },
    [`touchpoint:1/me/${lessonId}`, hostileTexts.markup + hostileTexts.long] as const,
  );
  await page.reload();
  await wakeWorkshop(page);
  for (const map of await root.getByRole('button', { name: /^My map/ }).all()) {
    await map.click();
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.goto(`en/progress/${lessonId.split('/')[0]}/`);
  await page.getByText('Your answers').last().click();
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(trouble).toEqual([]);
});

test('a map is saved as a picture, a table and data', async ({ page }) => {
  const root = await openWorkshop(page);
  await startOwnMap(root);
  await field(root, 'persona').fill('=Ana & "Co" <b>');
  await mood(root, 'a', -2);
  const saved = async (button: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), root.getByRole('button', { name: button }).click()]);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  };
  const table = await saved('Table (CSV)');
  expect(table.name).toMatch(/^journey-map-\d{4}-\d\d-\d\d\.csv$/);
  expect(table.text).toContain(`"Persona","'=Ana & ""Co"" <b>"`);
  expect(table.text).toContain('"Feels","-2","",');
  expect(JSON.parse((await saved('Data (JSON)')).text)).toMatchObject({
    persona: '=Ana & "Co" <b>',
    stages: [{ feels: -2 }, {}, {}, {}, {}],
  });
  const picture = await saved('Picture (SVG)');
  // Another page, because those of the site let no text become a document.
  const viewer = await page.context().newPage();
  const parsed = await viewer.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      error: svg.querySelector('parsererror')?.textContent,
      text: svg.documentElement.textContent,
      circles: svg.querySelectorAll('circle').length,
    };
  }, picture.text);
  expect(parsed).toMatchObject({ circles: 1, text: expect.stringContaining('=Ana & "Co" <b>') });
  expect(parsed.error).toBeUndefined();
});

test('printing prints the map alone, with its texts in full', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => {};
  });
  const root = await openWorkshop(page);
  await startOwnMap(root);
  await field(root, 'persona').fill('Ana');
  await field(root, 'b.asks')
    .evaluate(() => {})
    .catch(() => {});
  await root.getByRole('button', { name: 'Print or save as PDF' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(root.locator('[data-stage="e"] th')).toBeVisible();
  await expect(root.locator('.map-head .printed').first()).toBeVisible();
  await expect(root.locator('.map-head .printed').first()).toHaveText('Ana');
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
