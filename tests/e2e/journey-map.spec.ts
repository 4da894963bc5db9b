import { expect, type Locator, type Page, test } from '@playwright/test';
import { loadCatalog } from '#catalog/catalog.ts';
import type { JourneyMapItem } from '#domain/items/journey-map.ts';
import { hostileTexts } from '../fixtures/journey-map.ts';
import { awake, place, watch } from './learner.ts';

const lessons = loadCatalog(process.cwd()).courses.flatMap((course) => course.lessons);
const lesson = lessons.find((each) => each.items.some((item) => item.kind === 'journey-map'));
const item = lesson?.items.find((each): each is JourneyMapItem => each.kind === 'journey-map');
if (!lesson || !item) throw new Error('No lesson has a journey map.');
const address = `en/${lesson.id}/`;
const key = `touchpoint:1/me/${lesson.id}`;

async function open(page: Page): Promise<Locator> {
  await page.goto(address);
  await awake(page);
  const root = place(page, item as JourneyMapItem);
  await root.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]', { has: root })).toHaveCount(0);
  return root;
}

const field = (root: Locator, name: string) => root.locator(`[data-field="${name}"]`);
const toStage = (root: Locator, n: number) =>
  root
    .getByRole('navigation', { name: 'Stages' })
    .getByRole('button')
    .nth(n - 1)
    .click();
const mood = (root: Locator, stage: string, value: number) =>
  root.locator(`[data-stage="${stage}"] .mood-option[data-mood="${value}"] input`).check();

/** Fills in the gaps of a stage with `text` and the feeling with −2. */
async function fillIn(root: Locator, n: number, text: string): Promise<void> {
  const stage = item?.stages[n - 1];
  for (const [row, cell] of Object.entries(stage?.cells ?? {})) {
    if (!cell.gap) continue;
    if (row === 'feels') await mood(root, stage?.id ?? '', -2);
    else await field(root, `${stage?.id}.${row}`).fill(text);
  }
}

async function startOwnMap(root: Locator): Promise<void> {
  await root.getByRole('button', { name: 'Start a map of my own' }).click();
  await expect(field(root, 'persona')).toBeFocused();
}

test('the worked example is filled in stage by stage, compared with the model, and ends in a checklist', async ({ page }) => {
  const trouble = watch(page);
  const root = await open(page);
  await expect(root.getByText(item.checks[0]?.text.join('') ?? '')).toHaveCount(0);
  for (const [i, stage] of item.stages.entries()) {
    await toStage(root, i + 1);
    if (Object.values(stage.cells).every((cell) => !cell.gap)) continue;
    await fillIn(root, i + 1, `Mine in ${stage.id}`);
    await root.getByRole('button', { name: `Compare stage ${i + 1} with the model` }).click();
    await expect(root.locator(`[data-stage="${stage.id}"] .why`)).toBeFocused();
    await expect(root.locator(`[data-stage="${stage.id}"] .model`)).not.toHaveCount(0);
  }
  await expect(root).toHaveAttribute('data-state', 'settled');
  const checks = root.getByRole('checkbox');
  await expect(checks).toHaveCount(item.checks.length);
  await checks.first().check();
  await page.reload();
  await awake(page);
  await root.scrollIntoViewIfNeeded();
  await expect(checks.first()).toBeChecked();
  await expect(checks.nth(1)).not.toBeChecked();
  expect(trouble).toEqual([]);
});

test('a stage with empty gaps is not compared; the learner is told and led to the first', async ({ page }) => {
  const root = await open(page);
  await toStage(root, 4);
  await root.getByRole('button', { name: 'Compare stage 4 with the model' }).click();
  await expect(root.getByRole('alert').filter({ hasText: '3 fields of stage 4 are still empty.' })).toBeVisible();
  await expect(field(root, 'd.asks')).toBeFocused();
  await field(root, 'd.asks').fill('Where is the menu?');
  await mood(root, 'd', -1);
  await field(root, 'd.obstacle').fill('No picture');
  await root.getByRole('button', { name: 'Compare stage 4 with the model' }).click();
  await expect(root.locator('[data-stage="d"] .model')).toHaveCount(3);
});

test('a map is drawn by keyboard alone, on a phone and on a wide screen', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const root = await open(page);
    await root.getByRole('button', { name: 'Start a map of my own' }).press('Enter');
    await expect(field(root, 'persona')).toBeFocused();
    await page.keyboard.type('Ana');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Reach the clinic');
    const seen: string[] = [];
    for (let i = 0; i < 30 && seen.at(-1) !== 'a.feels'; i++) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['field'] ?? ''));
    }
    expect(seen.filter(Boolean)).toEqual(['a.name', 'a.does', 'a.asks', 'a.feels']);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(root.locator('[data-stage="a"] .mood-option[data-mood="-1"] input')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('The bus stop');
    if (width === 390) {
      const next = root.getByRole('button', { name: 'Next' });
      await next.press('Enter');
      await expect(root.locator('[data-stage="b"] th')).toBeFocused();
      await expect(root.locator('[data-stage="a"]')).toBeHidden();
    }
    const own = root.getByRole('navigation', { name: 'Your maps' }).getByRole('button', { name: /^My map/ });
    await expect(own.last()).toHaveAccessibleName(/Ana$/);
    await page.reload();
  }
});

