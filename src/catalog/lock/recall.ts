import type { Item } from '#domain/items/kinds.ts';
import type { Catalog, Lesson } from '../catalog.ts';
import type { Diagnostic, Place } from '../diagnostic.ts';
import { noAliases } from './aliases.ts';
import { local, pastOf } from './apply-lock.ts';
import { isSame } from './compare.ts';
import { cureOfDouble } from './doubled-ids.ts';
import { fingerprintOf, letteredIn } from './fingerprint.ts';
import { wayBackTo } from './key-lines.ts';
import type { ReleasedItem } from './lock-file.ts';
import { lostParts } from './lost-parts.ts';
import { presentCourses } from './present.ts';

/** Rules about what a question consists of: what the lock remembers of it is the shortest way back. */
const ofParts = /^TP(?:20[37]|21[129]|220|447|456|458|66[01]|68[01]|690)$/;
const ofKeys = /^TP(?:20[689]|210)$/;
const ofSums = /^TP63[23456]$/;

/** The diagnostics; cures of mistakes in a released question begin with what stood there when it was released. */
export function withReleased(catalog: Catalog, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const { lock } = catalog;
  const homes = new Map(
    presentCourses(catalog.courses).flatMap(({ course }) => course.lessons.map((lesson) => [lesson.file, { course, lesson }])),
  );
  return diagnostics.map((found) => {
    const home = homes.get(found.file);
    if (home && found.code === 'TP301') return { ...found, cure: cureOfDouble(found, home, lock) };
    const released = home && lock?.get(home.course.id);
    const item = home && itemAt(home.lesson, found.line);
    const past = released && item && pastOf(local(item.id), released, home.course.aliases ?? noAliases);
    const lines = item && past ? recalled(found, item, past) : [];
    const place = home && item && past && /^TP20[68]$/.test(found.code) ? placeOfKey(found, home.lesson, item, past) : undefined;
    if (found.code === 'TP604') return { ...found, cure: withWholeLine(found, catalog.sources.get(found.file) ?? '') };
    if (item && past && /^TP(?:214|670)$/.test(found.code)) return { ...found, cure: withReleasedLetter(found.cure, item, past) };
    // What else the rule proposes would be another question than the released one.
    return lines.length === 0 ? found : { ...found, ...place, cure: lines.join('\n') };
  });
}

/** The last item that begins at the line or above it. */
function itemAt({ items, places }: Lesson, line: number): Item | undefined {
  return items.findLast(({ id }) => (places.get(id)?.line ?? Number.POSITIVE_INFINITY) <= line);
}

function recalled({ code, message }: Diagnostic, item: Item, past: ReleasedItem): string[] {
  if (ofParts.test(code)) return [...strayGap(code, message, past), ...lostParts(letteredIn(item), past)];
  if (code === 'TP210' && item.kind === 'multiple' && [...item.keys].sort().join(' ') === past.key) return [];
  if (ofKeys.test(code) && !(code === 'TP206' && fingerprintOf(item).key === past.key)) return recalledKey(item, past);
  if (code === 'TP612') return recalledScene(message, item, past);
  return ofSums.test(code) ? recalledSums(item, past) : [];
}

/** A gap in the text that learners never met. */
function strayGap(code: string, message: string, { options }: ReleasedItem): string[] {
  const gap = code === 'TP660' ? /^Nothing .*`([A-Z])`/.exec(message)?.[1] : undefined;
  return gap === undefined || options.has(gap) ? [] : [`delete \`${gap}\` in the text, which was released without it`];
}

/** The heading of a scene that has another name now, while arrows still have the old one. */
function recalledScene(message: string, item: Item, { options }: ReleasedItem): string[] {
  const lost = /^There is no scene "([^"]+)"/.exec(message)?.[1] ?? '';
  const [, before] = [...options].find(([name]) => name.startsWith(`${lost}.`)) ?? [];
  const [now] = letteredIn(item).find(([name, words]) => before !== undefined && !options.has(name) && isSame(before, words)) ?? [];
  const scene = now?.slice(0, now.indexOf('.'));
  return scene === undefined ? [] : [`### ${lost}`, `(in place of ### ${scene}; it was released under this name)`];
}

/** Only where the options are those that were released. */
function recalledKey(item: Item, past: ReleasedItem): string[] {
  return lostParts(letteredIn(item), past).length > 0 ? [] : wayBackTo(past, fingerprintOf(item));
}

function recalledSums(item: Item, past: ReleasedItem): string[] {
  if (item.kind !== 'calculated' || past.kind !== item.kind) return [];
  const lines = wayBackTo(past, fingerprintOf(item));
  if (lines.length === 0) return [];
  const names = lines.map((line) => /^- (\w+) =/.exec(line)?.[1] ?? 'the right answer');
  return [...(lines.length > 1 ? [`in place of the lines of ${names.join(' and ')}:`] : []), ...lines, '(as it was released)'];
}

/** Where the released key of a question without any stands. */
function placeOfKey({ message }: Diagnostic, { places }: Lesson, { id }: Item, { kind, key }: ReleasedItem): Place | undefined {
  return message.startsWith('No option') && (kind === 'single' || kind === 'prequestion') ? places.get(`${id}#${key}`) : undefined;
}

/** The released words in the line as it was typed, with its mark and letter. */
function withWholeLine({ line, cure }: Diagnostic, source: string): string {
  const typed = source.split(/\r?\n/)[line - 1] ?? '';
  const [, start, text = ''] = /^(\s*(?:[-*+]|\d+\.)\s+(?:\[[^\]]*\]\s+)?[A-Za-z]\)\s+)(.*)$/.exec(typed) ?? [];
  const [, words] = /^put its words back: “(.*)”$/m.exec(cure) ?? [];
  if (start === undefined || words === undefined) return cure;
  const first = /^\p{Lu}/u.test(text) ? words.slice(0, 1).toUpperCase() : words.slice(0, 1);
  const end = /[.!?]$/.exec(text)?.[0] ?? '';
  return cure.replace(
    /^put its words back:.*$/m,
    () => `${start}${first}${words.slice(1)}${end}\n(the words that were released, without their commas)`,
  );
}

/** A line in which the blank for a group or a rating is filled as it was released. */
function withReleasedLetter(cure: string, item: Item, { kind, key }: ReleasedItem): string {
  const letter = /([a-z])\)/.exec(cure)?.[1] ?? '';
  const value = new RegExp(`(?:^| )${letter}=(\\S+)`).exec(key)?.[1] ?? '';
  const here = item.kind === 'matching' ? (item.cards.find(({ id }) => id === letter)?.groups ?? []) : [];
  const left = kind === 'matching' ? [...value].filter((group) => !here.includes(group)) : [value];
  const [only = '', ...more] = left;
  return only === '' || more.length > 0 ? cure : cure.replace(/…\([^)]*\)/, only);
}
