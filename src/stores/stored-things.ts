import { type LearningRecord, parseLog } from '#domain/record.ts';
import { keysOf, readValue, storageNamed } from './place.ts';

/** A stored text that could not be read and was put aside as it was found. */
export interface KeptAside {
  readonly key: string;
  readonly text: string;
}

export function answersIn(record: LearningRecord): number {
  return Object.values(record).reduce((sum, log) => sum + log.filter((event) => event.type === 'attempt').length, 0);
}

/** How many answers are stored of a learner, whoever learns now. */
export function storedAnswers(learner: string): number {
  const logs = entries(`touchpoint:1/${learner}/`).map(({ key, text }) => [key, parseLog(text).log] as const);
  return answersIn(Object.fromEntries(logs));
}

/** What was put aside of a learner's record, and of the list of learners. */
export function keptAside(learner: string): KeptAside[] {
  return [...entries(`touchpoint:kept/touchpoint:1/${learner}/`), ...entries('touchpoint:kept/touchpoint:learners#')];
}

function entries(start: string): KeptAside[] {
  const local = storageNamed('localStorage');
  try {
    return keysOf(local)
      .filter((key) => key.startsWith(start))
      .map((key) => ({ key, text: readValue(local, key) ?? '' }));
  } catch {
    return [];
  }
}
