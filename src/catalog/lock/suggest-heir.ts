import { type Aliases, waysFrom } from './aliases.ts';
import type { ReleasedCourse } from './lock-file.ts';
import type { Present } from './present.ts';
import { alike, similarity } from './words.ts';

/** The new item that reads most like one that is gone, if any does. */
export function heirOfItem(id: string, present: Present, released: ReleasedCourse): string[] {
  const lost = released.items.get(id);
  if (!lost) return [];
  const all = (stem: string, options: Iterable<string>) => [stem, ...options].join(' ');
  const before = all(lost.stem, lost.options.values());
  const likely = [...present.items]
    .filter(([name]) => !released.items.has(name))
    .map(([name, { fingerprint }]) => ({ name, likeness: similarity(before, all(fingerprint.stem, fingerprint.options.values())) }))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness);
  return likely.slice(0, 1).map(({ name }) => name);
}

/** The lessons in which the items of a lesson that is gone stand now. */
export function heirsOfLesson(slug: string, present: Present, released: ReleasedCourse, aliases: Aliases): string[] {
  const items = [...released.items].filter(([, item]) => item.homes.at(-1) === slug).map(([id]) => id);
  const heirs = new Set(items.flatMap((id) => waysFrom(id, aliases.items)).map((way) => present.items.get(way.at(-1) ?? '')?.lesson.slug));
  return [...present.lessons].filter((lesson) => heirs.has(lesson));
}

/** The only new objective of the course, if there is exactly one. */
export function heirOfObjective(present: Present, released: ReleasedCourse): string[] {
  const fresh = [...present.objectives].filter((id) => !released.objectives.has(id));
  return fresh.length === 1 ? fresh : [];
}
