import type { Course } from '#catalog/catalog.ts';
import { markedAttempts } from '#domain/attempts.ts';
import { readBackup, writeBackup } from '#domain/backup.ts';
import { calibrate } from '#domain/certainty.ts';
import { kindOf } from '#domain/items/kinds.ts';
import { objectiveState } from '#domain/objective-state.ts';
import { continueAt, courseProgress } from '#domain/progress.ts';
import type { LearningRecord } from '#domain/record.ts';
import { openRecord } from '#stores/record.ts';
import { mergeIn } from '#stores/whole-record.ts';
import { longRecord, outlineOf } from './long-record.ts';
import { middle } from './summary.ts';

/** Median milliseconds of each piece of work; of sizes, bytes. */
export type RecordWork = Readonly<Record<string, number>>;

/** Does with a record of so many attempts in one course all that pages do with it. */
export function measureRecord(course: Course, attempts: number, runs: number): RecordWork {
  const record = longRecord(course, attempts, 1);
  const outline = outlineOf(course);
  const texts = textsOf(record);
  const open = (stored = texts) =>
    openRecord({ storage: storageOver(stored), learner: 'me', now: () => new Date(), newId: () => String(Math.random()) });
  const store = open();
  store.loadAll();
  const half = (wanted: number): LearningRecord =>
    Object.fromEntries(Object.entries(record).map(([lesson, log]) => [lesson, log.filter((_, i) => i % 4 === wanted || i % 4 === 2)]));
  const [here, there] = [half(0), half(1)];
  const backup = writeBackup(record, 'Ana', new Date());
  const time = (action: () => unknown) => median(action, runs);
  const bytes = [...texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return {
    'load all logs': time(() => open().loadAll()),
    'append one answer': time(() => store.append(course.lessons[0]?.id ?? '', { type: 'lesson-opened' })),
    'derive all progress': time(() => derive(course, outline, record)),
    'export a backup': time(() => writeBackup(record, 'Ana', new Date())),
    'read a backup': time(() => readBackup(backup)),
    'bring a copy in, half in common': time(() => mergeIn(open(textsOf(here)), there)),
    'bytes stored an attempt': bytes / attempts,
    'bytes of backup an attempt': Buffer.byteLength(backup) / attempts,
  };
}

function derive(course: Course, outline: ReturnType<typeof outlineOf>, record: LearningRecord): unknown {
  const lessons = course.lessons.map(({ id, items, objectives }) => {
    const log = record[id] ?? [];
    const states = objectives.map((objective) =>
      objectiveState(
        items.filter((item) => item.objective === objective.id),
        log,
      ),
    );
    const answers = items.flatMap((item) => markedAttempts(kindOf(item), item, log));
    return { states, answers };
  });
  const rated = lessons.flatMap(({ answers }) =>
    answers.flatMap(({ attempt, outcome }) =>
      attempt.certainty && outcome ? [{ certainty: attempt.certainty, right: outcome.success }] : [],
    ),
  );
  return [courseProgress(outline, record), continueAt([outline], record), lessons, calibrate(rated)];
}

function textsOf(record: LearningRecord): Map<string, string> {
  return new Map(Object.entries(record).map(([lesson, log]) => [`touchpoint:1/me/${lesson}`, JSON.stringify(log)]));
}

function median(action: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    action();
    return performance.now() - start;
  });
  return middle(times);
}

function storageOver(texts: Map<string, string>): Storage {
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    clear: () => texts.clear(),
  };
}
