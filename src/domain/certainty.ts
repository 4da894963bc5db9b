import type { Certainty } from './record.ts';

export const certainties = [1, 2, 3] as const satisfies readonly Certainty[];

/** Certainty-based marks after Gardner-Medwin: right 1, 2, 3; wrong 0, −2, −6. They never decide a pass. */
export function certaintyMarks(certainty: Certainty, right: boolean): number {
  return right ? certainty : { 1: 0, 2: -2, 3: -6 }[certainty];
}

export interface Calibration {
  readonly certainty: Certainty;
  readonly answers: number;
  readonly right: number;
}

/** How often answers were right at each level of certainty; levels never used are left out. */
export function calibrate(answers: readonly { readonly certainty: Certainty; readonly right: boolean }[]): Calibration[] {
  return certainties
    .map((certainty) => {
      const given = answers.filter((answer) => answer.certainty === certainty);
      return { certainty, answers: given.length, right: given.filter((answer) => answer.right).length };
    })
    .filter((level) => level.answers > 0);
}
