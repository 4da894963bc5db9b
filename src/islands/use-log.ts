import { useEffect } from 'react';
import type { LearningRecord, Log } from '#domain/record.ts';
import { $view, ensureAll, ensureLesson, record } from '#stores/browser-record.ts';
import { useStore } from './use-store.ts';

const empty: LearningRecord = {};
const emptyLog: Log = [];

/** The whole record as the page sees it; empty on the server and while the page wakes up, so that both render the same. */
export function useRecord(): LearningRecord {
  return useStore($view)(useStore(record.$record, () => empty));
}

/** One lesson's log. */
export function useLog(lesson: string): Log {
  const all = useRecord();
  useEffect(() => ensureLesson(lesson), [lesson]);
  return all[lesson] ?? emptyLog;
}

/** Every lesson's log. */
export function useAllLogs(): LearningRecord {
  useEffect(ensureAll, []);
  return useRecord();
}
