import type { CourseRule } from '../rule.ts';
import { choicesOfCourse, localId } from './choices.ts';

/** From so many questions on, this share is the most that one place in the list may have. */
const limits = [
  { questions: 24, share: 0.45 },
  { questions: 8, share: 0.75 },
] as const;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** TP438: printed and without JavaScript options stand as written, so the key must not have a favourite place. */
export const keyPosition: CourseRule = (course, reportFor) => {
  const choices = choicesOfCourse(course).filter(({ item }) => item.kind === 'single' && !item.naturalOrder);
  const limit = limits.find(({ questions }) => choices.length >= questions);
  if (!limit) return;
  for (const [position, name] of ordinals.entries()) {
    const here = choices.filter(({ options }) => options[position]?.isKey);
    const [first] = here;
    if (!first || here.length <= limit.share * choices.length) continue;
    const tooMany = here.length - Math.floor(limit.share * choices.length);
    reportFor(first.lesson.file).warn(
      'TP438',
      first.at,
      `In ${here.length} of ${choices.length} questions of the course the right option is the ${name} (at most ${Math.floor(limit.share * choices.length)}); here begins “${localId(first.item)}”.`,
      `in ${tooMany} or more questions, move the lines of the right option to another place; each option keeps its letter`,
    );
  }
};
