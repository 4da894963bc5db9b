import type { Report } from '../diagnostic.ts';
import type { Lock, ReleasedCourse, ReleasedItem, Standing } from './lock-file.ts';
import { complain, type Entry, readLines } from './lock-lines.ts';

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Replies stand below their scene: `opening.a`. */
const letter = /^(?:[a-z0-9-]+\.)?[A-Za-z]$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const revision = /^-?\d+$/;
const anything = /^/;

/** Reads the lock file; null after reporting every line that keeps it from being used. */
export function readLock(text: string, report: Report): Lock | null {
  const read = { report, ...readers(report) };
  const lock = new Map(read.checked(readLines(text, report), id).map((entry) => [entry.key, readCourse(entry, read)]));
  return report.diagnostics.length > 0 ? null : lock;
}

type Readers = ReturnType<typeof readers> & { readonly report: Report };

function readers(report: Report) {
  /** The entries whose key has the form and stands for the first time, and whose value has its form. */
  const checked = (entries: readonly Entry[], key: RegExp, value: RegExp = anything): readonly Entry[] => {
    const seen = new Set<string>();
    return entries.filter((entry) => {
      const wrong = !key.test(entry.key) || !value.test(entry.value);
      if (wrong || seen.has(entry.key))
        complain(report, entry.line, wrong ? `"${`${entry.key}: ${entry.value}`.trim()}"` : `"${entry.key}" stands here twice.`);
      seen.add(entry.key);
      return !wrong;
    });
  };
  const block = (entry: Entry | undefined, key: RegExp, value?: RegExp): ReadonlyMap<string, string> =>
    new Map(checked(entry?.below ?? [], key, value).map((line) => [line.key, line.value]));
  return { checked, block };
}

function readCourse({ below }: Entry, read: Readers): ReleasedCourse {
  const parts = new Map(read.checked(below, /^(lessons|objectives|items)$/, /^$/).map((entry) => [entry.key, entry]));
  const standings = (part: string) => read.block(parts.get(part), id, /^(released|retired)$/) as ReadonlyMap<string, Standing>;
  const lessons = standings('lessons');
  const items = read.checked(parts.get('items')?.below ?? [], id, /^$/);
  return {
    lessons,
    objectives: standings('objectives'),
    items: new Map(items.map((entry) => [entry.key, readItem(entry, lessons, read)])),
  };
}

/** The fields of an item: the form of the value, and of the keys and values below it. */
const fields: Readonly<Record<string, readonly [value: RegExp, key?: RegExp, below?: RegExp]>> = {
  kind: [/^[a-z-]+$/],
  rev: [/^[1-9]\d*$/],
  homes: [/^\[[a-z0-9-]+(, [a-z0-9-]+)*\]$/],
  after: [id],
  tag: [/^[A-Z][A-Za-z]* \S/],
  answered: [anything],
  retired: [/^true$/],
  became: [/^$/, id, revision],
  key: [anything],
  corrections: [/^$/, day, anything],
  stem: [anything],
  options: [/^$/, letter, anything],
  reasons: [/^$/, letter, anything],
  mistakes: [/^$/, letter, anything],
  arrows: [/^$/, letter, /^→ /],
  gone: [/^$/, letter, anything],
};

const anyField = new RegExp(`^(${Object.keys(fields).join('|')})$`);

function readItem(
  { key: name, line, below }: Entry,
  lessons: ReleasedCourse['lessons'],
  { report, checked, block }: Readers,
): ReleasedItem {
  const found = new Map(checked(below, anyField).map((entry) => [entry.key, entry]));
  for (const [field, entry] of found) checked([entry], anything, fields[field]?.[0]);
  for (const field of ['kind', 'rev', 'homes', 'stem']) if (!found.has(field)) complain(report, line, `"${name}" has no line "${field}".`);
  const value = (field: string) => found.get(field)?.value ?? '';
  const mapOf = (field: string) => block(found.get(field), fields[field]?.[1] ?? anything, fields[field]?.[2]);
  const item: ReleasedItem = {
    kind: value('kind'),
    rev: Number(value('rev')),
    homes: value('homes').slice(1, -1).split(', '),
    ...(found.has('after') && { after: value('after') }),
    ...(found.has('tag') && { tag: value('tag') }),
    ...(found.has('answered') && { answered: value('answered') }),
    retired: found.has('retired'),
    became: new Map([...mapOf('became')].map(([target, rev]) => [target, Number(rev)])),
    key: value('key'),
    corrections: mapOf('corrections'),
    stem: value('stem'),
    options: mapOf('options'),
    reasons: mapOf('reasons'),
    mistakes: mapOf('mistakes'),
    arrows: mapOf('arrows'),
    gone: mapOf('gone'),
  };
  const stranger = item.homes.find((home) => !lessons.has(home));
  if (stranger !== undefined) complain(report, found.get('homes')?.line ?? line, `there is no lesson "${stranger}" in this file.`);
  const letters = item.kind === 'numeric' || item.kind === 'calculated' ? [] : [...item.key.replace(/=\d(?:-\d)?|[ =]/g, '')];
  const lost = letters.find((each) => !item.options.has(each));
  if (lost !== undefined) complain(report, found.get('key')?.line ?? line, `"${name}" has no option ${lost}).`);
  return item;
}
