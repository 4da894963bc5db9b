import { type BloomLevel, bloomLevels } from '#domain/course.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import type { Lesson, Objective } from '../../catalog.ts';
import { placeOfField } from '../../field-place.ts';
import { itemTag } from '../../items/item-tag.ts';
import { writeTag } from '../../write-question.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';
import { judgeVerb, openingVerbs } from './observable-verbs.ts';

const highestOf: Readonly<Record<Item['kind'], BloomLevel>> = {
  single: 'understand',
  multiple: 'understand',
  'self-check': 'understand',
  numeric: 'analyse',
  calculated: 'analyse',
  ordering: 'analyse',
  matching: 'analyse',
  conversation: 'evaluate',
  gaps: 'apply',
  judgement: 'evaluate',
  ranking: 'evaluate',
  curve: 'create',
  'metrics-lab': 'analyse',
  reflection: 'create',
  rewrite: 'create',
  plan: 'create',
  'journey-map': 'create',
};

/** TP405: an objective that no practice of the lesson asks for at its own level. */
export const practisedLevels: LessonRule = (lesson, report, { course }) => {
  for (const objective of lesson.objectives) {
    const practice = practiceOf(lesson, objective);
    // Where the verb does not fit the level either, that is said.
    const judgement = judgeVerb(openingVerbs(objective.text, course.locale).first, course.locale);
    if (judgement.kind === 'observable' && !judgement.levels.includes(objective.bloom)) continue;
    if (practice.length === 0 || reaches(practice, objective.bloom)) continue;
    const name = objective.id.slice(objective.id.indexOf('/') + 1);
    const [first] = practice.filter(({ kind }) => kind === 'single' || kind === 'multiple');
    if (objective.bloom === 'create' || !first)
      report.warn(
        'TP405',
        placeOfField(lesson, `objectives/${name}`),
        objective.bloom === 'create'
          ? `The level of "${name}" is "create", and nothing in the lesson lets the learner make something.`
          : `The level of "${name}" is "${objective.bloom}", and its questions (${practice.length}) only ask what something is or means.`,
        `add inside <Activity>:\n\n${itemTag('Reflection', [blank('short-english-name'), name])}\n${blank('what to make or decide')}\n\n> ${blank('a good answer')}\n</Reflection>\n(or, if learners only need to know it, lower the level in course.yml)`,
      );
    else
      report.warn(
        'TP405',
        placeInItem(lesson, first),
        `The level of "${name}" is "${objective.bloom}", and its questions (${practice.length}) only ask what something is or means.`,
        `${writeTag({ ...first, scenario: true })}\n(and tell of a person in a situation who has to decide; or, if learners only need to know it, lower the level in course.yml)`,
      );
  }
};

/**
 * The level that the verb of an objective has and its practice reaches, where course.yml asks for a higher one: then the
 * mistake is in course.yml.
 */
export function likelyLevel(lesson: Lesson, objective: Objective, locale: Locale): BloomLevel | undefined {
  const judgement = judgeVerb(openingVerbs(objective.text, locale).first, locale);
  const practice = practiceOf(lesson, objective);
  if (judgement.kind !== 'observable' || judgement.levels.includes(objective.bloom) || practice.length === 0) return undefined;
  if (reaches(practice, objective.bloom)) return undefined;
  const lower = judgement.levels.filter((level) => bloomLevels.indexOf(level) < bloomLevels.indexOf(objective.bloom));
  return lower.findLast((level) => reaches(practice, level));
}

function practiceOf(lesson: Lesson, objective: Objective): Item[] {
  return lesson.items.filter((item) => item.objective === objective.id && item.role === 'practice');
}

function reaches(practice: readonly Item[], level: BloomLevel): boolean {
  return practice.some((item) => bloomLevels.indexOf(levelOf(item)) >= bloomLevels.indexOf(level));
}

/** The highest level an item may practise. Generous, since the text of a question can raise its level. */
function levelOf(item: Item): BloomLevel {
  if (highestOf[item.kind] === 'create') return 'create';
  return item.scenario || item.criticalReading ? 'evaluate' : highestOf[item.kind];
}
