import type { Course } from './catalog.ts';

/** A line for each translation under way, with the lessons of the course that wait for it. They are no mistakes. */
export function waitingLessons(courses: readonly Course[]): string[] {
  return courses.flatMap(({ id, locale, untranslated = [] }) => {
    const waiting = untranslated.filter((lesson) => lesson.startsWith(`${id}/`)).map((lesson) => lesson.slice(id.length + 1));
    return waiting.length === 0 ? [] : [`${id}/${locale} waits for the translation of: ${waiting.join(', ')}.`];
  });
}
