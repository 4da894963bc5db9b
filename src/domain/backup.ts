import * as v from 'valibot';
import { checksum } from './checksum.ts';
import { type LearningRecord, type Log, logOf, mergeLogs, readLog } from './record.ts';

/**
 * A backup is one readable JSON file with all that one learner did:
 * `format` and `version` say what it is, `exported` when (ISO 8601, UTC), `learner` whose (the name they chose),
 * `logs` holds the events by lesson (`course/lesson`), and `checksum` is the CRC-32 of `logs` written as JSON without spaces.
 */
const backupSchema = v.object({
  format: v.literal('touchpoint-record'),
  version: v.number(),
  exported: v.string(),
  learner: v.optional(v.string(), ''),
  checksum: v.optional(v.string()),
  logs: v.unknown(),
});

const newest = 1;
/** Characters; a record of 10,000 answers has about 2.5 million. */
export const longestBackup = 20_000_000;
const lessonId = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestName = 40;
/** Levels of nesting; a record has ten or so. What is nested deeper is slow or impossible to write again. */
const deepest = 50;

export interface Backup {
  readonly learner: string;
  readonly exported: string;
  readonly record: LearningRecord;
  /** The file is not as it was written: parts were changed, lost or could not be read. */
  readonly damaged: boolean;
}

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly reason: 'too-large' | 'not-a-backup' | 'newer' };

/** The text of a backup file. */
export function writeBackup(record: LearningRecord, learner: string, now: Date): string {
  const lessons = Object.keys(record).filter((lesson) => logOf(record, lesson).length > 0);
  const logs = Object.fromEntries(lessons.sort().map((lesson) => [lesson, record[lesson]]));
  const head = {
    format: 'touchpoint-record',
    version: newest,
    exported: now.toISOString(),
    learner,
    checksum: checksum(JSON.stringify(logs)),
  };
  return `${JSON.stringify({ ...head, logs }, null, 1)}\n`;
}

/** Reads an untrusted text. Never throws, and takes in nothing but well-formed events of well-named lessons. */
export function readBackup(text: string): ReadBackup {
  if (text.length > longestBackup) return { ok: false, reason: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-a-backup' };
  }
  if (!isNestedAtMost(deepest, value)) return { ok: false, reason: 'not-a-backup' };
  const parsed = v.safeParse(backupSchema, value);
  if (!parsed.success) return { ok: false, reason: 'not-a-backup' };
  const { version, exported, learner, logs } = parsed.output;
  if (version > newest) return { ok: false, reason: 'newer' };
  if (typeof logs !== 'object' || logs === null || Array.isArray(logs)) return { ok: false, reason: 'not-a-backup' };
  const record: Record<string, Log> = {};
  let damaged = checksum(JSON.stringify(logs)) !== parsed.output.checksum;
  for (const [lesson, entries] of Object.entries(logs)) {
    const read = lessonId.test(lesson) ? readLog(entries) : { log: [], damaged: true };
    damaged ||= read.damaged;
    if (read.log.length > 0) record[lesson] = read.log;
  }
  return { ok: true, backup: { learner: learner.slice(0, longestName), exported, record, damaged } };
}

function isNestedAtMost(depth: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((part) => isNestedAtMost(depth - 1, part));
}

/** How many events of `b` are not in `a`. */
export function newEvents(a: LearningRecord, b: LearningRecord): number {
  return Object.keys(b).reduce((sum, lesson) => sum + mergeLogs(logOf(a, lesson), logOf(b, lesson)).length - logOf(a, lesson).length, 0);
}
