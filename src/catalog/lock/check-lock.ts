import type { Catalog } from '../catalog.ts';
import { type Diagnostic, Report } from '../diagnostic.ts';
import { noAliases } from './aliases.ts';
import { pastOf } from './apply-lock.ts';
import { checkAliases } from './check-aliases.ts';
import { checkItem } from './check-item.ts';
import { checkTag } from './check-tag.ts';
import { checkVanished } from './check-vanished.ts';
import { type Lock, lockPath, type ReleasedCourse } from './lock-file.ts';
import { checkMistakes } from './mistakes.ts';
import { placeOfKey } from './place-of-key.ts';
import { type Present, presentCourses } from './present.ts';
import { mistakesOf } from './reasons.ts';
import { typedItem } from './typed-item.ts';

/** Whether learners' records still fit the content: no released id may vanish or change its meaning unnoticed. */
export function checkLock(catalog: Catalog): Diagnostic[] {
  const { lock } = catalog;
  if (!lock) return [];
  const courses = presentCourses(catalog.courses).flatMap((present) => {
    const released = lock.get(present.course.id);
    return released ? checkCourse(present, released, catalog) : [];
  });
  return [...checkMissing(lock, catalog), ...courses];
}

/** TP601: the folder of a released course is there. */
function checkMissing(lock: Lock, { sources }: Catalog): Diagnostic[] {
  const report = new Report(lockPath);
  for (const [id, { lessons, items }] of lock) {
    const retired = [...lessons.values()].every((standing) => standing === 'retired') && [...items.values()].every((item) => item.retired);
    if (retired || sources.has(`content/courses/${id}/course.yml`)) continue;
    report.error(
      'TP601',
      placeOfKey(sources.get(lockPath) ?? '', [id]),
      `The course "${id}" was released, and there is no folder content/courses/${id}.`,
      `give the folder its old name back; only titles may change\nIf the course is gone for good: npm run lock -- retire ${id}`,
    );
  }
  return report.diagnostics;
}

function checkCourse(present: Present, released: ReleasedCourse, catalog: Catalog): Diagnostic[] {
  const { course } = present;
  const aliases = course.aliases ?? noAliases;
  const file = `content/courses/${course.id}/course.yml`;
  const text = catalog.sources.get(file) ?? '';
  const ofCourse = new Report(file);
  if (!hasError(catalog, `content/courses/${course.id}/`, formOfIds)) {
    checkVanished(present, released, aliases, text, ofCourse, catalog.sources);
    checkAliases(present, released, aliases, text, ofCourse);
  }
  const ids = course.lessons.flatMap((lesson) => lesson.items.map((item) => item.id));
  // Which of two questions with one id is meant is for the author to say first.
  const doubles = new Set(ids.filter((id, i) => ids.indexOf(id) < i));
  const names = course.lessons.flatMap((lesson) => lesson.items.flatMap((item) => [...mistakesOf(item).values()]));
  const uses = new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
  const ofItems = [...present.items].flatMap(([id, { item, lesson }]) => {
    const past = pastOf(id, released, aliases);
    const report = new Report(lesson.file);
    if (past && !doubles.has(item.id) && !hasError(catalog, lesson.file, formOfItems)) {
      const typed = typedItem(catalog.sources.get(lesson.file) ?? '', lesson.places.get(item.id), past.kind);
      checkItem({ item, typed }, past, lesson.places, report);
      // Of a question that is another one now, the mistakes are others too.
      if (report.diagnostics.length === 0) {
        checkTag(item, past, lesson.places.get(item.id), report);
        checkMistakes({ item, typed, uses }, past, lesson.places, report);
      }
    }
    return report.diagnostics;
  });
  return [...ofCourse.diagnostics, ...ofItems];
}

/** Codes of what could not be read, which says nothing about ids, and of items that say nothing about their options yet. */
const formOfIds = /^TP(?:[12]|302|31[01])/;
const formOfItems = /^TP(?:[12]|30[12]|31[01]|6[1-9])/;

function hasError(catalog: Catalog, path: string, codes: RegExp): boolean {
  return catalog.diagnostics.some(({ code, severity, file }) => severity === 'error' && codes.test(code) && file.startsWith(path));
}
