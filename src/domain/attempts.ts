import type { RequiredItem } from './course.ts';
import type { ItemBase, Outcome } from './items/item.ts';
import { type Kind, mark } from './items/kind.ts';
import type { Item } from './items/kinds.ts';
import { type Attempt, type Draft, type LearningEvent, type Log, momentOf } from './record.ts';

/** An attempt with the marks it has by the item's present key. */
export interface MarkedAttempt {
  readonly attempt: Attempt;
  readonly outcome: Outcome | null;
  /** Given to an earlier revision of the question, so kept as history only. */
  readonly outdated: boolean;
}

export function attemptsOf(itemId: string, log: Log): Attempt[] {
  return log.filter((event): event is Attempt => event.type === 'attempt' && event.item === itemId);
}

/** The attempts at the question as it is now; those at an earlier revision are history. */
export function presentAttempts(item: RequiredItem, log: Log): Attempt[] {
  return log.filter((event): event is Attempt => isPresentAttempt(item, event));
}

export function isAnswered(item: RequiredItem, log: Log): boolean {
  return log.some((event) => isPresentAttempt(item, event));
}

function isPresentAttempt({ id, rev }: RequiredItem, event: LearningEvent): boolean {
  return event.type === 'attempt' && event.item === id && event.rev >= rev;
}

/** What the learner has begun since the last attempt at the question as it is now, or undefined. */
export function draftOf(item: RequiredItem, log: Log): Draft | undefined {
  const last = log.findLast(
    (event) => (event.type === 'attempt' || event.type === 'draft') && event.item === item.id && event.rev >= item.rev,
  );
  return last?.type === 'draft' ? last : undefined;
}

/** All attempts at an item of the kind, oldest first, marked by its present key. */
export function markedAttempts<I extends Item>(kind: Kind<I, unknown>, item: I, log: Log): MarkedAttempt[] {
  return attemptsOf(item.id, log).map((attempt) => marked(kind, item, attempt));
}

function marked<I extends Item>(kind: Kind<I, unknown>, item: I, attempt: Attempt): MarkedAttempt {
  return { attempt, outcome: mark(kind, item, attempt.response), outdated: attempt.rev < item.rev };
}

/** The attempts of the round a learner is in: a first try and, after a wrong one, a retry. */
export function currentRound<I extends Item>(kind: Kind<I, unknown>, item: I, log: Log): MarkedAttempt[] {
  const attempts = presentAttempts(item, log);
  const start = attempts.findLastIndex((attempt) => attempt.try === 1);
  return attempts.slice(Math.max(0, start)).map((attempt) => marked(kind, item, attempt));
}

/** Nothing is left to try in this round: it was right, or the retry is used up, or the kind has no marks. */
export function isSettled(round: readonly MarkedAttempt[]): boolean {
  const last = round.at(-1);
  return last !== undefined && (last.outcome === null || last.outcome.success || last.attempt.try === 2);
}

/** Whether the key was corrected after the attempt, or on its day: the days of corrections are all that is known of them. */
export function correctedSince({ corrected }: Pick<ItemBase, 'corrected'>, attempt: Attempt): boolean {
  return corrected !== undefined && momentOf(attempt) < Date.parse(corrected) + 86_400_000;
}
