import { describe, expect, test } from 'vitest';
import { readBackup, writeBackup } from '#domain/backup.ts';
import { type LearningEvent, mergeLogs, momentOf, nextSeq } from '#domain/record.ts';
import { attempt } from '../../fixtures/events.ts';

/** The events of one browser whose clock showed these times. */
function written(clocks: readonly Date[]): LearningEvent[] {
  const log: LearningEvent[] = [];
  for (const [n, now] of clocks.entries())
    log.push(attempt(1, { id: `e${n}`, seq: nextSeq(log.at(-1)?.seq ?? 0, now), at: now.toISOString() }));
  return log;
}

describe('times as they are stored', () => {
  const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Sofia', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

  /** Does it as a device in each of the zones would, and gives what came out. */
  function everywhere<T>(action: () => T): T[] {
    const home = process.env['TZ'];
    try {
      return zones.map((zone) => {
        process.env['TZ'] = zone;
        return action();
      });
    } finally {
      if (home === undefined) delete process.env['TZ'];
      else process.env['TZ'] = home;
    }
  }

  test('are the same in all time zones, so that a journey changes nothing', () => {
    const log = written([new Date('2026-03-29T00:59:00Z'), new Date('2026-03-29T01:00:00Z'), new Date('2028-02-29T23:30:00Z')]);
    const offsets = everywhere(() => new Date('2026-11-21T12:00:00Z').getTimezoneOffset());
    expect(new Set(offsets).size).toBe(zones.length);
    const seen = everywhere(() => [writeBackup({ 'course/one': log }, '', new Date('2028-02-29T23:59:00Z')), ...log.map(momentOf)]);
    for (const each of seen) expect(each).toEqual(seen[0]);
  });

  test('keep their order through the hour that autumn has twice, midnight and a leap day', () => {
    const clocks = [
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '2026-11-21T21:59:59.999Z',
      '2026-11-21T22:00:00Z',
      '2028-02-28T23:59:00Z',
      '2028-02-29T00:01:00Z',
      '2028-03-01T00:00:00Z',
    ].map((at) => new Date(at));
    for (const log of everywhere(() => written(clocks))) {
      expect(log.map(({ seq }) => seq)).toEqual(clocks.map((now) => now.getTime()));
      expect(mergeLogs(log.toReversed(), [])).toEqual(log);
    }
  });

  test('come back from a backup as they were, also those that are none', () => {
    const times = ['', 'yesterday', '2028-02-29T12:00:00.000Z', '2027-02-29T12:00:00.000Z', '+275760-09-13T00:00:00.000Z', '0000'];
    const log = times.map((at, n) => attempt(n, { at }));
    const result = readBackup(writeBackup({ 'course/one': log }, '', new Date(8.64e15)));
    expect(result).toMatchObject({
      ok: true,
      backup: { damaged: false, exported: '+275760-09-13T00:00:00.000Z', record: { 'course/one': log } },
    });
  });
});
