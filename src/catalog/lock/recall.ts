import type { Item } from '#domain/items/kinds.ts';
import type { Catalog, Lesson } from '../catalog.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { noAliases } from './aliases.ts';
import { local, pastOf } from './apply-lock.ts';
import { isSame } from './compare.ts';
import { cureOfDouble } from './doubled-ids.ts';
import { fingerprintOf, letteredIn } from './fingerprint.ts';
import type { ReleasedItem } from './lock-file.ts';
import { presentCourses } from './present.ts';

/** Rules about what a question consists of: what the lock remembers of it is the shortest way back. */
const ofParts = /^TP(?:20[37]|21[129]|220|447|456|458|66[01]|690)$/;
const ofKeys = /^TP(?:20[89]|210)$/;
const ofSums = /^TP63[2456]$/;

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
    return lines.length === 0 ? found : { ...found, cure: [...lines, found.cure].join('\n') };
  });
}

/** The last item that begins at the line or above it. */
function itemAt({ items, places }: Lesson, line: number): Item | undefined {
  return items.findLast(({ id }) => (places.get(id)?.line ?? Number.POSITIVE_INFINITY) <= line);
}

function recalled({ code, message }: Diagnostic, item: Item, past: ReleasedItem): string[] {
  if (ofParts.test(code)) return [...strayGap(code, message, past), ...recalledParts(item, past)];
  if (ofKeys.test(code)) return recalledKey(item, past);
  return ofSums.test(code) ? recalledSums(item, past) : [];
}

function recalledParts(item: Item, { options }: ReleasedItem): string[] {
  const now = letteredIn(item);
  return [...options].flatMap(([letter, before]) => {
    if (now.some(([other, words]) => other === letter && isSame(before, words))) return [];
    const [typed, words] = now.find(([, each]) => isSame(before, each)) ?? [];
    // A text without any letter gets its own in the cure of its line.
    if (typed === '') return [];
    return words === undefined
      ? `put back what stood under ${letter}) when the question was released: “${before}”`
      : `${letter}) in front of “${words}”, as it was released`;
  });
}

/** A gap in the text that learners never met. */
function strayGap(code: string, message: string, { options }: ReleasedItem): string[] {
  const gap = code === 'TP660' ? /^Nothing .*`([A-Z])`/.exec(message)?.[1] : undefined;
  return gap === undefined || options.has(gap) ? [] : [`delete \`${gap}\` in the text, which was released without it`];
}

function recalledKey(item: Item, { kind, key, options }: ReleasedItem): string[] {
  const letters = key.split(' ');
  const isThere = letters.every((letter) =>
    letteredIn(item).some(([other, words]) => other === letter && isSame(options.get(letter) ?? '', words)),
  );
  if (!isThere) return [];
  const keys = letters.map((letter) => `${letter})`).join(' and ');
  if (kind === 'multiple') return [`choose="${letters.length}" with [x] at ${keys}, as it was released`];
  return kind === 'single' ? [`[x] at ${keys} alone, as it was released`] : [];
}

/** Lines of numbers and sums that read otherwise now; the last part of a key is the right answer. */
function recalledSums(item: Item, past: ReleasedItem): string[] {
  if (item.kind !== 'calculated' || past.kind !== item.kind) return [];
  const now = new Set(fingerprintOf(item).key.split('; '));
  const before = past.key.split('; ');
  const lines = before.map((part, i) => (i < before.length - 1 ? `- ${part.replace(/ by 1$/, '')}` : `- [x] = ${part}`));
  const lost = lines.filter((_, i) => !now.has(before[i] ?? ''));
  return lost.length === 0 ? [] : [...lost, '(as it was released)'];
}
