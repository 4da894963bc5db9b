import type { CourseOutline } from '#domain/course.ts';
import { continueAt } from '#domain/progress.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { useAllLogs } from './use-log.ts';

interface Props {
  readonly courses: readonly CourseOutline[];
  readonly labels: Pick<Messages['home'], 'start' | 'continue' | 'continueTitle'>;
}

/** The way into the first lesson, or back to the place where the learner stopped. */
export function StartOrContinue({ courses, labels }: Props) {
  const next = continueAt(courses, useAllLogs());
  const first = courses[0]?.lessons[0];
  const lesson = next?.lesson ?? first;
  if (!lesson) return null;
  const place = next?.item ? `#${next.item.replace('/', '-')}` : '';
  return (
    <p className="start">
      <a className="button large" href={lesson.href + place}>
        {next ? labels.continue : labels.start}
      </a>
      <span className="start-lesson">
        {next ? `${labels.continueTitle}: ` : ''}
        {lesson.title}
      </span>
    </p>
  );
}
