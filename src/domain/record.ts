import * as v from 'valibot';

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
const longestId = 64;
const base = { id: v.string(), seq: v.number(), at: v.string() };

const attempt = v.looseObject({
  ...base,
  type: v.literal('attempt'),
  item: v.string(),
  /** Revision of the item that was answered. */
  rev: v.number(),
  locale: v.string(),
  /** 1, or 2 for the retry after a wrong answer. */
  try: v.picklist([1, 2]),
  /** What the options were shuffled by. */
  seed: v.string(),
  response: v.unknown(),
  certainty: v.optional(v.picklist([1, 2, 3])),
});
/** A response that is not finished: what to go on with after the page was left. The latest one counts. */
const draft = v.looseObject({ ...base, type: v.literal('draft'), item: v.string(), rev: v.number(), response: v.unknown() });
const lessonOpened = v.looseObject({ ...base, type: v.literal('lesson-opened') });
const lessonEnded = v.looseObject({ ...base, type: v.literal('lesson-ended') });

const knownTypes: ReadonlySet<unknown> = new Set([attempt, draft, lessonOpened, lessonEnded].map(({ entries }) => entries.type.literal));
/** Kept, merged and written as it is, but nothing here knows what it means. Its type is any other text. */
const ofNewerRelease = v.looseObject({
  ...base,
  type: v.custom<'of a newer release'>((type) => typeof type === 'string' && !knownTypes.has(type)),
});

const learningEvent = v.union([attempt, draft, lessonOpened, lessonEnded, ofNewerRelease]);

export type LearningEvent = v.InferOutput<typeof learningEvent>;
export type Attempt = v.InferOutput<typeof attempt>;
export type Draft = v.InferOutput<typeof draft>;
export type Certainty = 1 | 2 | 3;

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An event before the store gives it its id, place and time. */
export type NewEvent =
  | DistributiveOmit<Pick<Attempt, 'type' | 'item' | 'rev' | 'locale' | 'try' | 'seed' | 'response' | 'certainty'>, never>
  | DistributiveOmit<Pick<Draft, 'type' | 'item' | 'rev' | 'response'>, never>
  | { readonly type: 'lesson-opened' | 'lesson-ended' };

/** One lesson's log, oldest first. */
export type Log = readonly LearningEvent[];

/** All logs, by lesson id (`course/lesson`). */
export type LearningRecord = Readonly<Record<string, Log>>;

export interface ParsedLog {
  readonly log: Log;
  /** Whether anything in the text was not understood and so is not in `log`. */
  readonly damaged: boolean;
}

/** Reads a stored log. Never throws: what is not understood is left out and reported as `damaged`. */
export function parseLog(text: string): ParsedLog {
  try {
    return readLog(JSON.parse(text));
  } catch {
    return { log: [], damaged: true };
  }
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
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return JSON.stringify(value.filter((entry) => !readEvent(entry)));
  } catch {
    // Not JSON, or nested too deeply to be written.
  }
  return text;
}

/** The entry itself, so that it is written again letter for letter; but for names that could reach into prototypes. */
function readEvent(entry: unknown): LearningEvent | null {
  if (!v.is(learningEvent, entry) || !isSane(entry)) return null;
  for (const name of ['__proto__', 'constructor', 'prototype']) Reflect.deleteProperty(entry, name);
  return entry;
}

function isSane(event: LearningEvent): boolean {
  const { id, seq } = event;
  return (
    id.length > 0 &&
    id.length <= longestId &&
    Number.isSafeInteger(seq) &&
    ((event.type !== 'attempt' && event.type !== 'draft') || Number.isFinite(event.rev)) &&
    canBeWritten(event)
  );
}

/** JSON can be read that is nested too deeply to be written again. */
function canBeWritten(event: LearningEvent): boolean {
  try {
    return JSON.stringify(event).length > 0;
  } catch {
    return false;
  }
}

/** The union of two logs by event id, in order. Commutative, associative and idempotent. */
export function mergeLogs(a: Log, b: Log): Log {
  const byId = new Map<string, LearningEvent>();
  for (const event of [...a, ...b]) {
    const known = byId.get(event.id);
    if (!known || (known !== event && compareText(JSON.stringify(event), JSON.stringify(known)) > 0)) byId.set(event.id, event);
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
