import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBareSite } from './bare.ts';
import { digest, type Measurement, measureBuild } from './measure.ts';
import { writeKitSite, writeSnapshot } from './multiply.ts';
import { type Comparison, goal, growth, median, ratio, table } from './report.ts';

const help = `How long the site takes to build, beside a bare Astro site with the same text.

  npm run bench -- [--sizes 30,300,3000] [--runs 1] [--keep]

  --sizes  numbers of lessons to try
  --runs   builds of each site; the median counts
  --keep   leave the sites in tests/bench/.work, to look at or to profile
`;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '30,300,3000' },
    runs: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes
  .split(',')
  .map(Number)
  .sort((a, b) => a - b);
const runs = Number(values.runs);
const work = join(import.meta.dirname, '.work');
const project = join(work, 'project');

if (values.help || ![...sizes, runs].every((number) => Number.isInteger(number) && number > 0)) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}
process.once('SIGINT', () => {
  tidy();
  process.exit(130);
});
try {
  rmSync(work, { recursive: true, force: true });
  writeSnapshot(join(import.meta.dirname, '../..'), project);
  const comparisons: Comparison[] = [];
  for (const size of sizes) comparisons.push(await compare(size));
  console.log(`\n${table(comparisons)}\n`);
  console.log(verdicts(comparisons, await buildsAlike(30)).join('\n'));
} finally {
  tidy();
}

function tidy(): void {
  if (!values.keep) rmSync(work, { recursive: true, force: true });
}

/** Builds both sites at one size, by turns, so that other work on the machine slows both alike. */
async function compare(size: number): Promise<Comparison> {
  const kitSite = join(work, `kit-${size}`);
  const bareSite = join(work, `bare-${size}`);
  const lessons = writeKitSite(project, kitSite, size);
  writeBareSite(project, bareSite, kitSite);
  const kit: Measurement[] = [];
  const bare: Measurement[] = [];
  for (let run = 1; run <= runs; run++) {
    bare.push(await measureBuild(bareSite));
    kit.push(await measureBuild(kitSite));
    console.log(`${lessons} lessons: bare ${bare.at(-1)?.seconds.toFixed(1)} s, kit ${kit.at(-1)?.seconds.toFixed(1)} s`);
  }
  return { lessons, kit: median(kit), bare: median(bare) };
}

/** Whether two clean builds give the same bytes; in one place, because Astro numbers islands by the path of the project. */
async function buildsAlike(size: number): Promise<boolean> {
  const site = join(work, 'twice');
  writeKitSite(project, site, size);
  await measureBuild(site);
  const first = digest(site);
  await measureBuild(site);
  return digest(site) === first;
}

function verdicts(comparisons: readonly Comparison[], alike: boolean): string[] {
  const say = (met: boolean, what: string) => `${met ? 'met   ' : 'MISSED'}  ${what}`;
  const warnings = comparisons.flatMap(({ kit }) => kit.warnings);
  const steepest = Math.max(0, ...comparisons.slice(1).map((larger, i) => growth(comparisons[i] ?? larger, larger)));
  return [
    ...comparisons.map((comparison) =>
      say(ratio(comparison) <= goal, `${comparison.lessons} lessons: at most ${goal} times the seconds of bare Astro`),
    ),
    ...(comparisons.length > 1 ? [say(steepest <= 1.05, 'work grows no faster than the number of lessons')] : []),
    say(alike, 'two clean builds are the same, byte for byte'),
    say(warnings.length === 0, `no build warnings${warnings.map((line) => `\n        ${line}`).join('')}`),
  ];
}
