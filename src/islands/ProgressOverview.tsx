import type { CourseOutline } from '#domain/course.ts';
import type { Locale } from '#domain/locale.ts';
import { courseProgress, lessonProgress } from '#domain/progress.ts';
import { count } from '#i18n/translate.ts';
import { CourseProgress } from './CourseProgress.tsx';
import { stateOf } from './LessonList.tsx';
import { useMessages } from './messages.ts';
import { usePracticeMessages } from './practice-messages.ts';
import { useAllLogs } from './use-log.ts';

interface Props {
  readonly courses: readonly (CourseOutline & { readonly answersHref: string })[];
  readonly locale: Locale;
}

/** All courses that were begun, by lesson. */
export function ProgressOverview({ courses, locale }: Props) {
  const labels = useMessages(locale);
  const { answeredOf } = usePracticeMessages(locale);
  const record = useAllLogs();
  const begun = courses.filter((course) => courseProgress(course, record).started);
  if (begun.length === 0) return <p className="empty">{labels.progress.empty}</p>;
  return begun.map((course) => (
    <section key={course.id} className="panel">
      <h2>{course.title}</h2>
      <CourseProgress course={course} locale={locale} />
      <ul className="plain-rows">
        {course.lessons.map((lesson) => {
          const progress = lessonProgress(lesson, record[lesson.id] ?? []);
          return (
            <li key={lesson.id}>
              <a href={lesson.href}>{lesson.title}</a>
              <span>
                {labels.course.lessonStates[stateOf(progress)]} ·{' '}
                {count(answeredOf, progress.required, locale, { done: progress.answered })}
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <a className="button quiet" href={course.answersHref}>
          {labels.progress.open}
        </a>
      </p>
    </section>
  ));
}
