import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { clean } from './work-site.ts';

export interface Measurement {
  readonly seconds: number;
  /** Seconds of processor time on all cores, which other work on the machine hardly changes. */
  readonly work: number;
  /** Most memory the process held at once, in megabytes. */
  readonly peak: number;
  readonly pages: number;
  /** Size of what was built, in megabytes. */
  readonly size: number;
  readonly warnings: readonly string[];
}

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

/** Builds `site` from nothing in a process of its own. Rejects with the end of its output when the build fails. */
export async function measureBuild(site: string): Promise<Measurement> {
  clean(site);
  const usageFile = join(site, 'usage.json');
  const start = performance.now();
  const output = await run(site, ['--import', pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href, astro, 'build'], {
    BENCH_USAGE_FILE: usageFile,
  });
  const seconds = (performance.now() - start) / 1000;
  const usage: NodeJS.ResourceUsage = JSON.parse(readFileSync(usageFile, 'utf8'));
  rmSync(usageFile);
  const built = filesOf(join(site, 'dist'));
  return {
    seconds,
    work: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peak: usage.maxRSS / 1024,
    pages: built.filter((file) => file.endsWith('.html')).length,
    size: built.reduce((sum, file) => sum + statSync(file).size, 0) / 1024 ** 2,
    warnings: output.split('\n').filter((line) => /\[(?:WARN|ERROR)\]|^\(!\)/.test(line)),
  };
}

/** A hash of the names and bytes of everything built in `site`. */
export function digest(site: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(join(site, 'dist'))) {
    hash.update(file.slice(site.length)).update('\0');
    hash.update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(folder: string): string[] {
  return globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function run(cwd: string, args: readonly string[], variables: Readonly<Record<string, string>>): Promise<string> {
  const environment = { ...process.env, ...variables, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Error(`The build in ${cwd} ended with ${signal ?? code}:\n${output.split('\n').slice(-40).join('\n')}`));
    });
  });
}
