import type { Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';

/** Something about a line of the file that is read. */
export interface Remark {
  readonly line: number;
  /** A sentence. */
  readonly what: string;
}

/** What a file of questions gives. With faults there is nothing to use. */
export interface Imported {
  /** The questions, with blanks for what the file does not say. */
  readonly items: readonly Item[];
  /** What was left behind, changed, or is still to be written. */
  readonly losses: readonly Remark[];
  /** Why the file cannot be read. */
  readonly faults: readonly Remark[];
}

/** Where imported questions go. */
export interface Target {
  readonly course: string;
  readonly lesson: string;
  readonly locale: Locale;
  /** The objective of all questions that do not name one themselves. */
  readonly objective: string;
  /** Objectives of other lessons of the course. */
  readonly takenObjectives: ReadonlySet<string>;
  /** Item ids of the course that are given. */
  readonly taken: ReadonlySet<string>;
}

/** The most questions that one file may hold: more make no lesson. */
export const mostQuestions = 1000;

export function tooMany(count: number): Imported {
  const what = `The file holds ${count} questions; more than ${mostQuestions} make no lesson. Split it into several files.`;
  return { items: [], losses: [], faults: [{ line: 1, what }] };
}
