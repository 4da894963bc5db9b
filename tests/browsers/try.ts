import { spawn } from 'node:child_process';
import { firefox } from './firefox.ts';
import { type Driver, until } from './session.ts';
import { stepsFor } from './steps.ts';
import { webkit } from './webkit.ts';

/** Tries the built site in the browsers beside Chromium that are installed. A browser that is not there is no failure. */
const port = 4331;
const site = `http://localhost:${port}/`;
let passed = 0;
let failed = 0;

async function tryIn(driver: Driver): Promise<void> {
  const missing = driver.missing();
  if (missing) return console.log(`${driver.name}: not tried, ${missing}`);
  const session = await driver.start();
  try {
    for (const [name, step] of Object.entries(stepsFor(session, site))) {
      try {
        await step();
        passed++;
        console.log(`${session.name}: ${name}: held`);
      } catch (error) {
        failed++;
        console.log(`${session.name}: ${name}: FAILED, ${error instanceof Error ? error.message : error}`);
      }
    }
  } finally {
    await session.close();
  }
}

const server = spawn('node_modules/.bin/astro', ['preview', '--port', String(port)], { stdio: 'ignore' });
try {
  await until('the built site is served', () => fetch(site).then((answer) => answer.ok));
  for (const driver of [firefox, webkit]) await tryIn(driver);
} finally {
  server.kill();
}
console.log(`\nbrowsers: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
