import type { Catalog, Lesson } from '../../catalog.ts';
import { practiceOf, timeOf } from '../../lesson-minutes.ts';
import type { LessonRule } from '../rule.ts';

const shortest = 9;
const longest = 20;
const tolerance = 0.25;

/** TP406, TP407: a lesson outside 9 to 20 minutes, or one that takes much longer or shorter than course.yml says. */
export const lessonMinutes: LessonRule = (lesson, report, { course, catalog }) => {
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
    minutesCure(Math.round(total), lesson, `content/courses/${course.id}/course.yml`, catalog),
  );
};

/** The line of course.yml that gives the minutes, with those that were counted. */
function minutesCure(total: number, { slug }: Lesson, file: string, catalog: Pick<Catalog, 'sources'>): string {
  const lines = (catalog.sources.get(file) ?? '').split('\n');
  const id = lines.findIndex((line) => new RegExp(`^\\s*(?:-\\s+)?(?:\\{\\s*)?id:\\s*${slug}\\b`).test(line));
  const at = lines.findIndex((line, i) => i >= id && /\bminutes:\s*\d+/.test(line));
  const line = lines[at]?.replace(/(\bminutes:\s*)\d+/, `$1${total}`);
  const where = id < 0 || line === undefined ? `in ${file}:\nminutes: ${total}` : `in ${file}, line ${at + 1}:\n${line}`;
  return `${where}\n(or leave the minutes out there, and they are counted; or shorten the lesson, or add what is missing)`;
}

function say(minutes: number): string {
  return `${Number(minutes.toFixed(1))} min`;
}
