import { type LearningRecord, mergeLogs } from '#domain/record.ts';
import type { RecordParts, RecordStore } from './record.ts';

/** Adds a whole record, such as an imported one. All of it or, when it cannot be stored, nothing: then false. */
export function mergeIn({ parts }: RecordStore, other: LearningRecord): boolean {
  const lessons = Object.keys(other);
  const waysBack: (() => void)[] = [];
  const readable = parts.attempt(() => {
    for (const lesson of lessons) waysBack.push(wayBack(parts, lesson));
  });
  if (!readable) return false;
  for (const lesson of lessons) {
    parts.hold(lesson, mergeLogs(parts.held(lesson), other[lesson] ?? []));
    parts.save(lesson);
  }
  if (!lessons.some((lesson) => parts.unsaved.has(lesson))) return true;
  for (const goBack of waysBack) goBack();
  return false;
}

/** Sets the record back to an earlier one, event for event. */
export function putBack({ parts, $record }: RecordStore, earlier: LearningRecord): void {
  for (const lesson of new Set([...Object.keys($record.get()), ...Object.keys(earlier)])) {
    const log = Object.hasOwn(earlier, lesson) ? (earlier[lesson] ?? []) : [];
    parts.unsaved.delete(lesson);
    parts.attempt(() => {
      parts.takeIn(lesson);
      parts.write(lesson, log.length === 0 ? null : JSON.stringify(log));
    });
    parts.hold(lesson, log);
  }
}

/** Log and text of a lesson as they are now, and the way back to them. Throws when the text cannot be read. */
function wayBack(parts: RecordParts, lesson: string): () => void {
  parts.takeIn(lesson);
  const text = parts.read(lesson);
  const log = parts.held(lesson);
  const waits = parts.unsaved.has(lesson);
  return () => {
    if (!waits) parts.unsaved.delete(lesson);
    parts.hold(lesson, log);
    parts.attempt(() => parts.write(lesson, text));
  };
}
