import type { CourseOutline } from '#domain/course.ts';
import { courseProgress } from '#domain/progress.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { count } from '#i18n/translate.ts';
import { useAllLogs } from './use-log.ts';

interface Props {
  readonly course: CourseOutline;
  readonly locale: string;
  readonly labels: Pick<Messages['course'], 'lessonsDone' | 'progressOf'>;
}

/** A course's progress as a bar and in words. */
export function CourseProgress({ course, locale, labels }: Props) {
  const progress = courseProgress(course, useAllLogs());
  return (
    <p className="course-progress">
      <progress value={progress.answered} max={progress.required} aria-label={labels.progressOf} />
      <span>{count(labels.lessonsDone, progress.lessons, locale, { done: progress.lessonsDone })}</span>
    </p>
  );
}
