import type { Fingerprint, Lettered } from './fingerprint.ts';

export const lockPath = 'content/lock.yml';

/** An item as learners have met it. */
export interface ReleasedItem extends Fingerprint {
  readonly rev: number;
  /** The lessons it has stood in, oldest first; the last is where it was when the file was written. */
  readonly homes: readonly string[];
  /** The item before it in its lesson, where the file knows it. */
  readonly after?: string;
  /** Its tag without the brackets; absent in files written before tags were held. */
  readonly tag?: string;
  /** Of a guess: the heading of the section that answered it. */
  readonly answered?: string;
  /** The feedback of its parts, by letter, as it is written in a lesson. */
  readonly reasons: Lettered;
  /** The names of the mistakes behind its wrong options, by letter. */
  readonly mistakes: Lettered;
  /** Of a conversation: where its replies lead, and what they change. */
  readonly arrows: Lettered;
  /** Letters that once stood for an option, with its words; they must not stand for another one. */
  readonly gone: Lettered;
  /** The key before each correction, by day, oldest first. */
  readonly corrections: ReadonlyMap<string, string>;
  /** The items that took it over, each with the revision it had then. */
  readonly became: ReadonlyMap<string, number>;
  readonly retired: boolean;
}

/** A retired id was deleted on purpose; it stays known, so that it is never given again. */
export type Standing = 'released' | 'retired';

export interface ReleasedCourse {
  readonly lessons: ReadonlyMap<string, Standing>;
  readonly objectives: ReadonlyMap<string, Standing>;
  readonly items: ReadonlyMap<string, ReleasedItem>;
}

/** Every released id, by course. Ids stay in it for ever. */
export type Lock = ReadonlyMap<string, ReleasedCourse>;
