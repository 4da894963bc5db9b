import type { Course } from '../catalog.ts';
import { didYouMean } from '../suggest.ts';
import { type Change, changesOf } from './compare.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Lock, ReleasedCourse, ReleasedItem, Standing } from './lock-file.ts';
import { type Present, presentCourses } from './present.ts';
import { besideMeaning } from './reasons.ts';

/**
 * minor: the same question in better words. major: another question now, old answers are history. correction: the key
 * was wrong, past answers are marked again. retire: gone for good.
 */
export const decisions = ['minor', 'major', 'correction', 'retire'] as const;
export type Decision = (typeof decisions)[number];

/** The lock with the decision in it, or why it cannot be taken. */
export type Decided = { readonly lock: Lock } | { readonly refusal: string };

/** Records a decision about `course/item`; `retire` also takes a lesson, an objective or a whole course. */
export function decide(lock: Lock, courses: readonly Course[], decision: Decision, name: string, day: string): Decided {
  const [courseId = '', id = ''] = name.split('/');
  const released = lock.get(courseId);
  const present = presentCourses(courses).find(({ course }) => course.id === courseId);
  if (!released) return { refusal: `No course "${courseId}" is released. ${didYouMean(courseId, lock.keys())}`.trim() };
  const next = decision === 'retire' ? retire(released, present, name, id) : renew(released, present, decision, name, id, day);
  return typeof next === 'string' ? { refusal: next } : { lock: new Map(lock).set(courseId, next) };
}

function retire(released: ReleasedCourse, present: Present | undefined, name: string, id: string): ReleasedCourse | string {
  const meant = (key: string) => id === '' || key === id;
  const isHere = id === '' ? present !== undefined : [present?.lessons, present?.objectives, present?.items].some((ids) => ids?.has(id));
  if (isHere) return `${name} is still there. Only what was deleted from the content can be retired.`;
  if (![released.lessons, released.objectives, released.items].some((ids) => [...ids.keys()].some(meant)))
    return `${name} was never released, so there is nothing to retire.`;
  const standings = (ids: ReadonlyMap<string, Standing>) =>
    new Map([...ids].map(([key, standing]): [string, Standing] => [key, meant(key) ? 'retired' : standing]));
  return {
    lessons: standings(released.lessons),
    objectives: standings(released.objectives),
    items: new Map([...released.items].map(([key, item]) => [key, meant(key) ? { ...item, retired: true } : item])),
  };
}

function renew(
  released: ReleasedCourse,
  present: Present | undefined,
  decision: Exclude<Decision, 'retire'>,
  name: string,
  id: string,
  day: string,
): ReleasedCourse | string {
  const found = present?.items.get(id);
  const item = released.items.get(id);
  if (!found) return `There is no question ${name}. ${didYouMean(id, present?.items.keys() ?? [])}`.trim();
  if (!item) return `${name} is not released yet, so there is nothing to decide.`;
  const now = { ...found.fingerprint, ...besideMeaning(found) };
  const changes = changesOf(item, now);
  const refusal = decision === 'major' ? null : refusalOf(decision, changes, name);
  return refusal ?? { ...released, items: new Map(released.items).set(id, renewed(item, now, decision, changes, day)) };
}

function refusalOf(decision: 'minor' | 'correction', changes: readonly Change[], name: string): string | null {
  const has = (type: Change['type']) => changes.some((change) => change.type === type);
  if (has('kind')) return `${name} is answered in another way now, so old answers cannot count for it: decide "major".`;
  if (has('swapped')) return `In ${name} texts have changed their letters. Put the letters back, or decide "major".`;
  if (changes.some((change) => change.type === 'reused' && change.gone))
    return `In ${name} a removed option's letter stands for another one. Take an unused letter, or decide "major".`;
  if (decision === 'minor' && has('key')) return `In ${name} the key has changed too: decide "correction" or "major".`;
  if (decision === 'correction' && !has('key')) return `In ${name} the key is the one that was released, so there is nothing to correct.`;
  return null;
}

function renewed(
  item: ReleasedItem,
  now: Partial<ReleasedItem> & Fingerprint,
  decision: Decision,
  changes: readonly Change[],
  day: string,
): ReleasedItem {
  if (decision === 'major') return { ...item, ...now, rev: item.rev + 1, gone: new Map(), corrections: new Map() };
  const removed = changes.flatMap((change): [string, string][] => (change.type === 'removed' ? [[change.letter, change.before]] : []));
  const gone = new Map([...item.gone, ...removed].filter(([letter]) => !now.options.has(letter)));
  const corrections = decision === 'correction' ? new Map([[day, item.key], ...item.corrections]) : item.corrections;
  return { ...item, ...now, gone, corrections: new Map([...corrections].sort()) };
}
