import { currentRound } from './attempts.ts';
import { hasMarks, type Item, kindOf } from './items/kinds.ts';
import type { Log } from './record.ts';

/** How far an objective has been practised, by the latest round of each of its marked items. */
export interface ObjectiveState {
  readonly state: 'new' | 'started' | 'practised' | 'right';
  readonly answered: number;
  readonly right: number;
  readonly items: number;
}

export function objectiveState(items: readonly Item[], log: Log): ObjectiveState {
  const marked = items.filter((item) => item.role === 'practice' && hasMarks(item));
  const outcomes = marked.flatMap((item) => currentRound(kindOf(item), item, log).at(-1)?.outcome ?? []);
  const answered = outcomes.length;
  const right = outcomes.filter((outcome) => outcome.success).length;
  const state = answered === 0 ? 'new' : answered < marked.length ? 'started' : right < marked.length ? 'practised' : 'right';
  return { state, answered, right, items: marked.length };
}
