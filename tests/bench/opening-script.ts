import type { Browser, CDPSession } from '@playwright/test';
import type { LearningRecord } from '#domain/record.ts';

/** Milliseconds of script that a lesson's page runs. */
export interface OpeningScript {
  /** Until every island is awake and nothing runs any more. */
  readonly opening: number;
  /** From the click on Check. */
  readonly answering: number;
}

/** Opens a lesson in a browser that holds the record, scrolls to its end and answers one of its questions with options. */
export async function openingScript(browser: Browser, address: string, question: string, record: LearningRecord): Promise<OpeningScript> {
  const localStorage = Object.entries(record).map(([lesson, log]) => ({ name: `touchpoint:1/me/${lesson}`, value: JSON.stringify(log) }));
  const storageState = { cookies: [], origins: [{ origin: new URL(address).origin, localStorage }] };
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, storageState });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(address, { waitUntil: 'load' });
    // Answers that come back make the page longer, and its end moves away again.
    await page.waitForFunction(() => {
      document.querySelector('#lesson-end')?.scrollIntoView();
      return !document.querySelector('astro-island[ssr]');
    });
    const opening = await scriptAtRest(session);
    const item = page.locator(`#${question}`);
    if ((await item.getAttribute('data-state')) === 'settled') await item.locator('.button').click();
    const options = item.locator('details.think > summary');
    if ((await options.count()) > 0) await options.click();
    await item.locator('label.option').last().click();
    const before = await scriptAtRest(session);
    await item.locator('.button').click();
    await item.locator('.result').waitFor();
    return { opening, answering: (await scriptAtRest(session)) - before };
  } finally {
    await context.close();
  }
}

/** Milliseconds of script since the page was opened, once no more is added for half a second. */
async function scriptAtRest(session: CDPSession): Promise<number> {
  for (let before = -1; ; ) {
    const { metrics } = await session.send('Performance.getMetrics');
    const now = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
    if (now === before) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
