import type { Catalog, Course, Lesson } from '../catalog.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { noAliases } from './aliases.ts';
import { local, pastOf } from './apply-lock.ts';
import { releasedNote } from './back-first.ts';

/** TP306 of an objective whose question has been given to another one since it was released: first its tag as it was. */
export function withMovedTags(
  found: Diagnostic,
  { course, lesson }: { course: Course; lesson: Lesson },
  lock: Catalog['lock'],
): Diagnostic {
  const released = lock?.get(course.id);
  const objective = /^The objective "([^"]+)"/.exec(found.message)?.[1];
  if (!released || objective === undefined) return found;
  const lines = lesson.items.flatMap((item) => {
    const tag = pastOf(local(item.id), released, course.aliases ?? noAliases)?.tag;
    const line = lesson.places.get(item.id)?.line;
    const [name, id, before, ...rest] = tag?.split(' ') ?? [];
    if (before !== objective || local(item.objective) === objective || line === undefined || id !== local(item.id)) return [];
    return [`in line ${line}:`, `<${[name, id, before, ...rest].join(' ')}>`];
  });
  if (lines.length === 0) return found;
  return { ...found, cure: [...lines, releasedNote, '(or, to practise it with another question:)', found.cure].join('\n') };
}
