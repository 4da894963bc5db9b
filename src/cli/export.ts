import { existsSync, writeFileSync } from 'node:fs';
import { itemsOf, loadCatalog } from '#catalog/catalog.ts';
import { isLocale, locales, sourceLocale } from '#domain/locale.ts';
import { toGift } from '#export/gift.ts';
import { fail, readArguments } from './arguments.ts';

const usage = `npm run export -- gift     the questions of a course as a GIFT file, for Moodle and other programs
                           [--course fundamentals] [--locale ${locales.join('|')}] [--out FILE] [--force]`;

const given = readArguments(
  {
    allowPositionals: true,
    options: {
      course: { type: 'string', default: 'fundamentals' },
      locale: { type: 'string', default: sourceLocale },
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  },
  usage,
);

if (given?.values.help) console.log(usage);
else if (given) run(given);

function run({ positionals, values: { course: id, locale, out, force } }: NonNullable<typeof given>): void {
  if (positionals.length !== 1 || positionals[0] !== 'gift') return void fail(['Say what to export to.', usage]);
  if (!isLocale(locale)) return void fail([`"${locale}" is not a language of this site. There are: ${locales.join(', ')}.`]);
  const { courses } = loadCatalog(process.cwd());
  const course = courses.find((known) => known.id === id && known.locale === locale);
  if (!course)
    return void fail([
      `There is no course "${id}" in ${locale}. There are: ${courses.map((known) => `${known.id} (${known.locale})`).join(', ')}.`,
    ]);
  const file = out ?? `${id}-${locale}.gift`;
  if (existsSync(file) && !force) return void fail([`${file} exists already. Nothing was written; --force writes over it.`]);
  const { text, leftOut } = toGift(itemsOf(course));
  try {
    writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
  } catch {
    return void fail([`${file} cannot be written.`]);
  }
  const held = text.match(/^::/gm)?.length ?? 0;
  for (const { item, what } of leftOut) console.log(`${item}: ${what}`);
  console.log(`${held} questions written to ${file}.`);
}