test('the map reads to a screen reader as a table with a row a stage', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const root = await open(page);
  const table = root.getByRole('table', { name: 'Worked example' });
  await expect(table.getByRole('columnheader')).toHaveText([
    /^Stage/,
    /^Does/,
    /^Asks/,
    /^Feels/,
    /^Touchpoint/,
    /^Obstacle/,
    /^Opportunity/,
    /^Owner/,
    /^Measure/,
    /^Why so/,
  ]);
  await expect(table.getByRole('row', { name: /Compares/ })).toMatchAriaSnapshot(`
    - row:
      - rowheader "2 Compares"
      - cell "Reads three price pages on her phone after closing time"
      - cell:
        - 'textbox "Asks, stage 2: Compares"'
      - cell "−1 bad"
      - cell "The price page of each provider"
      - cell "Every page adds up its fees in another way"
      - cell "– nothing noted"
      - cell "– nothing noted"
      - cell "– nothing noted"
      - cell:
        - button "Compare stage 2 with the model"
  `);
  await expect(table.getByRole('radiogroup', { name: 'Feels, stage 3: Orders' })).toMatchAriaSnapshot(`
    - radiogroup:
      - radio "−2, very bad"
      - radio "−1, bad"
      - radio "0, neither good nor bad"
      - radio "+1, good"
      - radio "+2, very good"
  `);
});

test('the curve says the feelings of the table', async ({ page }) => {
  const root = await open(page);
  await toStage(root, 3);
  await mood(root, 'c', 2);
  await expect(root.getByRole('img')).toHaveAccessibleName(/^Mood by stage: Hears of it 0, Compares −1, Orders \+2, Installs not chosen,/);
});

test('what is being typed when the page is left is there after a reload, and so is every map', async ({ page }) => {
  const root = await open(page);
  await startOwnMap(root);
  await field(root, 'persona').fill('Ana');
  await field(root, 'a.asks').pressSequentially('Is it far');
  await page.reload();
  await awake(page);
  await root.scrollIntoViewIfNeeded();
  await expect(field(root, 'a.asks')).toHaveValue('Is it far');
  await startOwnMap(root);
  await field(root, 'persona').fill('Boris');
  await page.reload();
  await awake(page);
  await root.scrollIntoViewIfNeeded();
  const maps = root.getByRole('navigation', { name: 'Your maps' }).getByRole('button');
  await expect(maps).toHaveText([/^Worked example/, /^My map 1\s*Ana/, /^My map 2\s*Boris/, /Start a map of my own/]);
  await expect(field(root, 'persona')).toHaveValue('Boris');
});

test('a map that is put away is brought back with all that was in it', async ({ page }) => {
  const root = await open(page);
  await startOwnMap(root);
  await field(root, 'persona').fill('Ana');
  await root.getByRole('button', { name: 'Put this map away' }).click();
  await expect(root.getByRole('button', { name: /^My map/ })).toHaveCount(0);
  await expect(root.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await root.getByRole('button', { name: 'Bring it back' }).click();
  await expect(field(root, 'persona')).toHaveValue('Ana');
});

test('stages are added, moved and taken out, between five and seven', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const root = await open(page);
  await startOwnMap(root);
  const add = root.getByRole('button', { name: 'Add a stage' });
  await add.click();
  await expect(field(root, 'f.name')).toBeFocused();
  await add.click();
  await expect(add).toHaveCount(0);
  await field(root, 'g.name').fill('Tells others');
  await root.getByRole('button', { name: 'Move earlier: Tells others' }).click();
  await expect(root.locator('tbody tr').nth(5)).toHaveAttribute('data-stage', 'g');
  await root.getByRole('button', { name: 'Take out: Tells others' }).click();
  await root.getByRole('button', { name: 'Take out: Stage 6' }).click();
  await expect(root.locator('tbody tr')).toHaveCount(5);
  await expect(root.getByRole('button', { name: /^Take out/ })).toHaveCount(0);
});

test('two tabs that fill in different fields of one map lose nothing', async ({ page, context }) => {
  const here = await open(page);
  const second = await context.newPage();
  const there = await open(second);
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
  const root = await open(page);
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
  await awake(page);
  await root.scrollIntoViewIfNeeded();
  await expect(field(root, 'scenario')).toHaveValue('Reach the clinic');
  await expect(root.locator('[data-field="f.name"]')).toHaveValue('Waits');
});

test('texts that look like markup or formulas, and very long ones, stay texts', async ({ page }) => {
  const trouble = watch(page);
  const root = await open(page);
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
    [key, hostileTexts.markup + hostileTexts.long] as const,
  );
  await page.reload();
  await awake(page);
  await root.scrollIntoViewIfNeeded();
  for (const map of await root.getByRole('button', { name: /^My map/ }).all()) {
    await map.click();
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.goto(`en/progress/${lesson.id.split('/')[0]}/`);
  await page.getByText('Your answers').last().click();
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(trouble).toEqual([]);
});

test('a map is saved as a picture, a table and data', async ({ page }) => {
  const root = await open(page);
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
  const root = await open(page);
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all stages can be read, and the model stands folded below', async ({ page }) => {
    await page.goto(address);
    for (const stage of item.stages) await expect(page.locator(`[data-stage="${stage.id}"]`)).toBeVisible();
    await expect(page.getByRole('button', { name: /Compare stage/ })).toHaveCount(0);
    const model = page.locator('.folded', { hasText: item.stages[1]?.cells.asks?.text ?? '' });
    await model.locator('summary').click();
    await expect(model.getByText(item.stages[1]?.cells.asks?.text ?? '')).toBeVisible();
  });
});
