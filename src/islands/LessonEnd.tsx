import { useEffect } from 'react';
import type { LessonOutline } from '#domain/course.ts';
import type { Locale } from '#domain/locale.ts';
import { lessonProgress } from '#domain/progress.ts';
import { count } from '#i18n/translate.ts';
import { endLesson } from '#stores/lesson-visit.ts';
import { usePracticeMessages } from './practice-messages.ts';
import { useLog } from './use-log.ts';

interface Props {
  readonly lesson: LessonOutline;
  readonly locale: Locale;
}

/** Comes into view at the end of a lesson: notes that, and says whether anything is still open. */
export function LessonEnd({ lesson, locale }: Props) {
  const labels = usePracticeMessages(locale).end;
  const progress = lessonProgress(lesson, useLog(lesson.id));
  useEffect(() => endLesson(lesson.id), [lesson.id]);
  const open = progress.required - progress.answered;
  return (
    <div className="end-state" data-done={progress.done || undefined}>
      <p>
        <strong>{open === 0 ? labels.done : count(labels.open, open, locale)}</strong>
      </p>
      <p>{open === 0 ? labels.doneHint : <a href={`#${progress.nextItem?.replace('/', '-')}`}>{labels.toOpen}</a>}</p>
    </div>
  );
}
