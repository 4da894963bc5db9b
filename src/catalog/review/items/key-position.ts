import type { CourseRule, LessonRule } from '../rule.ts';
import { type Choice, choicesOf, choicesOfCourse, localId } from './choices.ts';

const fewestInCourse = 24;
const shareOfCourse = 0.45;
const fewestInLesson = 6;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
const cure = 'move the lines of the right option to another place; each option keeps its letter';

/** TP438, in a lesson: printed and without JavaScript options stand as written, so the key must not have one place only. */
export const keyPositionInLesson: LessonRule = (lesson, report) => {
  const choices = choicesOf(lesson).filter((choice) => isShuffled(choice) && choice.item.role === 'practice');
  const [first] = choices;
  if (!first || choices.length < fewestInLesson) return;
  for (const [position, name] of ordinals.entries()) {
    if (!choices.every(({ options }) => options[position]?.isKey)) continue;
    report.warn(
      'TP438',
      first.at,
      `In all ${choices.length} practice questions of the lesson the right option is the ${name}.`,
      `in some of them, ${cure}`,
    );
  }
};

/** TP438, in a course: no place may hold the key much more often than others. */
export const keyPosition: CourseRule = (course, reportFor) => {
  const choices = choicesOfCourse(course).filter(isShuffled);
  if (choices.length < fewestInCourse) return;
  const most = Math.floor(shareOfCourse * choices.length);
  for (const [position, name] of ordinals.entries()) {
    const here = choices.filter(({ options }) => options[position]?.isKey);
    const [first] = here;
    if (!first || here.length <= most) continue;
    reportFor(first.lesson.file).warn(
      'TP438',
      first.at,
      `In ${here.length} of ${choices.length} questions of the course the right option is the ${name} (at most ${most}); the first is “${localId(first.item)}”.`,
      `in ${here.length - most} or more of them, ${cure}`,
    );
  }
};

function isShuffled({ item }: Choice): boolean {
  return item.kind === 'single' && !item.naturalOrder;
}
