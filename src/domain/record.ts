/**
 * The learning record: an append-only log of what the learner did, one log a lesson.
 *
 * Events hold raw responses, never marks. `id` is unique in the world, so merging is a union. `lesson` is
 * `course/lesson` and `item` is `course/item`, the same in every language.
 *
 * `seq` is the order: milliseconds since 1970 by the clock of the device, or one more than the highest `seq` that the
 * browser has of the learner, whichever is more. So what happens later in one browser is later, wherever its clock was
 * set meanwhile; what two devices did before they met is in the order of their clocks. The first records counted from 1
 * in each log instead. `at` (ISO 8601, UTC) is what the clock showed, for showing dates.
 *
 * Pages of an older and a newer release may write the same log. What is new therefore comes as a new type or a new field,
 * which older pages carry along; no release changes what a known type or field may hold. More than that needs keys of a
 * new format.
 */
interface BaseEvent {
  readonly id: string;
  readonly seq: number;
  readonly at: string;
}

export type Certainty = 1 | 2 | 3;

export interface Attempt extends BaseEvent {
  readonly type: 'attempt';
  readonly item: string;
  /** Revision of the item that was answered. */
  readonly rev: number;
  readonly locale: string;
  /** 1, or 2 for the retry after a wrong answer. */
  readonly try: 1 | 2;
  /** What the options were shuffled by. */
  readonly seed: string;
  readonly response: unknown;
  readonly certainty?: Certainty | undefined;
}

/** A response that is not finished: what to go on with after the page was left. The latest one counts. */
export interface Draft extends BaseEvent {
  readonly type: 'draft';
  readonly item: string;
  readonly rev: number;
  readonly response: unknown;
}

interface Visit extends BaseEvent {
  readonly type: 'lesson-opened' | 'lesson-ended';
}

/** Kept, merged and written as it is, but nothing here knows what it means. Its type is any other text. */
interface OfNewerRelease extends BaseEvent {
  readonly type: 'of a newer release';
}

/** Events may have more fields, which are carried along. */
export type LearningEvent = Attempt | Draft | Visit | OfNewerRelease;

/** An event before the store gives it its id, place and time. */
export type NewEvent = Omit<Attempt, keyof BaseEvent> | Omit<Draft, keyof BaseEvent> | Omit<Visit, keyof BaseEvent>;

/** One lesson's log, oldest first. */
export type Log = readonly LearningEvent[];

/** All logs, by lesson id (`course/lesson`). */
export type LearningRecord = Readonly<Record<string, Log>>;

/** The log of a lesson; empty where nothing happened in it. */
export function logOf(record: LearningRecord, lesson: string): Log {
  return (Object.hasOwn(record, lesson) && record[lesson]) || [];
}

export interface ParsedLog {
  readonly log: Log;
  /** Whether anything in the text was not understood and so is not in `log`. */
  readonly damaged: boolean;
}

/**
 * Reads a stored log, also one whose end is missing. Never throws: what is not understood is left out and reported as
 * `damaged`.
 */
export function parseLog(text: string): ParsedLog {
  // Text, and then what is before one of its last braces: an event that is whole ends with one.
  for (let tries = 0, end = text.length; tries < 50; tries++) {
    try {
      const { log, damaged } = readLog(JSON.parse(tries ? `${text.slice(0, end + 1)}]` : text));
      return { log, damaged: damaged || tries > 0 };
    } catch {
      end = text.lastIndexOf('}', end - 1);
    }
  }
  return { log: [], damaged: true };
}

/** Reads a log out of a value that JSON held, as `parseLog` does. */
export function readLog(value: unknown): ParsedLog {
  if (!Array.isArray(value)) return { log: [], damaged: true };
  const log = value.flatMap((entry) => readEvent(entry) ?? []);
  return { log: mergeLogs(log, []), damaged: log.length < value.length };
}

/** What of a damaged text is not in its log: entries, or the whole text when it is no list. The same damage, the same text. */
export function damageOf(text: string): string {
  try {
    const entries: unknown[] = JSON.parse(text);
    return JSON.stringify(entries.filter((entry) => !readEvent(entry)));
  } catch {
    // Not JSON, no list, or nested too deeply to be written.
    return text;
  }
}

const longestId = 64;
type Fields = Readonly<Record<string, unknown>>;

/** The entry itself, so that it is written again letter for letter; but for names that could reach into prototypes. */
function readEvent(entry: unknown): LearningEvent | null {
  if (!isEvent(entry) || !canBeWritten(entry)) return null;
  for (const name of ['__proto__', 'constructor', 'prototype']) Reflect.deleteProperty(entry, name);
  return entry;
}

function isEvent(entry: unknown): entry is LearningEvent {
  const fields = (entry ?? {}) as Fields;
  const { id, seq, at, type } = fields;
  if (typeof id !== 'string' || id === '' || id.length > longestId) return false;
  if (!Number.isSafeInteger(seq) || typeof at !== 'string' || typeof type !== 'string') return false;
  return type === 'attempt' ? isAttempt(fields) : type !== 'draft' || answersItem(fields);
}

function isAttempt(event: Fields): boolean {
  const { locale, seed, try: attempt, certainty = 1 } = event;
  const texts = typeof locale === 'string' && typeof seed === 'string';
  return answersItem(event) && texts && (attempt === 1 || attempt === 2) && (certainty === 1 || certainty === 2 || certainty === 3);
}

function answersItem({ item, rev, ...rest }: Fields): boolean {
  return typeof item === 'string' && Number.isFinite(rev) && 'response' in rest;
}

/** JSON can be read that is nested too deeply to be written again. */
function canBeWritten(event: LearningEvent): boolean {
  try {
    JSON.stringify(event);
    return true;
  } catch {
    return false;
  }
}

/** The union of two logs by event id, in order. Commutative, associative and idempotent. */
export function mergeLogs(a: Log, b: Log): Log {
  const byId = new Map<string, LearningEvent>();
  for (const event of [...a, ...b]) {
    const known = byId.get(event.id);
    if (!known || JSON.stringify(event) > JSON.stringify(known)) byId.set(event.id, event);
  }
  return [...byId.values()].sort((x, y) => x.seq - y.seq || compareText(x.at, y.at) || compareText(x.id, y.id));
}

/** March 1973: the least `seq` that is a time. No log that counted from 1 has as many events. */
const firstMoment = 1e11;

/** The `seq` of an event that happens at `now`, by a clock that may be wrong, after events up to the `seq` `highest`. */
export function nextSeq(highest: number, now: Date): number {
  return Math.min(Math.max(now.getTime(), highest + 1, firstMoment), Number.MAX_SAFE_INTEGER);
}

/** Milliseconds since 1970, to order events of different logs by. Where neither `seq` nor `at` tells, 0. */
export function momentOf({ seq, at }: LearningEvent): number {
  return seq >= firstMoment ? seq : Date.parse(at) || 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
