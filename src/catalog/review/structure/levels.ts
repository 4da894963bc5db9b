import { type BloomLevel, bloomLevels } from '#domain/course.ts';
import type { Item } from '#domain/items/kinds.ts';
import { placeOfField } from '../../field-place.ts';
import { anyId } from '../../items/item-tag.ts';
import type { LessonRule } from '../rule.ts';

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
export const practisedLevels: LessonRule = (lesson, report) => {
  for (const objective of lesson.objectives) {
    const practice = lesson.items.filter((item) => item.objective === objective.id && item.role === 'practice');
    if (practice.length === 0 || practice.some((item) => bloomLevels.indexOf(levelOf(item)) >= bloomLevels.indexOf(objective.bloom)))
      continue;
    const name = objective.id.slice(objective.id.indexOf('/') + 1);
    report.warn(
      'TP405',
      placeOfField(lesson, `objectives/${name}`),
      objective.bloom === 'create'
        ? `The level of "${name}" is "create", and nothing in the lesson lets the learner make something.`
        : `The level of "${name}" is "${objective.bloom}", and its questions (${practice.length}) only ask what something is or means.`,
      objective.bloom === 'create' ? `<Reflection ${anyId} ${name}>` : `let a person in a situation decide: <Q ${anyId} ${name} scenario>`,
    );
  }
};

/** The highest level an item may practise. Generous, since the text of a question can raise its level. */
function levelOf(item: Item): BloomLevel {
  if (highestOf[item.kind] === 'create') return 'create';
  return item.scenario || item.criticalReading ? 'evaluate' : highestOf[item.kind];
}
