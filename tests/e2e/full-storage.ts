import type { Page } from '@playwright/test';

/** Leaves no room in the storage. */
export async function fillStorage(page: Page): Promise<void> {
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
}
