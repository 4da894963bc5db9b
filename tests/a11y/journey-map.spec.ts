import { expect, test } from '@playwright/test';
import { field, mood, openWorkshop, startOwnMap, toStage } from '../e2e/journey-map.ts';
import { violations } from './violations.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`a journey map, refused, compared, of one's own and looked back at, is accessible ${width} px wide in the ${colorScheme} theme`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const check = async () => expect(await violations(page)).toEqual([]);
      const root = await openWorkshop(page);
      if (width < 1152) await toStage(root, 3);
      await root.getByRole('button', { name: 'Compare with the model, stage 3' }).click();
      await check();
      await field(root, 'c.asks').fill('When?');
      await mood(root, 'c', -2);
      await root.getByRole('button', { name: 'Compare with the model, stage 3' }).click();
      await check();
      await startOwnMap(root);
      await field(root, 'persona').fill('Ana');
      await mood(root, 'a', -2);
      await root.getByRole('checkbox').first().check();
      await check();
      await root.getByRole('button', { name: 'Put this map away' }).click();
      await check();
      await page.goto('en/progress/best-experience/');
      for (const summary of await page.locator('summary').all()) await summary.click();
      await check();
    });
  }
}
