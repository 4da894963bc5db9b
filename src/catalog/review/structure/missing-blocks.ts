import type { Place } from '../../diagnostic.ts';
import { anyId, anyObjective, itemTag } from '../../items/item-tag.ts';
import { closest } from '../../suggest.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';
import { type Opening, openings, template } from './blocks.ts';

const guesses = 2;
const fewestQuestions = 6;

/** TP412: a block of the template that the lesson does not have. */
export const missingBlocks: LessonRule = (lesson, report) => {
  const tags = openings(lesson.flow);
  for (const [i, { tag, form }] of template.entries()) {
    if (tags.some((opening) => opening.tag === tag)) continue;
    const next = template.slice(i + 1).flatMap((later) => tags.find((opening) => opening.tag === later.tag) ?? [])[0];
    report.error(
      'TP412',
      next ?? endOf(tags),
      `The lesson has no <${tag}>. It belongs ${next ? `before <${next.tag}> in line ${next.line}` : 'at the end'}.`,
      form,
    );
  }
};

/** TP414, TP415: a lesson that does not open with two questions to guess at, or leaves one of them without its answer. */
export const guessesAndAnswers: LessonRule = (lesson, report) => {
  const tags = openings(lesson.flow);
  const found = tags.filter(({ tag }) => tag === 'Prequestion');
  if (found.length !== guesses) {
    report.error(
      'TP414',
      found[guesses] ?? found.at(-1) ?? tags[0] ?? endOf(tags),
      `The lesson opens with ${found.length} <Prequestion>; it needs ${guesses}.`,
      found.length > guesses ? 'make a <Q> of it, below <KeyTerms />' : itemTag('Prequestion', [anyId, objectiveOf(lesson)]),
    );
  }
  const needed = lesson.items.filter((item) => item.role === 'prequestion').slice(0, guesses);
  for (const item of needed) {
    const name = item.id.slice(item.id.indexOf('/') + 1);
    const names = needed.map((other) => other.id.slice(other.id.indexOf('/') + 1));
    if (lesson.answers.some((answer) => answer.name === name)) continue;
    // An answer that points nowhere may be the one that is missing; that is said there.
    if (lesson.answers.some((answer) => !names.includes(answer.name) && closest(answer.name, [name]))) continue;
    const twice = lesson.answers.filter((answer, _, all) => all.filter((other) => other.name === answer.name).length > 1);
    const [first, second] = twice;
    if (first && second) {
      const wrong = names.indexOf(name) < names.indexOf(first.name) ? first : second;
      report.error(
        'TP415',
        wrong,
        `The answer to "${first.name}" stands here and in line ${(wrong === first ? second : first).line}, and that to "${name}" nowhere.`,
        `<Answer to="${name}" />`,
      );
      continue;
    }
    report.error(
      'TP415',
      placeInItem(lesson, item),
      `Learners guess at "${name}" here, and the lesson never shows the answer.`,
      `<Answer to="${name}" /> after the section that answers it`,
    );
  }
};

/** TP416: fewer than six questions besides those of the activity. */
export const enoughQuestions: LessonRule = (lesson, report) => {
  const tags = openings(lesson.flow);
  const questions = tags.filter(({ tag, inside }) => tag === 'Q' && !inside.includes('Activity'));
  if (questions.length >= fewestQuestions) return;
  report.error(
    'TP416',
    questions.at(-1) ?? tags.find(({ tag }) => tag === 'Bridge') ?? endOf(tags),
    `The lesson has ${questions.length} ${questions.length === 1 ? 'question' : 'questions'} outside the activity; it needs ${fewestQuestions}, two for each objective.`,
    itemTag('Q', [anyId, objectiveOf(lesson)]),
  );
};

function objectiveOf(lesson: Parameters<LessonRule>[0]): string {
  return Object.keys(lesson.frontmatter?.objectives ?? {})[0] ?? anyObjective;
}

function endOf(tags: readonly Opening[]): Place {
  return tags.at(-1) ?? { line: 1, column: 1 };
}
