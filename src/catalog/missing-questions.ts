import { type BloomLevel, bloomLevels } from '#domain/course.ts';
import type { Lesson } from './catalog.ts';
import { anyId } from './items/item-tag.ts';
import { questionTemplate } from './scaffold/questions.ts';

/** A cure that adds questions with blanks for an objective, where the practice of a lesson ends. */
export function missingQuestions(id: string, { flow, objectives }: Lesson, count: number): string {
  const bloom = objectives.find((objective) => objective.id.endsWith(`/${id}`))?.bloom ?? 'understand';
  const bridge = flow.find((step) => step.type === 'open' && step.tag === 'Bridge');
  const question = questionTemplate({
    kind: 'single',
    id: `course/${anyId}`,
    objective: `course/${id}`,
    scenario: asksForCases(bloom),
    keyPlace: 1,
  });
  const where = bridge ? `add above line ${bridge.line}:` : 'add at the end of the file:';
  const note = `(in place of ${anyId}: two to four English words of your own, joined by hyphens${count > 1 ? ', others in each question' : ''})`;
  return `${where}\n${Array.from({ length: count }, () => `${question.trim()}\n\n`).join('')}${note}`;
}

/** From "apply" on a question gives a case to decide. */
function asksForCases(bloom: BloomLevel): boolean {
  return bloomLevels.indexOf(bloom) >= bloomLevels.indexOf('apply');
}
