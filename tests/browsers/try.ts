import { freePort } from '../hosting/servers.ts';
import { firefox } from './firefox.ts';
import { start, stop } from './programs.ts';
import { type Driver, NotTried, type Session, until } from './session.ts';
import { stepsFor } from './steps.ts';
import { webkit } from './webkit.ts';

/** Tries the built site in the browsers beside Chromium that are installed. A browser that is not there is no failure. */
const port = await freePort();
const site = `http://localhost:${port}/`;
const longestStep = 180;
let passed = 0;
let failed = 0;

async function tried(name: string, work: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${longestStep} s`)), longestStep * 1000);
  });
  const started = performance.now();
  try {
    await Promise.race([work(), late]);
    passed++;
    console.log(`${name}: ok (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  } catch (error) {
    if (error instanceof NotTried) return console.log(`${name}: not tried, ${error.message}`);
    failed++;
    console.log(`${name}: FAILED, ${error instanceof Error ? error.message : error}`);
  } finally {
    clearTimeout(timer);
  }
}

async function tryIn(driver: Driver): Promise<void> {
  const missing = driver.missing();
  if (missing) return console.log(`${driver.name}: not tried, ${missing}.`);
  let session: Session | undefined;
  await tried(`${driver.name}: start`, async () => {
    session = await driver.start();
  });
  if (!session) return;
  for (const [name, step] of Object.entries(stepsFor(session, site))) await tried(`${session.name}: ${name}`, step);
  await session.close();
}

console.log(`Buttons, options and file fields are worked by the browser's own pointer, and files are really saved and chosen. By a script in
the page: the answers in two tabs at the same moment, since a driver has one pointer, the answer after the undo, and the list of learners.\n`);
const server = start(process.execPath, ['node_modules/.bin/astro', 'preview', '--port', String(port)], { stdio: 'ignore' });
try {
  await until('the built site is served', () => fetch(site).then((answer) => answer.ok));
  for (const driver of [firefox, webkit]) await tryIn(driver);
} finally {
  await stop(server);
}
console.log(`\nbrowsers: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
