import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, test } from '@playwright/test';
import { fillStorage } from './full-storage.ts';
import { watch } from './learner.ts';
import { logKey, measuresLesson, openLab, pasteInto } from './measures.ts';

const cell = (lab: Locator, row: number, group: string) => lab.getByRole('textbox', { name: `Row ${row}, ${group}`, exact: true });
const own = (lab: Locator) => lab.getByLabel('Load answers').selectOption({ label: 'My own answers: an empty table' });
const figure = (lab: Locator) => lab.locator('.lab-figure');

test('the lab begins with a sample, its score, its range and the sum behind it', async ({ page }) => {
  const lab = await openLab(page);
  await expect(lab.locator('.lab-score')).toMatchAriaSnapshot(`
    - paragraph: This month · 200 answers
    - paragraph: NPS +25
    - paragraph: With 95% confidence between +14.2 and +35.8, that is +25 give or take 10.8.
    - paragraph: 92 of 200 are promoters (46%), 42 are detractors (21%). 46% − 21% = +25
  `);
  await expect(lab.getByRole('img')).toHaveAccessibleName(/^This month: 0: 2%, .* 10: 26%$/);
});

test('it is worked by keyboard alone: a sample, answers row by row, how they were asked, and what follows', async ({ page }) => {
  const trouble = watch(page);
  const lab = await openLab(page);
  await lab.getByLabel('Load answers').focus();
  await page.keyboard.press('End');
  await expect(lab.getByRole('status').first()).toHaveText('The table is empty. Type or paste answers.');
  await cell(lab, 1, 'Group 1').focus();
  for (const answer of ['9', '10', '8', '3', '10', '10', '10', '9', '9', '10']) await page.keyboard.type(`${answer}\n`);
  await expect(cell(lab, 11, 'Group 1')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(cell(lab, 10, 'Group 1')).toBeFocused();
  await expect(figure(lab)).toHaveText('NPS +70');
  await expect(lab.getByText('Only 10 answers')).toBeVisible();
  await lab.getByLabel('Compare two groups').focus();
  await page.keyboard.press('Space');
  await cell(lab, 1, 'Group 2').focus();
  for (const answer of ['9', '2', '8']) await page.keyboard.type(`${answer}\n`);
  await lab.getByRole('radio', { name: 'I do not know' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(lab.getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect(lab.locator('.lab-verdict')).toContainText('chance alone could have done it');
  await lab.getByRole('button', { name: 'I have seen enough' }).focus();
  await page.keyboard.press('Enter');
  await expect(lab.locator('.result')).toBeFocused();
  await expect(lab).toHaveAttribute('data-state', 'settled');
  expect(trouble).toEqual([]);
});

test('a sample with two groups reads as headings, fields, named pictures and a verdict', async ({ page }) => {
  const lab = await openLab(page);
  await lab.getByLabel('Load answers').selectOption({ label: 'NPS: Two shops with the same score' });
  await lab.getByText('The distribution as a table').click();
  await expect(lab.locator('.lab-data table')).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row "Answer Shop one Shop two"
      - rowgroup:
        - row "10 · Promoters 38 (38%) 6 (6%)"
        - row "9 · Promoters 22 (22%) 14 (14%)"
        - row "8 · Passives 0 (0%) 52 (52%)"
  `);
  await expect(lab.locator('.lab-conclusion')).toMatchAriaSnapshot(`
    - heading "What may I conclude?" [level=4]
    - group /Were both groups asked in the same way/:
      - text: /Were both groups/
      - radio "Yes"
      - text: "Yes"
      - radio "No"
      - text: "No"
      - radio "I do not know" [checked]
      - text: I do not know
    - paragraph: From Shop one to Shop two the difference is 0 points. With 95% confidence it lies between −20.7 and +20.7.
    - status:
      - strong: Find out first how both groups were asked. Until then the difference may come from the asking.
    - paragraph: /Same score, different stories.* 40% are detractors, .* 0%/
  `);
});

test('what may be concluded depends on the difference, its range and how both groups were asked', async ({ page }) => {
  const lab = await openLab(page);
  const verdict = lab.locator('.lab-verdict');
  await lab.getByLabel('Load answers').selectOption({ label: 'NPS: Before and after a new greeting' });
  await expect(lab.getByText('With 95% confidence it lies between −15.1 and +27.1.')).toBeVisible();
  await lab.getByRole('radio', { name: 'Yes' }).check();
  await expect(verdict).toContainText('You may not say that the score changed');
  await expect(lab.getByText('About 1,240 answers in each group')).toBeVisible();
  await lab.getByRole('radio', { name: 'No', exact: true }).check();
  await expect(verdict).toContainText('Do not compare.');
  await lab.getByLabel('Load answers').selectOption({ label: 'CES: The old and the new returns form' });
  await expect(verdict).toContainText('Find out first');
  await lab.getByRole('radio', { name: 'Yes' }).check();
  await expect(verdict).toContainText('You may say that the score rose.');
});

test('a table from a spreadsheet is taken over: headings become names, bad rows are marked, and it can be undone', async ({ page }) => {
  const lab = await openLab(page);
  await pasteInto(cell(lab, 3, 'This month'), 'Before\tAfter\r\n9\t10\r\n8,0\t8,5\r\nn/a\t85 %\r\n\t11\r\n10\t9\r\n7\t8\r\n6\t7\r\n');
  await expect(lab.getByRole('status').first()).toHaveText(
    '14 rows taken over. The heading “Before” became the name. The heading “After” became the name. 4 rows are marked. They are not counted.',
  );
  await expect(lab.getByRole('row', { name: /^2 / })).toContainText('not a whole number');
  await expect(lab.getByRole('row', { name: /^3 / })).toContainText('no answer, a share, not an answer');
  await expect(lab.getByRole('row', { name: /^4 / })).toContainText('not on the scale');
  await expect(cell(lab, 2, 'After')).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(lab, 2, 'After')).toHaveAccessibleDescription('not a whole number');
  await expect(lab.locator('.lab-score').first()).toContainText('Before · 5 answers');
  await lab.getByRole('button', { name: 'Go to the next marked row' }).click();
  await expect(cell(lab, 2, 'After')).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('8');
  await expect(lab.getByText('2 rows are marked. They are not counted.').last()).toBeVisible();
  await lab.getByRole('button', { name: 'Undo' }).click();
  await expect(figure(lab)).toHaveText('NPS +25');
});

test('ten thousand rows work, and what is more is told', async ({ page }) => {
  const lab = await openLab(page);
  await lab.getByText('Paste a column from a spreadsheet').click();
  const rows = Array.from({ length: 10_002 }, (_, i) => (i % 2 === 0 ? 10 : 0)).join('\n');
  await pasteInto(lab.getByRole('textbox', { name: 'Paste a column from a spreadsheet' }), rows);
  await lab.getByRole('button', { name: 'Put into the table: This month' }).click();
  await expect(lab.getByRole('status').first()).toHaveText('10,000 rows taken over. 2 rows more than the table holds were left out.');
  await expect(figure(lab)).toHaveText('NPS 0');
  await expect(lab.getByText('Rows 1 to 8 of 10,000')).toBeVisible();
  await page.reload();
  await expect(figure(await openLab(page))).toHaveText('NPS 0');
});

test('text that is no answers leaves the table as it was, and HTML stays text', async ({ page }) => {
  const trouble = watch(page);
  const lab = await openLab(page);
  await pasteInto(cell(lab, 1, 'This month'), 'Mei\tkind\nRosa\tslow');
  await expect(lab.getByRole('status').first()).toHaveText('Nothing here looks like an answer from 0 to 10, so the table stays as it was.');
  await expect(figure(lab)).toHaveText('NPS +25');
  await pasteInto(cell(lab, 1, 'This month'), `<img src=x onerror=alert(1)>\n9\n10\n${'x'.repeat(5000)}`);
  await expect(cell(lab, 1, '<img src=x onerror=alert(1)>')).toHaveValue('9');
  await expect(lab.getByRole('row', { name: /^3 / })).toContainText('no answer');
  expect(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])).toEqual([390, 390]);
  expect(trouble).toEqual([]);
});

test('an empty table has no score, and says so', async ({ page }) => {
  const lab = await openLab(page);
  await own(lab);
  await expect(lab.getByText('No answers to count yet.')).toBeVisible();
  await cell(lab, 1, 'Group 1').fill('10');
  await expect(figure(lab)).toHaveText('NPS +100');
  await expect(lab.getByText('Everybody answered alike')).toBeVisible();
});

test('a reload in the middle loses nothing, and only one copy is kept of what did not change', async ({ page }) => {
  const lab = await openLab(page);
  await own(lab);
  await cell(lab, 1, 'Group 1').fill('9');
  await cell(lab, 2, 'Group 1').fill('n/a');
  await lab.getByRole('textbox', { name: 'Name of group 1' }).fill('Monday');
  await page.reload();
  const again = await openLab(page);
  await expect(cell(again, 2, 'Monday')).toHaveValue('n/a');
  await expect(again).toHaveAttribute('data-state', 'open');
  await page.reload();
  await openLab(page);
  const log: { item?: string }[] = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '[]'), logKey);
  expect(log.filter((event) => event.item?.endsWith('survey-lab'))).toHaveLength(1);
});

test('a full storage does not stop the lab, and the learner is told', async ({ page }) => {
  await page.goto('en/about/');
  await fillStorage(page);
  const lab = await openLab(page);
  await own(lab);
  await cell(lab, 1, 'Group 1').fill('9');
  await lab.getByRole('button', { name: 'I have seen enough' }).click();
  await expect(lab).toHaveAttribute('data-state', 'settled');
  await expect(page.getByText('The browser’s storage is full.')).toBeVisible();
});

test('the table can be looked back at in one line', async ({ page }) => {
  const lab = await openLab(page);
  await lab.getByLabel('Load answers').selectOption({ label: 'NPS: Before and after a new greeting' });
  await lab.getByRole('button', { name: 'I have seen enough' }).click();
  await page.goto('en/progress/best-experience/');
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expect(page.getByText('NPS: Before +25 (100) · After +31 (100)')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with two groups, marked rows and a verdict it has no accessibility violation in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const lab = await openLab(page);
    await pasteInto(cell(lab, 1, 'This month'), 'Before\tAfter\n9\tx\n7\t9\n3\t8\n5\t8,5\n10\t10');
    for (const summary of await lab.locator('summary').all()) await summary.click();
    await lab.getByRole('radio', { name: 'Yes' }).check();
    await lab.getByRole('button', { name: 'I have seen enough' }).click();
    const { violations } = await new AxeBuilder({ page })
      .include(`#${await lab.getAttribute('id')}`)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`))).toEqual(
      [],
    );
  });
}

for (const width of [320, 1280]) {
  test(`at ${width} pixels nothing has to be scrolled sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const lab = await openLab(page);
    await pasteInto(cell(lab, 1, 'This month'), 'Before the great change\tAfter it\nnot an answer\t9\n8\t8,5');
    for (const summary of await lab.locator('summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the lab can be read, with the answers of every sample and what to notice', async ({ page }) => {
    await page.goto(`en/${measuresLesson.id}/`);
    await expect(page.getByText('NPS +25', { exact: true })).toBeVisible();
    const folded = page
      .locator('.folded')
      .filter({ hasText: '92 of 200' })
      .or(page.locator('.folded').filter({ hasText: 'Shop two' }))
      .first();
    await folded.locator('summary').click();
    await expect(folded.getByText('6 × 10, 14 × 9, 52 × 8, 28 × 7')).toBeVisible();
  });
});
