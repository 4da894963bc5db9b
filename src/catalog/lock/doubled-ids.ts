import type { Item } from '#domain/items/kinds.ts';
import type { Catalog, Course, Lesson } from '../catalog.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { anyId } from '../items/item-tag.ts';
import { writeTag } from '../write-question.ts';
import { noAliases } from './aliases.ts';
import { local } from './apply-lock.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';
import type { ReleasedCourse } from './lock-file.ts';
import { alike, nearlySame, similarity } from './words.ts';

/** TP301 at a question: what to call it, or the one it shares its id with, or that it should go. */
export function cureOfDouble(found: Diagnostic, { course, lesson }: { course: Course; lesson: Lesson }, lock: Catalog['lock']): string {
  const id = `${course.id}/${/"([^"]+)"/.exec(found.message)?.[1]}`;
  const all = course.lessons.flatMap((home) => home.items.flatMap((item) => (item.id === id ? [{ item, home }] : [])));
  const copy = all.findLast(({ home }) => home === lesson);
  const original = all.find((each) => each !== copy);
  if (!copy || !original) return found.cure;
  const lost = lock?.get(course.id) && lostAmong([copy.item, original.item], course, lock.get(course.id) as ReleasedCourse);
  if (lost) {
    const tag = writeTag({ ...lost.item, id: `${course.id}/${lost.id}` });
    return lost.item === copy.item ? tag : `${tag}\n(in ${original.home.file}:${original.home.places.get(id)?.line}, as it was released)`;
  }
  const other = `${writeTag({ ...copy.item, id: `${course.id}/${anyId}` })}\n(in place of ${anyId}: two to four English words of your own, joined by hyphens)`;
  if (likeness(fingerprintOf(copy.item), fingerprintOf(original.item)) < nearlySame) return other;
  return `delete this question, which is the same as the other one; or ask something else and give it an id of its own:\n${other}`;
}

/** The released question that is gone, if one of the items is what it was. */
function lostAmong(items: readonly Item[], course: Course, released: ReleasedCourse): { id: string; item: Item } | undefined {
  const present = new Set(course.lessons.flatMap((lesson) => lesson.items.map((item) => local(item.id))));
  const aliases = course.aliases ?? noAliases;
  const gone = [...released.items].filter(([id, item]) => !item.retired && !present.has(id) && !aliases.items.has(id));
  return gone
    .flatMap(([id, past]) => items.map((item) => ({ id, item, like: likeness(past, fingerprintOf(item)) })))
    .filter(({ like }) => like >= alike)
    .sort((a, b) => b.like - a.like)[0];
}

function likeness(a: Fingerprint, b: Fingerprint): number {
  const all = ({ stem, options }: Fingerprint) => [stem, ...options.values()].join(' ');
  return similarity(all(a), all(b));
}
