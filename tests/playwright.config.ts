import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureChromium } from './browser.ts';
import { atBase, atRoot } from './sites.ts';

export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['line']],
  use: {
    baseURL: atRoot.url,
    browserName: 'chromium',
    launchOptions: { executablePath: ensureChromium(), args: chromiumArguments },
    viewport: { width: 390, height: 844 },
    trace: 'retain-on-failure',
  },
  webServer: [atRoot, atBase].map((site) => ({
    command: `node_modules/.bin/astro preview --port ${site.port} --outDir ${site.folder}`,
    cwd: '..',
    url: site.url,
    env: { BASE: site.base },
    reuseExistingServer: false,
  })),
});
