import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestBackup, newEvents, readBackup, writeBackup } from '#domain/backup.ts';
import { checksum } from '#domain/checksum.ts';
import type { LearningRecord } from '#domain/record.ts';
import { mergeLogs } from '#domain/record.ts';
import { attempt, ended, opened, someLog } from '../../fixtures/events.ts';

const now = new Date('2026-11-21T10:00:00Z');
const record: LearningRecord = { 'course/one': [opened(1), attempt(2), ended(3)], 'course/two': [opened(4)] };
const lessonName = fc.constantFrom('course/one', 'course/two', 'other/one');
const someRecord = fc.dictionary(
  lessonName,
  someLog.filter((log) => log.length > 0).map((log) => mergeLogs(log, [])),
);

/** A backup with one of its fields changed by hand. */
function changed(change: object): string {
  return JSON.stringify({ ...JSON.parse(writeBackup(record, 'Ana', now)), ...change });
}

/** A backup of these logs whose checksum is right. */
function sealed(logs: object): string {
  return changed({ logs, checksum: checksum(JSON.stringify(logs)) });
}

describe('writeBackup', () => {
  test('says what it is, when it was written and whose it is', () => {
    expect(JSON.parse(writeBackup(record, 'Ana', now))).toMatchObject({
      format: 'touchpoint-record',
      version: 1,
      exported: '2026-11-21T10:00:00.000Z',
      learner: 'Ana',
      logs: record,
    });
  });

  test('writes the same record in the same way, whatever the order of its lessons', () => {
    const reversed = Object.fromEntries(Object.entries(record).toReversed());
    expect(writeBackup(reversed, 'Ana', now)).toBe(writeBackup(record, 'Ana', now));
  });

  test('names no lesson in which nothing happened', () => {
    expect(writeBackup({ ...record, 'course/empty': [] }, 'Ana', now)).toBe(writeBackup(record, 'Ana', now));
  });
});

describe('readBackup', () => {
  test('reads back what was written, undamaged', () => {
    fc.assert(
      fc.property(someRecord, fc.string({ maxLength: 40 }), (some, learner) => {
        const result = readBackup(writeBackup(some, learner, now));
        expect(result).toEqual({ ok: true, backup: { learner, exported: now.toISOString(), record: some, damaged: false } });
      }),
    );
  });

  test('never throws, whatever the text', () => {
    const change = fc.record({ version: fc.jsonValue(), logs: fc.jsonValue(), learner: fc.jsonValue() }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), change.map(changed)), (text) => {
        expect(typeof readBackup(text).ok).toBe('boolean');
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['no JSON', 'hello', 'not-a-backup'],
    ['another file', '{"format":"other"}', 'not-a-backup'],
    ['a list of logs', changed({ logs: [] }), 'not-a-backup'],
    ['no logs', changed({ logs: null }), 'not-a-backup'],
    ['logs that are a text', changed({ logs: 'course/one' }), 'not-a-backup'],
    ['a newer version', changed({ version: 2 }), 'newer'],
    ['a text longer than any backup', ' '.repeat(longestBackup + 1), 'too-large'],
  ])('refuses %s', (_name, text, reason) => {
    expect(readBackup(text)).toEqual({ ok: false, reason });
  });

  test('takes a text as long as a backup may be', () => {
    expect(readBackup(changed({}).padEnd(longestBackup)).ok).toBe(true);
  });

  test('takes a backup in which no name stands', () => {
    const result = readBackup(changed({ learner: undefined }));
    expect(result.ok && result.backup).toMatchObject({ learner: '', damaged: false });
  });

  test.each(['a/b', 'course/one', 'my-first-course/the-2nd-lesson', '7/7'])('takes the lesson %j', (lesson) => {
    const result = readBackup(sealed({ [lesson]: [opened(1)] }));
    expect(result.ok && result.backup).toMatchObject({ record: { [lesson]: [opened(1)] }, damaged: false });
  });

  test.each([
    '',
    'course',
    'course/',
    '/one',
    'course/one/two',
    'Course/one',
    'course/one ',
    ' course/one',
    'course/one-',
    'my--course/one',
    '../one',
  ])('takes nothing in for %j, which is no name of a lesson, and says so though the checksum is right', (lesson) => {
    const result = readBackup(sealed({ [lesson]: [opened(1)], 'course/two': [opened(2)] }));
    expect(result.ok && result.backup).toMatchObject({ damaged: true });
    expect(result.ok && result.backup.record).toEqual({ 'course/two': [opened(2)] });
  });

  test.each([
    [46, true],
    [47, false],
  ])('takes a response nested %i deep: %s', (depth, taken) => {
    const response = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(readBackup(changed({ logs: { 'course/one': [attempt(1, { response })] } })).ok).toBe(taken);
  });

  test('refuses what is nested too deeply to be written again', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(readBackup(changed({ logs: { 'course/one': 'DEEP' } }).replace('"DEEP"', deep))).toEqual({ ok: false, reason: 'not-a-backup' });
  });

  test.each([
    ['an event that was changed', changed({ logs: { ...record, 'course/two': [opened(5)] } }), ['course/one', 'course/two']],
    ['an event that cannot be read', changed({ logs: { ...record, 'course/two': [{}] } }), ['course/one']],
    ['a lesson whose name is none', changed({ logs: { ...record, '../evil': [opened(4)] } }), ['course/one', 'course/two']],
    ['a log that is none', changed({ logs: { ...record, 'course/two': 7 } }), ['course/one']],
    ['a checksum that is missing', changed({ checksum: undefined }), ['course/one', 'course/two']],
  ])('says that it is damaged by %s, and keeps what can be read', (_name, text, lessons) => {
    const result = readBackup(text);
    expect(result.ok && result.backup.damaged).toBe(true);
    expect(result.ok && Object.keys(result.backup.record)).toEqual(lessons);
  });

  test('lets nobody reach into prototypes', () => {
    const text = changed({}).replace('"course/two"', '"__proto__"');
    const result = readBackup(text);
    expect(result.ok && Object.keys(result.backup.record)).toEqual(['course/one']);
    expect(({} as { type?: unknown }).type).toBeUndefined();
  });

  test('cuts a name that is too long to be shown', () => {
    const result = readBackup(writeBackup(record, 'x'.repeat(100), now));
    expect(result.ok && result.backup.learner).toBe('x'.repeat(40));
  });
});

describe('newEvents', () => {
  test('counts what the other record would add', () => {
    expect(newEvents({}, record)).toBe(4);
    expect(newEvents(record, record)).toBe(0);
    expect(newEvents({ 'course/one': [opened(1)] }, record)).toBe(3);
    expect(newEvents(record, {})).toBe(0);
  });
});
