import type { CourseOutline } from '#domain/course.ts';
import type { Locale } from '#domain/locale.ts';
import { type LessonProgress, lessonProgress } from '#domain/progress.ts';
import { count } from '#i18n/translate.ts';
import { useMessages } from './messages.ts';
import { usePracticeMessages } from './practice-messages.ts';
import { useAllLogs } from './use-log.ts';

interface Props {
  readonly course: CourseOutline;
  /** One sentence a lesson, in the order of the course. */
  readonly summaries: readonly string[];
  readonly locale: Locale;
}

/** The lessons of a course, each with its state. */
export function LessonList({ course, summaries, locale }: Props) {
  const labels = useMessages(locale).course;
  const { answeredOf } = usePracticeMessages(locale);
  const record = useAllLogs();
  return (
    <ol className="lesson-list">
      {course.lessons.map((lesson, i) => {
        const progress = lessonProgress(lesson, record[lesson.id] ?? []);
        const state = stateOf(progress);
        return (
          <li key={lesson.id} data-state={state}>
            <a href={lesson.href}>{lesson.title}</a>
            <p>{summaries[i]}</p>
            <p className="facts">
              <span className="state">{labels.lessonStates[state]}</span>
              <span>{count(labels.minutes, lesson.minutes, locale)}</span>
              <span>{count(answeredOf, progress.required, locale, { done: progress.answered })}</span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

export function stateOf(progress: LessonProgress): 'new' | 'started' | 'done' {
  return progress.done ? 'done' : progress.opened ? 'started' : 'new';
}
