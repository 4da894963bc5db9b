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
  reporter: [['line'], ['./faults-reporter.ts']],
  use: {
    baseURL: atRoot.url,
    browserName: 'chromium',
    launchOptions: { executablePath: ensureChromium(), args: chromiumArguments },
    viewport: { width: 390, height: 844 },
    trace: 'retain-on-failure',
  },
  // Two servers, because Astro's preview runs once a project.
  webServer: [
    { command: `node_modules/.bin/astro preview --port ${atRoot.port}`, cwd: '..', url: atRoot.url, reuseExistingServer: false },
    {
      command: `node_modules/.bin/vite preview --port ${atBase.port} --strictPort --base ${atBase.base} --outDir ${atBase.folder}`,
      cwd: '..',
      url: atBase.url,
      reuseExistingServer: false,
    },
  ],
});
