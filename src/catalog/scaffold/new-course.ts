import type { Locale } from '#domain/locale.ts';
import { courseTemplate } from './course.ts';
import { problemWithId } from './ids.ts';
import type { KnownCourse } from './known-course.ts';
import { type Planned, unless } from './plan.ts';

export interface NewCourse {
  readonly id: string;
  readonly locale: Locale;
  readonly title?: string | undefined;
}

/** A course without lessons. */
export function planCourse(known: readonly KnownCourse[], { id, locale, title }: NewCourse): Planned {
  const taken = known.map((course) => course.id);
  return unless([problemWithId('course', id, taken)], () => ({
    create: [{ file: `content/courses/${id}/course.yml`, text: courseTemplate({ locale, title }) }],
    change: [],
  }));
}
