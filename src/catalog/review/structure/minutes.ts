import { isOwnWords } from '#domain/items/kinds.ts';
import type { Lesson } from '../../catalog.ts';
import type { LessonRule } from '../rule.ts';

const shortest = 9;
const longest = 20;
const wordsAMinute = 100;
const minutesAQuestion = 0.5;
const tolerance = 0.25;

/** TP406, TP407: a lesson outside 9 to 20 minutes, or one that takes much longer or shorter than course.yml says. */
export const lessonMinutes: LessonRule = (lesson, report) => {
  const at = { line: 1, column: 1 };
  if (lesson.minutes < shortest || lesson.minutes > longest) {
    report.warn(
      'TP406',
      at,
      `course.yml gives this lesson ${lesson.minutes} minutes; a lesson takes ${shortest} to ${longest}.`,
      lesson.minutes > longest
        ? 'make two lessons of it, each with its own objectives and questions'
        : 'join it with a neighbouring lesson, or add practice',
    );
  }
  const { reading, questions, activity, total } = timeOf(lesson);
  if (Math.abs(lesson.minutes - total) <= total * tolerance) return;
  report.warn(
    'TP407',
    at,
    `course.yml says ${lesson.minutes} minutes, and the lesson takes about ${Math.round(total)}: ${lesson.words} words ${say(reading)}, ${practiceOf(lesson)} questions ${say(questions)}, activities ${say(activity)}.`,
    `minutes: ${Math.round(total)} — or shorten, or add what is missing`,
  );
};

function timeOf(lesson: Lesson): { reading: number; questions: number; activity: number; total: number } {
  const reading = lesson.words / wordsAMinute;
  const questions = practiceOf(lesson) * minutesAQuestion;
  return { reading, questions, activity: lesson.activityMinutes, total: reading + questions + lesson.activityMinutes };
}

function practiceOf(lesson: Lesson): number {
  return lesson.items.filter((item) => item.role === 'practice' && !isOwnWords(item)).length;
}

function say(minutes: number): string {
  return `${Number(minutes.toFixed(1))} min`;
}
