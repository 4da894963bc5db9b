import type { Item } from '#domain/items/kinds.ts';
import { sourceLocale } from '#domain/locale.ts';
import type { Course, Lesson } from '../catalog.ts';
import { local } from './apply-lock.ts';
import { type Fingerprint, fingerprintOf } from './fingerprint.ts';

export interface PresentItem {
  readonly item: Item;
  readonly lesson: Lesson;
  readonly fingerprint: Fingerprint;
}

/** A course as it stands in the content, by the ids that a lock holds. */
export interface Present {
  readonly course: Course;
  readonly lessons: ReadonlySet<string>;
  readonly objectives: ReadonlySet<string>;
  readonly items: ReadonlyMap<string, PresentItem>;
}

/** Every course once: in the source language, or in its first if it is not there. */
export function presentCourses(courses: readonly Course[]): Present[] {
  const chosen = courses.filter(
    (course) =>
      course.locale === sourceLocale ||
      (!courses.some((other) => other.id === course.id && other.locale === sourceLocale) &&
        courses.find((other) => other.id === course.id) === course),
  );
  return chosen.map((course) => ({
    course,
    lessons: new Set(course.lessons.map((lesson) => lesson.slug)),
    objectives: new Set(course.lessons.flatMap((lesson) => lesson.objectives.map((objective) => local(objective.id)))),
    items: new Map(
      course.lessons.flatMap((lesson) =>
        lesson.items.map((item): [string, PresentItem] => [local(item.id), { item, lesson, fingerprint: fingerprintOf(item) }]),
      ),
    ),
  }));
}
