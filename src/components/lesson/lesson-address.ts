import type { Course } from '#catalog/catalog.ts';
import { type Locale, sourceLocale } from '#domain/locale.ts';
import { linkedLessonPath } from '../site/paths.ts';

/** What has to be known of a course to find the lessons it links to. */
export type CourseOnSite = Pick<Course, 'id' | 'locale' | 'untranslated'>;

/** The language in which a linked lesson can be read: that of the course, or English until it is translated. */
export function lessonLanguage({ id, locale, untranslated = [] }: CourseOnSite, name: string): Locale {
  return untranslated.includes(name.includes('/') ? name : `${id}/${name}`) ? sourceLocale : locale;
}

export function lessonAddress(course: CourseOnSite, name: string): string {
  return linkedLessonPath(lessonLanguage(course, name), course.id, name);
}
