import { placeOfField } from '../../field-place.ts';
import type { LessonRule } from '../rule.ts';
import { exampleVerbs, judgeVerb, openingVerbs } from './observable-verbs.ts';

const fewest = 2;
const most = 4;

/** TP400: a lesson with fewer than two or more than four objectives. */
export const objectiveCount: LessonRule = (lesson, report) => {
  const count = Object.keys(lesson.frontmatter?.objectives ?? {}).length;
  if (!lesson.frontmatter || (count >= fewest && count <= most)) return;
  report.error(
    'TP400',
    placeOfField(lesson, 'objectives'),
    `The lesson has ${count} ${count === 1 ? 'objective' : 'objectives'}; a lesson takes ${fewest} to ${most}.`,
    count < fewest
      ? '  an-id: Explain … — below objectives:, and its level in course.yml'
      : 'move some of them, with their questions, to another lesson',
  );
};

/** TP401 to TP404: an objective that does not begin with one verb that can be seen and fits its level. */
export const objectiveVerbs: LessonRule = (lesson, report, { course }) => {
  for (const objective of lesson.objectives) {
    if (objective.text === '') continue;
    const name = objective.id.slice(objective.id.indexOf('/') + 1);
    const at = () => placeOfField(lesson, `objectives/${name}`);
    const { first, second } = openingVerbs(objective.text, course.locale);
    const judgement = judgeVerb(first, course.locale);
    const examples = exampleVerbs[course.locale];
    const suited = `${examples[objective.bloom]} …`;
    if (judgement.kind === 'hidden') {
      report.error(
        'TP401',
        at(),
        `The objective "${name}" begins with "${first}", which nobody can see, so no question can test it.`,
        `begin with what the learner will do: ${suited}`,
      );
    } else if (judgement.kind === 'unknown') {
      // Of other languages the list holds stems of the usual verbs, and not every good one.
      const isComplete = course.locale === 'en';
      const message = `The objective "${name}" begins with "${first}", which is not among the verbs for objectives.`;
      const cure = isComplete
        ? `begin with a verb for what the learner will do: ${suited}`
        : `begin with a verb for what the learner will do, such as ${suited}; if "${first}" is one, leave it`;
      report[isComplete ? 'error' : 'warn']('TP402', at(), message, cure);
    } else if (second !== null) {
      report.error(
        'TP404',
        at(),
        `The objective "${name}" asks for two things at once: "${first}" and "${second}".`,
        'keep the verb that matters more, or make two objectives of it',
      );
    } else if (!judgement.levels.includes(objective.bloom)) {
      report.error(
        'TP403',
        at(),
        `"${first}" does not fit the level "${objective.bloom}" that course.yml gives "${name}".`,
        `begin with ${suited} or write in course.yml ${name}: ${judgement.levels.join(' or ')}`,
      );
    }
  }
};
