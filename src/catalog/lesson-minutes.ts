import { isOwnWords } from '#domain/items/kinds.ts';
import type { LessonFile } from './read-lesson.ts';

const wordsAMinute = 100;
const minutesAQuestion = 0.5;

/** How long a lesson takes, in minutes: reading, questions, activities as their authors say, and all of it. */
export interface LessonTime {
  readonly reading: number;
  readonly questions: number;
  readonly activity: number;
  readonly total: number;
}

export function timeOf(lesson: Pick<LessonFile, 'words' | 'items' | 'activityMinutes'>): LessonTime {
  const reading = lesson.words / wordsAMinute;
  const questions = practiceOf(lesson) * minutesAQuestion;
  return { reading, questions, activity: lesson.activityMinutes, total: reading + questions + lesson.activityMinutes };
}

/** How many items of a lesson are answered, besides those that are written freely. */
export function practiceOf({ items }: Pick<LessonFile, 'items'>): number {
  return items.filter((item) => item.role === 'practice' && !isOwnWords(item)).length;
}
