import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atBase } from '../sites.ts';
import { besideRelease, hostingChecks } from './checks.ts';
import { recipeIn } from './recipes.ts';
import { caddy, freePort, installedVersion, nginx, serverUser, start, stop, type WebServer } from './servers.ts';

const project = new URL('../../', import.meta.url).pathname;
const built = join(project, atBase.folder);

function buildIfMissing(): void {
  if (existsSync(join(built, '404.html'))) return;
  const build = ['build', '--outDir', atBase.folder];
  const { status } = spawnSync('node_modules/.bin/astro', build, {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, BASE: atBase.base },
  });
  if (status !== 0) throw new Error(`The site could not be built for ${atBase.base}.`);
}

/** A new folder that the server may write in, with a release in it and a file beside the release. */
function prepareFolder(): { work: string; release: string } {
  const work = mkdtempSync(join(tmpdir(), 'touchpoint-hosting-'));
  const release = join(work, 'release');
  mkdirSync(release);
  cpSync(built, release, { recursive: true });
  writeFileSync(join(work, besideRelease.name), besideRelease.text);
  if (serverUser.uid !== undefined) chownSync(work, serverUser.uid, serverUser.gid);
  return { work, release };
}

/** Tries README.md's recipe with the real server and prints one line a check. */
async function tryServer(server: WebServer): Promise<{ passed: number; failed: number }> {
  const recipe = recipeIn(readFileSync(join(project, 'README.md'), 'utf8'), server.name);
  const { work, release } = prepareFolder();
  let passed = 0;
  try {
    const port = await freePort();
    const child = await start(server, { recipe, release, work, port });
    try {
      for (const { title, run } of hostingChecks) {
        try {
          await run({ release, origin: `http://127.0.0.1:${port}` });
          passed++;
          console.log(`  passed  ${title}`);
        } catch (error) {
          console.log(`  FAILED  ${title}: ${String(error).replace(/\s+/g, ' ')}`);
        }
      }
    } finally {
      await stop(child);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return { passed, failed: hostingChecks.length - passed };
}

const total = { passed: 0, failed: 0 };
buildIfMissing();
for (const server of [nginx, caddy]) {
  const version = installedVersion(server);
  if (version === undefined) {
    console.error(`${server.name} is not installed, so its recipe was not tried: on Debian or Ubuntu, sudo apt install ${server.name}.`);
    process.exitCode = 1;
    continue;
  }
  console.log(`${server.name} ${version}`);
  try {
    const { passed, failed } = await tryServer(server);
    total.passed += passed;
    total.failed += failed;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    total.failed++;
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;
