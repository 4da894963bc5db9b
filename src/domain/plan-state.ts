import { presentAttempts } from './attempts.ts';
import type { RequiredItem } from './course.ts';
import { readResponse } from './items/kind.ts';
import { type CheckDay, checkDays, type PlanResponse, plan } from './items/plan.ts';
import type { Log } from './record.ts';

/** A plan as it stands today. */
export interface PlanState {
  readonly when: string;
  readonly act: string;
  /** How it went so far, oldest first. */
  readonly checks: readonly PlanResponse[];
  /** The check that is due today; of two missed ones the later. */
  readonly due: CheckDay | null;
  /** When it comes back next, if nothing is due now. */
  readonly next: Date | null;
}

/** The latest plan a learner meant, or null. Days are days of the calendar where `now` is; a damaged time is never due. */
export function planState(item: RequiredItem, log: Log, now: Date): PlanState | null {
  const told = presentAttempts(item, log).flatMap((attempt) => {
    const response = readResponse(plan, attempt.response);
    return response && !response.draft ? [{ response, at: new Date(attempt.at) }] : [];
  });
  const start = told.findLastIndex(({ response }) => response.after === undefined);
  const made = told[start];
  if (!made) return null;
  const checks = told.slice(start + 1).map(({ response }) => response);
  const asked = Math.max(0, ...checks.map((check) => check.after ?? 0));
  const open = checkDays.filter((day) => day > asked);
  const age = daysBetween(made.at, now);
  const due = open.findLast((day) => age >= day) ?? null;
  const [upcoming] = open.filter((day) => age < day);
  const { when, act } = made.response;
  return { when, act, checks, due, next: due === null && upcoming !== undefined ? daysLater(made.at, upcoming) : null };
}

/** Midnights between two moments; NaN if one of them is no time. */
function daysBetween(from: Date, to: Date): number {
  return Math.round((midnight(to).getTime() - midnight(from).getTime()) / 86_400_000);
}

function midnight(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}

function daysLater(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}
