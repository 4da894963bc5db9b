import type { FormerNames, Renamed } from '#domain/aliases.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Course, Lesson } from '../catalog.ts';
import { type Aliases, noAliases, type Way, waysTo } from './aliases.ts';
import type { Lock, ReleasedCourse, ReleasedItem } from './lock-file.ts';

/** The course with what only its past can tell: revisions and corrections of items, former names of lessons and items. */
export function withPast(course: Course, released: ReleasedCourse): Course {
  const aliases = course.aliases ?? noAliases;
  return {
    ...course,
    lessons: course.lessons.map((lesson) => {
      const former = formerNames(lesson, course.id, released, aliases);
      return { ...lesson, items: lesson.items.map((item) => itemWithPast(item, released, aliases)), ...(former && { former }) };
    }),
  };
}

function itemWithPast(item: Item, released: ReleasedCourse, aliases: Aliases): Item {
  const id = local(item.id);
  const corrected = [...(pastOf(id, released, aliases)?.corrections.keys() ?? [])].at(-1);
  return { ...item, rev: revisionOf(id, released, aliases), ...(corrected && { corrected }) };
}

/** What is released of an item, under its own name or, as long as that is new, under the first of its former ones. */
export function pastOf(id: string, released: ReleasedCourse, aliases: Aliases): ReleasedItem | undefined {
  const own = released.items.get(id);
  if (own) return own;
  const former = waysTo(id, aliases.items).find(([first]) => first !== undefined && released.items.has(first));
  return former && released.items.get(former[0] ?? '');
}

/** What a lock holds of an item of a course. */
export function pastOfItem({ id }: Item, course: Course, lock: Lock | undefined): ReleasedItem | undefined {
  const released = lock?.get(course.id);
  return released && pastOf(local(id), released, course.aliases ?? noAliases);
}

/** The present revision of an item. */
export function revisionOf(id: string, released: ReleasedCourse, aliases: Aliases): number {
  return pastOf(id, released, aliases)?.rev ?? 1;
}

function formerNames(lesson: Lesson, course: string, released: ReleasedCourse, aliases: Aliases): FormerNames | null {
  const global = (id: string) => `${course}/${id}`;
  const logs: Record<string, 'all' | string[]> = {};
  const items: Record<string, Renamed[]> = {};
  for (const [former = ''] of waysTo(lesson.slug, aliases.lessons)) logs[global(former)] = 'all';
  for (const { id } of lesson.items) {
    const ways = waysTo(local(id), aliases.items);
    for (const way of ways) {
      const name = global(way[0] ?? '');
      items[name] = [...(items[name] ?? []), { item: id, rev: shiftAlong(way, released, aliases) }];
    }
    const names = new Set([local(id), ...ways.flatMap((way) => way.slice(0, -1))]);
    for (const home of [...names].flatMap((name) => released.items.get(name)?.homes ?? [])) {
      const log = logs[global(home)];
      if (home === lesson.slug || log === 'all' || log?.includes(id)) continue;
      logs[global(home)] = [...(log ?? []), id];
    }
  }
  return Object.keys(logs).length + Object.keys(items).length > 0 ? { logs, items } : null;
}

/** What to add to a revision of the first item of a way to get the revision of the last that it counts for. */
function shiftAlong(way: Way, released: ReleasedCourse, aliases: Aliases): number {
  return way.slice(1).reduce((sum, next, i) => {
    const former = released.items.get(way[i] ?? '');
    if (!former) return sum;
    return sum + (former.became.get(next) ?? revisionOf(next, released, aliases)) - former.rev;
  }, 0);
}

/** The part of an id behind the course. */
export function local(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
