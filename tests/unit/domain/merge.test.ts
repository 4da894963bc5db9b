import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followed } from '#domain/aliases.ts';
import { draftOf, isSettled, markedAttempts } from '#domain/attempts.ts';
import { newEvents, readBackup, writeBackup } from '#domain/backup.ts';
import { calibrate } from '#domain/certainty.ts';
import { kindOf } from '#domain/items/kinds.ts';
import { objectiveState } from '#domain/objective-state.ts';
import { continueAt, courseProgress, lessonProgress } from '#domain/progress.ts';
import { damageOf, type LearningRecord, parseLog } from '#domain/record.ts';
import { copies, items, lessons } from '../../fixtures/copies.ts';
import { someLog } from '../../fixtures/events.ts';
import { mergeRecords } from '../../fixtures/union.ts';

const union = (records: readonly LearningRecord[]) => records.reduce(mergeRecords, {});

describe('copies of a record', () => {
  test('make the same record in whatever order, grouping and number they are taken in', () => {
    fc.assert(
      fc.property(copies, ({ held, drawn }) => {
        const whole = union(held);
        expect(union([...drawn, ...held])).toEqual(whole);
        expect(union([...held.toReversed(), ...held])).toEqual(whole);
        expect(held.reduceRight((sum, record) => mergeRecords(record, sum), {})).toEqual(whole);
        for (const record of drawn) expect([newEvents(whole, record), mergeRecords(record, whole)]).toEqual([0, whole]);
      }),
    );
  });

  test('make the same file, letter for letter, though each went through a file of its own', () => {
    const now = new Date('2026-11-21T10:00:00Z');
    const throughFile = (record: LearningRecord) => {
      const result = readBackup(writeBackup(record, 'Ana', now));
      return result.ok ? result.backup.record : {};
    };
    fc.assert(
      fc.property(copies, ({ held, drawn }) => {
        const file = writeBackup(union(held), 'Ana', now);
        expect(writeBackup(union([...drawn, ...held].map(throughFile)), 'Ana', now)).toBe(file);
      }),
    );
  });
});

describe('what a page works out', () => {
  const outline = (id: string) => ({ id, title: '', href: '', minutes: 5, items: items.map((item) => ({ id: item.id, rev: item.rev })) });
  const courses = ['course', 'other'].map((id) => ({
    id,
    title: '',
    href: '',
    lessons: lessons.filter((lesson) => lesson.startsWith(`${id}/`)).map(outline),
  }));
  const names = { 'course/one': { logs: { 'course/two': 'all' as const }, items: { 'course/once': [{ item: 'course/a', rev: 0 }] } } };

  const everything = (stored: LearningRecord) => {
    const record = followed(stored, names);
    const rounds = lessons.flatMap((lesson) =>
      items.map((item) => {
        const marked = markedAttempts(kindOf(item), item, record[lesson] ?? []);
        return { marked, settled: isSettled(marked), draft: draftOf(item, record[lesson] ?? []) };
      }),
    );
    const rated = rounds.flatMap(({ marked }) =>
      marked.flatMap(({ attempt, outcome }) =>
        attempt.certainty && outcome ? [{ certainty: attempt.certainty, right: outcome.success }] : [],
      ),
    );
    return {
      rounds,
      calibration: calibrate(rated),
      courses: courses.map((course) => courseProgress(course, record)),
      lessons: lessons.map((lesson) => lessonProgress(outline(lesson), record[lesson] ?? [])),
      objectives: lessons.map((lesson) => objectiveState(items, record[lesson] ?? [])),
      next: continueAt(courses, record),
    };
  };

  test('does not depend on the order in which copies were taken in', () => {
    fc.assert(
      fc.property(copies, ({ held, drawn }) => {
        expect(everything(union([...drawn, ...held]))).toEqual(everything(union(held)));
      }),
    );
  });
});

describe('what cannot be read', () => {
  test('is told apart by what it is, whatever was stored around it', () => {
    const broken = fc.array(fc.oneof(fc.jsonValue(), fc.record({ type: fc.constant('attempt'), id: fc.string() })), { maxLength: 3 });
    fc.assert(
      fc.property(broken, someLog, someLog, (entries, before, after) => {
        const bad = entries.filter((entry) => parseLog(JSON.stringify([entry])).damaged);
        expect(damageOf(JSON.stringify([...before, ...bad, ...after]))).toBe(JSON.stringify(bad));
        expect(damageOf(JSON.stringify([...bad, ...after]))).toBe(damageOf(JSON.stringify([...before, ...bad])));
      }),
    );
  });
});
