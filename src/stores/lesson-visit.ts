import type { Log } from '#domain/record.ts';
import { ensureLesson, record } from './browser-record.ts';

const visitHours = 6;

/** Notes that the lesson was opened, unless something happened in it within the last hours. */
export function openLesson(lesson: string): void {
  ensureLesson(lesson);
  const last = logOf(lesson).at(-1);
  const recent = last !== undefined && Math.abs(Date.now() - Date.parse(last.at)) < visitHours * 3_600_000;
  if (!recent) record.append(lesson, { type: 'lesson-opened' });
}

/** Notes, once, that the end of the lesson was reached. */
export function endLesson(lesson: string): void {
  ensureLesson(lesson);
  if (!logOf(lesson).some((event) => event.type === 'lesson-ended')) record.append(lesson, { type: 'lesson-ended' });
}

function logOf(lesson: string): Log {
  return record.$record.get()[lesson] ?? [];
}
