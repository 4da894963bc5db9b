import type { Course, Lesson } from '../../catalog.ts';
import type { Mention } from '../../read-lesson.ts';
import type { LessonRule } from '../rule.ts';

const most = 7;

/** TP410, TP411: more new terms than a learner can take in, or a term that comes too late for the activity. */
export const newTerms: LessonRule = (lesson, report, { course }) => {
  const terms = newTermsOf(lesson, course);
  const surplus = terms[most];
  if (surplus) {
    report.warn(
      'TP410',
      surplus,
      `The lesson links ${terms.length} new terms; with "${surplus.name}" there are more than ${most}.`,
      'leave the link out where the word explains itself, or move a term to another lesson',
    );
  }
  const activityEnd = lesson.flow.findLast((step) => step.type === 'close' && step.tag === 'Activity');
  for (const term of terms) {
    if (!activityEnd || term.line <= activityEnd.line) continue;
    report.warn(
      'TP411',
      term,
      `The term "${term.name}" is linked for the first time after the activity, so nobody could use it there.`,
      `write [the word](term:${term.name}) where it is explained, before <Activity>`,
    );
  }
};

/** Where each term that no earlier lesson has linked is linked first. */
function newTermsOf(lesson: Lesson, course: Course): Mention[] {
  const before = course.lessons.slice(
    0,
    course.lessons.findIndex((other) => other.id === lesson.id),
  );
  const known = new Set(before.flatMap((other) => other.terms.map((term) => term.name)));
  return lesson.terms.filter((term, i) => !known.has(term.name) && lesson.terms.findIndex((other) => other.name === term.name) === i);
}
