import type { Locale } from '#domain/locale.ts';

/** A path of this site below its base, with a slash at both ends. */
export function sitePath(...parts: readonly string[]): string {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return base + parts.map((part) => `${part}/`).join('');
}

export function coursePath(locale: Locale, course: string): string {
  return sitePath(locale, course);
}

export function lessonPath(locale: Locale, course: string, lesson: string): string {
  return sitePath(locale, course, lesson);
}

/** The path of the lesson that a link in `course` names: a lesson of this course, or `course/lesson`. */
export function linkedLessonPath(locale: Locale, course: string, name: string): string {
  const [lesson = '', other = course] = name.split('/').reverse();
  return lessonPath(locale, other, lesson);
}
