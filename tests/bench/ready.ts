import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { loadCatalog } from '#catalog/catalog.ts';
import { chromiumArguments, ensureChromium } from '../browser.ts';
import { serveSite } from './serve.ts';
import { aligned, middle, summary } from './summary.ts';
import { type Network, type Visit, visit } from './visit.ts';

const help = `How soon questions can be answered on a slow phone: processor slowed down 4 times, slow network, nothing cached.

  npm run bench:ready -- [--runs 5] [--lessons 3] [--site dist]

  --runs     visits of each lesson and network
  --lessons  number of lessons to visit
  --site     folder of the built site; "npm run build" makes it
`;

/** Milliseconds from scrolling to a question until its result is shown. */
const goal = 300;

const networks: readonly Network[] = [
  { name: 'slow 4G as Lighthouse has it (1.6 Mbps down, 750 kbps up, 150 ms)', down: 1600, up: 750, latency: 150 },
  { name: 'slow 4G as the DevTools have it (1.44 Mbps down, 675 kbps up, 562.5 ms)', down: 1440, up: 675, latency: 562.5 },
];

const columns: readonly { readonly name: string; readonly of: (visit: Visit) => number; readonly digits: number }[] = [
  { name: 'painted ms', of: (each) => each.painted, digits: 0 },
  { name: '1st usable ms', of: (each) => each.firstUsable, digits: 0 },
  { name: '5th usable ms', of: (each) => each.fifthUsable, digits: 0 },
  { name: 'scroll to result ms', of: (each) => each.result, digits: 0 },
  { name: 'kB to 1st', of: (each) => each.kilobytesFirst, digits: 1 },
  { name: 'kB in all', of: (each) => each.kilobytes, digits: 1 },
  { name: 'longest task ms', of: (each) => each.longestTask, digits: 0 },
  { name: 'shift', of: (each) => each.shift, digits: 3 },
];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    lessons: { type: 'string', default: '3' },
    site: { type: 'string', default: 'dist' },
    help: { type: 'boolean', default: false },
  },
});
const [runs, wanted] = [Number(values.runs), Number(values.lessons)];
const folder = resolve(values.site);
if (values.help || ![runs, wanted].every((number) => Number.isInteger(number) && number > 0) || !existsSync(folder)) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

const lessons = loadCatalog(process.cwd())
  .courses.flatMap((course) => course.lessons.map((lesson) => ({ ...lesson, path: `/${course.locale}/${lesson.id}/` })))
  .filter((lesson) => lesson.items[4]?.kind === 'single' && !lesson.certainty)
  .slice(0, wanted);
const site = await serveSite(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
const results: number[][] = [];
try {
  for (const network of networks) {
    console.log(`\n${network.name}\nmedian (least–most) of ${runs} visits`);
    const rows: string[][] = [['lesson', ...columns.map(({ name }) => name)]];
    for (const lesson of lessons) {
      const visits: Visit[] = [];
      for (let run = 1; run <= runs; run++) visits.push(await visit(browser, site.url + lesson.path, network));
      rows.push([lesson.slug, ...columns.map(({ of, digits }) => summary(visits.map(of), digits))]);
      results.push(visits.map((each) => each.result));
    }
    console.log(aligned(rows));
  }
} finally {
  await browser.close();
  site.close();
}
const median = Math.max(...results.map(middle));
const slowest = Math.max(...results.flat());
const verdict = median <= goal ? 'met' : 'missed';
console.log(
  `\nScroll to result after 4 s of reading: goal ${goal} ms: ${verdict} (slowest median ${median.toFixed(0)} ms, slowest visit ${slowest.toFixed(0)} ms)`,
);
process.exitCode = median <= goal ? 0 : 1;
