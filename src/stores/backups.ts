import { findPlace, firstLearner, readValue } from './place.ts';

function keyOf(learner: string): string {
  return `touchpoint:backup/${learner}`;
}

/** When the present learner last saved a copy, or null. */
export function lastBackup(): Date | null {
  const { storage, learner } = findPlace();
  const time = Date.parse(readValue(storage, keyOf(learner)) ?? '');
  return Number.isNaN(time) ? null : new Date(time);
}

/** Notes that a copy was saved. A browser that cannot keep the note is no reason to fail. */
export function noteBackup(now: Date): void {
  const { storage, learner } = findPlace();
  try {
    storage?.setItem(keyOf(learner || firstLearner), now.toISOString());
  } catch {
    // The copy itself is on the person's disk; only the date is lost.
  }
}
