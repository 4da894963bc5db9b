import { hasBlank } from '../../blanks.ts';
import type { Lesson } from '../../catalog.ts';
import { type Place, Report } from '../../diagnostic.ts';
import { practiceOf, timeOf } from '../../lesson-minutes.ts';
import type { LessonRule } from '../rule.ts';

const shortest = 9;
const longest = 20;
const tolerance = 0.25;

/** TP406, TP407: a lesson outside 9 to 20 minutes, or one that takes much longer or shorter than course.yml says. */
export const lessonMinutes: LessonRule = (lesson, report, { course, catalog }) => {
  const { reading, questions, activity, total } = timeOf(lesson);
  const counted = Math.round(total);
  const isClose = Math.abs(lesson.minutes - total) <= total * tolerance;
  // Where the lesson is as long as it should be, only the minutes of course.yml are wrong.
  if (isOut(lesson.minutes) && (isClose || isOut(counted))) {
    report.warn(
      'TP406',
      { line: 1, column: 1 },
      `This lesson takes ${lesson.minutes} minutes; a lesson should take ${shortest} to ${longest}.`,
      lesson.minutes > longest
        ? 'make two lessons of it, each with its own objectives and questions'
        : 'join it with a neighbouring lesson, or add practice',
    );
  }
  if (isClose || hasBlank(catalog.sources.get(lesson.file) ?? '')) return;
  const file = `content/courses/${course.id}/course.yml`;
  const stated = statedIn(catalog.sources.get(file) ?? '', lesson);
  const ofCourse = new Report(stated ? file : lesson.file);
  ofCourse.warn(
    'TP407',
    stated ?? { line: 1, column: 1 },
    `course.yml says ${lesson.minutes} minutes, and the lesson ${lesson.slug} takes about ${counted}: ${lesson.words} words ${say(reading)}, ${practiceOf(lesson)} questions ${say(questions)}, activities ${say(activity)}.`,
    `${stated ? stated.text.replace(given, `$1${counted}`) : `in ${file}:\nminutes: ${counted}`}\n(or leave the minutes out, and they are counted; or shorten the lesson, or add what is missing)`,
  );
  // Whatever it is about stands in the lesson, which may allow it.
  report.diagnostics.push(...ofCourse.diagnostics);
};

const given = /(\bminutes:\s*)\d+/;

/** Where course.yml gives the minutes of a lesson. */
function statedIn(course: string, { slug }: Lesson): (Place & { readonly text: string }) | undefined {
  const lines = course.split(/\r?\n/);
  const id = lines.findIndex((line) => new RegExp(`^\\s*(?:-\\s+)?(?:\\{\\s*)?id:\\s*${slug}\\b`).test(line));
  const at = lines.findIndex((line, i) => i >= id && given.test(line));
  const text = lines[at];
  return id < 0 || text === undefined ? undefined : { line: at + 1, column: (given.exec(text)?.index ?? 0) + 1, text };
}

function isOut(minutes: number): boolean {
  return minutes < shortest || minutes > longest;
}

function say(minutes: number): string {
  return `${Number(minutes.toFixed(1))} min`;
}
