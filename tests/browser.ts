import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium that is already on this machine, or undefined. */
export function findChromium(): string | undefined {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env['CHROMIUM'], ...onPath, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** Finds a Chromium, or installs one: by apt as root, else by Playwright. Throws one sentence that says what to do. */
export function ensureChromium(): string {
  const attempts = [
    () => undefined,
    () => asRootByApt(),
    () => execFileSync('node_modules/.bin/playwright', ['install', 'chromium-headless-shell'], { stdio: 'inherit', timeout: 300_000 }),
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      // The next way may still work; what to do when none does is said below.
    }
    const found = findChromium();
    if (found) return found;
  }
  throw new Error(
    'No Chromium was found or could be installed: install one (on Debian or Ubuntu: sudo apt install chromium) or set CHROMIUM to its path.',
  );
}

function asRootByApt(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const quiet = { stdio: 'inherit', timeout: 600_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  execFileSync('apt-get', ['update', '-q'], quiet);
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet);
}

/** As root Chromium needs --no-sandbox; without the other flag it calls its maker's hosts at every start. */
export const chromiumArguments = ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
