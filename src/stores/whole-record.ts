import { type LearningRecord, type Log, mergeLogs } from '#domain/record.ts';
import type { RecordParts, RecordStore } from './record.ts';

/**
 * Adds the events of a whole record, such as an imported one, that are not here; what is here stays as it is. All of
 * them or none: they are left out until the last write, so that a page that ends half-way has changed nothing. Returns
 * their ids, or null when they cannot be stored.
 */
export function mergeIn({ parts }: RecordStore, other: LearningRecord): readonly string[] | null {
  const { storage, prefix, unsaved } = parts;
  if (!storage) return null;
  const waysBack: (() => void)[] = [];
  const fresh = new Map<string, Log>();
  const stored = parts.attempt(() => {
    for (const [lesson, log] of Object.entries(other)) {
      const events = notHeld(parts, lesson, log);
      if (events.length > 0) fresh.set(lesson, events);
    }
    const before = parts.leftOut();
    const added = idsOf(fresh);
    waysBack.push(() => leaveOut(parts, before));
    leaveOut(parts, before.union(added));
    for (const [lesson, events] of fresh) {
      const text = storage.getItem(prefix + lesson);
      waysBack.push(() => write(parts, lesson, text));
      write(parts, lesson, JSON.stringify(mergeLogs(parts.held(lesson), events)));
    }
    leaveOut(parts, before.difference(added));
  });
  // What could not be taken back stays left out.
  if (!stored) parts.attempt(() => waysBack.toReversed().forEach((goBack) => void goBack()));
  for (const lesson of fresh.keys()) {
    if (stored) unsaved.delete(lesson);
    parts.attempt(() => parts.takeIn(lesson));
  }
  if (fresh.size > 0 && stored) parts.noteSeq();
  return stored ? [...idsOf(fresh)] : null;
}

function idsOf(logs: ReadonlyMap<string, Log>): ReadonlySet<string> {
  return new Set([...logs.values()].flat().map(({ id }) => id));
}

/** Takes events out of the record again, here and in every other tab. Says whether that will last. */
export function takeBack({ parts, $record }: RecordStore, ids: readonly string[]): boolean {
  const out = new Set([...parts.leftOut(), ...ids]);
  const note = () => parts.attempt(() => leaveOut(parts, out));
  const noted = note();
  for (const lesson of Object.keys($record.get())) {
    parts.attempt(() => {
      parts.takeIn(lesson);
      const log = parts.held(lesson).filter(({ id }) => !out.has(id));
      parts.hold(lesson, log);
      if (parts.storage?.getItem(parts.prefix + lesson)) write(parts, lesson, log.length === 0 ? null : JSON.stringify(log));
    });
  }
  // Shorter logs may have made room.
  return noted || note();
}

/** The events of a log that are not held, after what is stored was taken in. */
function notHeld(parts: RecordParts, lesson: string, log: Log): Log {
  parts.takeIn(lesson);
  const ids = new Set(parts.held(lesson).map(({ id }) => id));
  return log.filter(({ id }) => !ids.has(id));
}

function leaveOut({ storage, leftOutKey }: RecordParts, ids: ReadonlySet<string>): void {
  if (ids.size === 0) storage?.removeItem(leftOutKey);
  else storage?.setItem(leftOutKey, JSON.stringify([...ids]));
}

function write({ storage, prefix }: RecordParts, lesson: string, text: string | null): void {
  if (text === null) storage?.removeItem(prefix + lesson);
  else storage?.setItem(prefix + lesson, text);
}
