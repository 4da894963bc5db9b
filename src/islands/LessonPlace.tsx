import { useEffect } from 'react';
import type { LessonOutline } from '#domain/course.ts';
import type { Locale } from '#domain/locale.ts';
import { lessonProgress } from '#domain/progress.ts';
import { count } from '#i18n/translate.ts';
import { openLesson } from '#stores/lesson-visit.ts';
import { usePracticeMessages } from './practice-messages.ts';
import { useLog } from './use-log.ts';

interface Props {
  readonly lesson: LessonOutline;
  readonly locale: Locale;
}

/** How many of the lesson's questions are answered; notes that the lesson was opened. */
export function LessonPlace({ lesson, locale }: Props) {
  const labels = usePracticeMessages(locale);
  const progress = lessonProgress(lesson, useLog(lesson.id));
  useEffect(() => openLesson(lesson.id), [lesson.id]);
  const words = count(labels.answeredOf, progress.required, locale, { done: progress.answered });
  return (
    <p className="lesson-progress">
      <progress value={progress.answered} max={progress.required} aria-label={words} />
      <span>{words}</span>
    </p>
  );
}
