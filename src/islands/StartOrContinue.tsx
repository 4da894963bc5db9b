import type { CourseOutline } from '#domain/course.ts';
import type { Locale } from '#domain/locale.ts';
import { continueAt } from '#domain/progress.ts';
import { useMessages } from './messages.ts';
import { useAllLogs } from './use-log.ts';

interface Props {
  readonly locale: Locale;
  readonly courses: readonly CourseOutline[];
}

/** The way into the first lesson, or back to the place where the learner stopped. */
export function StartOrContinue({ courses, locale }: Props) {
  const labels = useMessages(locale).home;
  const next = continueAt(courses, useAllLogs());
  const first = courses[0]?.lessons[0];
  const lesson = next?.lesson ?? first;
  if (!lesson) return null;
  const place = next?.item ? `#${next.item.replace('/', '-')}` : '';
  return (
    <p className="start">
      <a className="button large" href={lesson.href + place}>
        {next?.begun ? labels.continue : labels.start}
      </a>
      <span className="start-lesson">
        {next?.begun ? `${labels.continueTitle}: ` : ''}
        {lesson.title}
      </span>
    </p>
  );
}
