import { expect, test } from '@playwright/test';
import { address, field, fillIn, mood, openWorkshop, startOwnMap, theMap, toStage, wakeWorkshop } from './journey-map.ts';
import { watch } from './learner.ts';

test('the worked example is filled in stage by stage, compared with the model, and ends in a checklist', async ({ page }) => {
  const trouble = watch(page);
  const root = await openWorkshop(page);
  await expect(root.getByText(theMap.checks[0]?.text.join('') ?? '')).toHaveCount(0);
  for (const [i, stage] of theMap.stages.entries()) {
    await toStage(root, i + 1);
    if (Object.values(stage.cells).every((cell) => !cell.gap)) continue;
    await fillIn(root, i + 1, `Mine in ${stage.id}`);
    await root.getByRole('button', { name: `Compare with the model, stage ${i + 1}` }).click();
    await expect(root.locator(`[data-stage="${stage.id}"] .why`)).toBeFocused();
    await expect(root.locator(`[data-stage="${stage.id}"] .model`)).not.toHaveCount(0);
  }
  await expect(root).toHaveAttribute('data-state', 'settled');
  const checks = root.getByRole('checkbox');
  await expect(checks).toHaveCount(theMap.checks.length);
  await checks.first().check();
  await page.reload();
  await wakeWorkshop(page);
  await expect(checks.first()).toBeChecked();
  await expect(checks.nth(1)).not.toBeChecked();
  expect(trouble).toEqual([]);
});

test('a stage with empty gaps is not compared; the learner is told and led to the first', async ({ page }) => {
  const root = await openWorkshop(page);
  await toStage(root, 4);
  await root.getByRole('button', { name: 'Compare with the model, stage 4' }).click();
  await expect(root.getByRole('alert').filter({ hasText: '3 fields of stage 4 are still empty.' })).toBeVisible();
  await expect(field(root, 'd.asks')).toBeFocused();
  await expect(root.locator('[aria-invalid]')).toHaveCount(3);
  await field(root, 'd.asks').fill('Where is the menu?');
  await mood(root, 'd', -1);
  await field(root, 'd.obstacle').fill('No picture');
  await expect(root.locator('[aria-invalid]')).toHaveCount(0);
  await root.getByRole('button', { name: 'Compare with the model, stage 4' }).click();
  await expect(root.locator('[data-stage="d"] .model')).toHaveCount(3);
});

test('a map is drawn by keyboard alone, on a phone and on a wide screen', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const root = await openWorkshop(page);
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
  const root = await openWorkshop(page);
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
        - button "Compare with the model, stage 2"
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
  const root = await openWorkshop(page);
  await toStage(root, 3);
  await mood(root, 'c', 2);
  await expect(root.getByRole('img')).toHaveAccessibleName(/^Mood by stage: Hears of it 0, Compares −1, Orders \+2, Installs not chosen,/);
});

test('stages are added, moved and taken out, between five and seven', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const root = await openWorkshop(page);
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all stages can be read, and the model stands folded below', async ({ page }) => {
    await page.goto(address);
    for (const stage of theMap.stages) await expect(page.locator(`[data-stage="${stage.id}"]`)).toBeVisible();
    await expect(page.getByRole('button', { name: /Compare with the model/ })).toHaveCount(0);
    const model = page.locator('.folded', { hasText: theMap.stages[1]?.cells.asks?.text ?? '' });
    await model.locator('summary').click();
    await expect(model.getByText(theMap.stages[1]?.cells.asks?.text ?? '')).toBeVisible();
  });
});
