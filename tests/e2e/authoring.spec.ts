import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeSnapshot } from '../bench/multiply.ts';

const site = mkdtempSync(join(tmpdir(), 'touchpoint-dev-'));
const lesson = join(site, 'content/courses/fundamentals/en/define-cx.mdx');
const port = 4331;
let server: ChildProcess;

test.beforeAll(async () => {
  writeSnapshot(process.cwd(), site);
  const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
    cwd: site,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${port}/en/`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 50_000 },
    )
    .toBe(200);
});

test.afterAll(() => {
  server.kill();
  rmSync(site, { recursive: true, force: true });
});

test('what a trainer saves is in the browser at once, and a mistake comes with its line and its cure', async ({ page }) => {
  const source = readFileSync(lesson, 'utf8');
  await page.goto(`http://localhost:${port}/en/fundamentals/define-cx/`);
  writeFileSync(lesson, source.replace('## What the words mean', '## What these words mean'));
  await expect(page.getByRole('heading', { name: 'What these words mean' })).toBeVisible({ timeout: 20_000 });

  writeFileSync(lesson, source.replace('## What the words mean', '## What {these} words mean'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('{these} would run as program code.', { timeout: 20_000 });
  await expect(overlay).toContainText('define-cx.mdx');
  await expect(overlay).toContainText('\\{these\\}');

  writeFileSync(lesson, source);
  await expect(page.getByRole('heading', { name: 'What the words mean' })).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.trainer')).toContainText('hotel-felt-cold');
});
