import type { RichText } from '../rich-text.ts';
import type { ItemBase } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

export interface SelfCheckStatement {
  readonly id: string;
  readonly text: RichText;
  /** What to do when the statement is not true yet. */
  readonly advice: RichText;
}

/** Statements the learner rates for the place they work at. */
export interface SelfCheckItem extends ItemBase {
  readonly kind: 'self-check';
  readonly statements: readonly SelfCheckStatement[];
}

/** 1 not yet, 2 partly, 3 mostly, 4 yes. */
export const ratings = [1, 2, 3, 4] as const;

/** Response: rating by statement id. It has no marks. */
export const selfCheck: Kind<SelfCheckItem, Record<string, number>> = {
  name: 'self-check',
  marked: false,
  response: shape.recordOf(shape.number),
  isComplete: (item, response) => item.statements.every((statement) => ratings.some((rating) => rating === response[statement.id])),
  mark: () => null,
  arrange: () => [],
};

/** The statements to begin with: all that share the lowest rating, unless that is already "yes". */
export function weakest(item: SelfCheckItem, response: Record<string, number>): SelfCheckStatement[] {
  const lowest = Math.min(...item.statements.map((statement) => response[statement.id] ?? 4));
  return lowest >= 4 ? [] : item.statements.filter((statement) => response[statement.id] === lowest);
}
