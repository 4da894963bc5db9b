import type { NewObjective } from '../scaffold/objectives.ts';
import { importAiken, looksLikeAiken } from './aiken.ts';
import { importGift } from './gift.ts';
import type { Imported, Target } from './imported.ts';

/** Reads a file of questions in whichever of the known forms it has. */
export function importQuestions(text: string, target: Target): Imported {
  return looksLikeAiken(text) ? importAiken(text, target) : importGift(text, target);
}

/** The objectives of a lesson with these questions: those asked for, then those that the questions name themselves. */
export function objectivesOf({ items }: Imported, wanted: readonly NewObjective[]): readonly NewObjective[] {
  const named = items.map((item) => item.objective.slice(item.objective.indexOf('/') + 1));
  const more = [...new Set(named)].filter((id) => !wanted.some((objective) => objective.id === id));
  return [...wanted, ...more.map((id): NewObjective => ({ id, bloom: 'understand' }))];
}
