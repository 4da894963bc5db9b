import { type Aliases, waysFrom } from './aliases.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { ReleasedCourse } from './lock-file.ts';
import type { Present } from './present.ts';
import { alike, similarity } from './words.ts';

/** The new item that reads most like one that is gone, if any does. */
export function heirOfItem(id: string, present: Present, released: ReleasedCourse): string[] {
  const lost = released.items.get(id);
  if (!lost) return [];
  const likely = [...present.items]
    .filter(([name]) => !released.items.has(name))
    .map(([name, { fingerprint }]) => ({ name, likeness: likenessOf(lost, fingerprint) }))
    .filter(({ likeness }) => likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness);
  return likely.slice(0, 1).map(({ name }) => name);
}

/** From here on, a question under a new name is the old one; below, it may be another one on the same matter. */
const surelySame = 0.65;

/** Whether a new item reads like one that is gone, and yet may be another question. */
export function isDoubtful(id: string, heir: string, present: Present, released: ReleasedCourse): boolean {
  const [lost, now] = [released.items.get(id), present.items.get(heir)?.fingerprint];
  return lost !== undefined && now !== undefined && likenessOf(lost, now) < surelySame;
}

/** How much the stems and options of two items have in common: 0 nothing, 1 all. */
function likenessOf(one: Texts, other: Texts): number {
  const all = ({ stem, options }: Texts) => [stem, ...options.values()].join(' ');
  return similarity(all(one), all(other));
}

type Texts = Pick<Fingerprint, 'stem' | 'options'>;

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
