import type { Course, Lesson } from '#catalog/catalog.ts';
import { coursePath, lessonPath } from '#components/site/paths.ts';
import type { CourseOutline, LessonOutline } from '#domain/course.ts';
import { isOwnWords } from '#domain/items/kinds.ts';

/** What an island needs of a lesson to work out progress. Prequestions and texts of one's own are never required. */
export function outlineOfLesson(course: Course, lesson: Lesson): LessonOutline {
  return {
    id: lesson.id,
    title: lesson.title,
    href: lessonPath(course.locale, course.id, lesson.slug),
    minutes: lesson.minutes,
    items: lesson.items.filter((item) => item.role === 'practice' && !isOwnWords(item)).map(({ id, rev }) => ({ id, rev })),
  };
}

export function outlineOf(course: Course): CourseOutline {
  return {
    id: course.id,
    title: course.title,
    href: coursePath(course.locale, course.id),
    lessons: course.lessons.map((lesson) => outlineOfLesson(course, lesson)),
  };
}
