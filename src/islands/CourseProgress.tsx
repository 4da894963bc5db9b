import type { CourseOutline } from '#domain/course.ts';
import type { Locale } from '#domain/locale.ts';
import { courseProgress } from '#domain/progress.ts';
import { count } from '#i18n/translate.ts';
import { useMessages } from './messages.ts';
import { useAllLogs } from './use-log.ts';

interface Props {
  readonly course: CourseOutline;
  readonly locale: Locale;
}

/** A course's progress as a bar and in words. */
export function CourseProgress({ course, locale }: Props) {
  const labels = useMessages(locale).course;
  const progress = courseProgress(course, useAllLogs());
  return (
    <p className="course-progress">
      <progress value={progress.answered} max={progress.required} aria-label={labels.progressOf} />
      <span>{count(labels.lessonsDone, progress.lessons, locale, { done: progress.lessonsDone })}</span>
    </p>
  );
}
