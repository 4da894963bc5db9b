import { spawnSync } from 'node:child_process';
import { ensureChromium } from './browser.ts';
import { atBase } from './sites.ts';

const bin = (name: string) => `node_modules/.bin/${name}`;

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Record<string, string>;
  /** A warning of Astro or Vite is a failure. */
  readonly noWarnings?: boolean;
}

/** Everything that must hold before a change lands, cheapest first. Stops at the first step that fails. */
const steps: readonly Step[] = [
  { name: 'lint and format', command: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'content', command: [process.execPath, 'src/cli/check.ts'] },
  { name: 'types', command: [bin('astro'), 'check', '--minimumSeverity', 'warning'] },
  { name: 'unit, content and component tests', command: [bin('vitest'), 'run', '--config', 'tests/vitest.config.ts'] },
  { name: 'build', command: [bin('astro'), 'build'], noWarnings: true },
  { name: 'build below a path', command: [bin('astro'), 'build', '--outDir', atBase.folder], env: { BASE: atBase.base } },
  { name: 'links, HTML and byte budgets', command: [bin('vitest'), 'run', '--config', 'tests/built/vitest.config.ts'] },
  { name: 'browser and accessibility tests', command: [bin('playwright'), 'test', '--config', 'tests/playwright.config.ts'] },
];

/** `run.ts faults` tries the storage faults alone; they are part of the last step. */
const onlyFaults = process.argv[2] === 'faults';
const chosen: readonly Step[] = onlyFaults
  ? [
      ...steps.filter(({ name }) => name.startsWith('build')),
      { name: 'storage faults', command: [...(steps.at(-1)?.command ?? []), 'e2e/faults'] },
    ]
  : steps;

let passed = 0;
try {
  ensureChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
for (const { name, command, env, noWarnings } of chosen) {
  console.log(`\n── ${name}`);
  const [program = '', ...rest] = command;
  const started = performance.now();
  const { status, stdout } = spawnSync(program, rest, {
    stdio: ['inherit', noWarnings ? 'pipe' : 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (noWarnings) process.stdout.write(stdout);
  if (status !== 0 || (noWarnings && stdout.includes('[WARN]'))) {
    console.error(`\n"${name}" failed.\nsteps: ${passed} passed, 1 failed`);
    process.exit(1);
  }
  passed++;
  console.log(`   ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\nsteps: ${passed} passed, 0 failed`);
