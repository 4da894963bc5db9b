import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { loadCatalog } from '#catalog/catalog.ts';
import type { Item } from '#domain/items/kinds.ts';
import { chromiumArguments, ensureChromium } from '../browser.ts';
import { longRecord } from './long-record.ts';
import { openingScript } from './opening-script.ts';
import { measureRecord, type RecordWork } from './record-work.ts';
import { serveSite } from './serve.ts';
import { aligned, middle, summary } from './summary.ts';

const help = `What a long record costs: in the pure code, and when a lesson of the built site is opened.

  npm run bench:record -- [--runs 9] [--site dist]

  --runs  measurements of each; the median counts
  --site  folder of the built site; "npm run build" makes it
`;

/** Milliseconds of script that opening a lesson may take longer with 10,000 attempts stored than with none. */
const goal = 50;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    site: { type: 'string', default: 'dist' },
    help: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const folder = resolve(values.site);
const [course] = loadCatalog(process.cwd()).courses;
if (values.help || !Number.isInteger(runs) || runs < 1 || !existsSync(folder) || !course) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}
const lesson = course.lessons.find(({ certainty, items }) => !certainty && items.some(isSingle));
const question = lesson?.items.find(isSingle)?.id.replace('/', '-');
if (!lesson || !question) throw new Error(`The course ${course.id} has no question to answer with one click.`);

console.log(`In Node ${process.version}: median of ${runs} in ms, attempts in one course\n`);
const sizes = [1000, 10_000] as const;
const [small, large] = sizes.map((size) => measureRecord(course, size, runs)) as [RecordWork, RecordWork];
const rows = Object.keys(large).map((name) => {
  const [before, after] = [small[name] ?? Number.NaN, large[name] ?? Number.NaN];
  return [name, before.toFixed(2), after.toFixed(2), (after / before).toFixed(1)];
});
console.log(aligned([['', ...sizes.map(String), 'growth'], ...rows]));

const stored = {
  'no record': {},
  '10,000 attempts in 21 courses': longRecord(course, 10_000, 21),
  '10,000 attempts in one course': longRecord(course, 10_000, 1),
};
const site = await serveSite(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
const scripts = new Map<string, { opening: number; answering: number }[]>(Object.keys(stored).map((name) => [name, []]));
try {
  // By turns, so that other work on the machine slows all alike.
  for (let run = 0; run < runs; run++) {
    for (const [name, record] of Object.entries(stored))
      scripts.get(name)?.push(await openingScript(browser, `${site.url}/${course.locale}/${lesson.id}/`, question, record));
  }
} finally {
  await browser.close();
  site.close();
}
console.log(`\nIn Chromium ${browser.version()}, opening ${lesson.slug}: ms of script, median (least–most) of ${runs}\n`);
const measured = [...scripts].map(([name, each]) => ({
  name,
  opening: each.map((one) => one.opening),
  answering: each.map((one) => one.answering),
}));
console.log(
  aligned([
    ['', 'opening', 'answering once'],
    ...measured.map(({ name, opening, answering }) => [name, summary(opening, 1), summary(answering, 1)]),
  ]),
);
// Other work on the machine only adds to a measurement, so the least is nearest to what the record costs.
const [least, median] = [(times: readonly number[]) => Math.min(...times), middle].map((pick) => {
  const [none = Number.NaN, ...long] = measured.map(({ opening }) => pick(opening));
  return Math.max(...long) - none;
}) as [number, number];
const met = least <= goal;
console.log(`
Opening with 10,000 attempts: goal at most ${goal} ms of script more: ${met ? 'met' : 'missed'}
${least.toFixed(1)} ms by the least of ${runs}, ${median.toFixed(1)} ms by their median; load of the machine ${(loadavg()[0] ?? 0).toFixed(1)}`);
process.exitCode = met ? 0 : 1;

function isSingle({ kind, role }: Item): boolean {
  return kind === 'single' && role === 'practice';
}
