import { practiceOf, timeOf } from '../../lesson-minutes.ts';
import type { LessonRule } from '../rule.ts';

const shortest = 9;
const longest = 20;
const tolerance = 0.25;

/** TP406, TP407: a lesson outside 9 to 20 minutes, or one that takes much longer or shorter than course.yml says. */
export const lessonMinutes: LessonRule = (lesson, report) => {
  const at = { line: 1, column: 1 };
  if (lesson.minutes < shortest || lesson.minutes > longest) {
    report.warn(
      'TP406',
      at,
      `This lesson takes ${lesson.minutes} minutes; a lesson should take ${shortest} to ${longest}.`,
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
    `minutes: ${Math.round(total)} — or delete the line, and the minutes are counted; or shorten, or add what is missing`,
  );
};

function say(minutes: number): string {
  return `${Number(minutes.toFixed(1))} min`;
}
