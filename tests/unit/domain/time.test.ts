import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followed } from '#domain/aliases.ts';
import { currentRound, isSettled } from '#domain/attempts.ts';
import { single } from '#domain/items/single.ts';
import { type LearningEvent, mergeLogs, momentOf, nextSeq, parseLog } from '#domain/record.ts';
import { attempt, opened } from '../../fixtures/events.ts';
import { singleItem } from '../../fixtures/items.ts';

const clock = fc.oneof(
  fc.date({ noInvalidDate: true }),
  fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-02'), noInvalidDate: true }),
);
const latest = new Date(8.64e15);

describe('nextSeq', () => {
  test('is what the clock shows, in milliseconds since 1970', () => {
    expect(nextSeq(0, new Date('2026-11-21T10:00:00Z'))).toBe(Date.UTC(2026, 10, 21, 10));
  });

  test('is one more than the highest where the clock shows no more', () => {
    const now = new Date('2026-11-21T10:00:00Z');
    expect(nextSeq(now.getTime(), now)).toBe(now.getTime() + 1);
    expect(nextSeq(now.getTime() + 500, now)).toBe(now.getTime() + 501);
  });

  test('is never so small that it could be the place in a log that counted from 1', () => {
    const first = nextSeq(7, new Date('1970-01-01T00:00:00Z'));
    expect(momentOf(attempt(1, { seq: first, at: '1970-01-01T00:00:00.000Z' }))).toBe(first);
    expect(nextSeq(first, new Date('1969-07-20T20:17:00Z'))).toBe(first + 1);
  });

  test('grows whatever the clock does, and can always be read back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8.64e15 }), fc.array(clock), (start, clocks) => {
        let highest = start;
        for (const now of clocks) {
          const seq = nextSeq(highest, now);
          expect(seq).toBeGreaterThan(highest);
          expect(parseLog(JSON.stringify([opened(1, { at: '' }), { ...opened(2), seq }])).damaged).toBe(false);
          highest = seq;
        }
      }),
    );
    expect(nextSeq(latest.getTime(), latest)).toBe(latest.getTime() + 1);
  });

  test('ends at the last exact number; from there on the clock decides between events', () => {
    const seq = nextSeq(Number.MAX_SAFE_INTEGER, new Date('2026-11-21T10:00:00Z'));
    expect(seq).toBe(Number.MAX_SAFE_INTEGER);
    const earlier = attempt(2, { seq, id: 'b', at: '2026-11-21T10:00:00.000Z' });
    const later = attempt(2, { seq, id: 'a', at: '2026-11-21T10:00:01.000Z' });
    expect(mergeLogs([later], [earlier])).toEqual([earlier, later]);
  });
});

describe('momentOf', () => {
  test('is the place, or the time where the record still counted from 1', () => {
    const seq = Date.UTC(2026, 0, 1);
    expect(momentOf(attempt(1, { seq, at: '2020-01-01T00:00:00.000Z' }))).toBe(seq);
    expect(momentOf(attempt(1, { seq: 3, at: '2020-01-01T00:00:00.000Z' }))).toBe(Date.UTC(2020));
    expect(momentOf(attempt(1, { seq: 1e11 - 1, at: '2020-01-01T00:00:00.000Z' }))).toBe(Date.UTC(2020));
    expect(momentOf(attempt(1, { seq: 1e11, at: '2020-01-01T00:00:00.000Z' }))).toBe(1e11);
  });

  test.each(['', 'yesterday', '2026-02-30T99:00', '+999999-01-01T00:00:00.000Z'])(
    'of a time that is none, %o, is before all others',
    (at) => {
      expect(momentOf(attempt(1, { at }))).toBe(0);
    },
  );

  test('reads leap days, the years of five digits and those before 1970', () => {
    const moments = ['-000001-01-01T00:00:00.000Z', '1969-12-31T23:59:59.999Z', '2028-02-29T12:00:00.000Z', '+012026-01-01T00:00:00.000Z'];
    expect(moments.map((at) => momentOf(attempt(1, { at })))).toEqual(moments.map((at) => new Date(at).getTime()));
  });
});

/** The events of one browser, with whatever its clock showed at each. */
function written(clocks: readonly Date[], change: (n: number) => Partial<LearningEvent> = () => ({})): LearningEvent[] {
  const log: LearningEvent[] = [];
  for (const [n, now] of clocks.entries()) {
    const seq = nextSeq(log.at(-1)?.seq ?? 0, now);
    log.push({ ...attempt(1), id: `e${clocks.length - n}`, seq, at: now.toISOString(), ...change(n) } as LearningEvent);
  }
  return log;
}

describe('the order of a log', () => {
  test('is the order in which one browser wrote it, whatever its clock showed', () => {
    fc.assert(
      fc.property(fc.array(clock, { maxLength: 20 }), fc.nat(), (clocks, turn) => {
        const log = written(clocks);
        const turned = [...log.slice(turn % (log.length + 1)), ...log.slice(0, turn % (log.length + 1))];
        expect(parseLog(JSON.stringify(turned.toReversed())).log).toEqual(log);
      }),
    );
  });

  test('lets a retry belong to its first try when the clock was set back between them', () => {
    const item = singleItem({ key: 'b' });
    const clocks = [new Date('2026-11-21T10:00:00Z'), new Date('2026-11-20T10:00:00Z'), new Date('1970-01-01T00:00:00Z')];
    const log = written(clocks, (n) => ({ response: 'aab'[n], try: n === 1 ? 2 : 1 }));
    const round = (count: number) => currentRound(single, item, mergeLogs(log.slice(0, count), []));
    expect([1, 2, 3].map((count) => round(count).length)).toEqual([1, 2, 1]);
    expect([1, 2, 3].map((count) => isSettled(round(count)))).toEqual([false, true, true]);
  });

  test('of two devices with right clocks is that of the clocks, however often they meet', () => {
    const act = fc.record({ device: fc.nat(1), meet: fc.boolean() });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const logs: (readonly LearningEvent[])[] = [[], []];
        for (const [n, { device, meet }] of acts.entries()) {
          const now = new Date(Date.UTC(2026, 10, 21, 0, n));
          const log = logs[device] ?? [];
          const seq = nextSeq(log.at(-1)?.seq ?? 0, now);
          logs[device] = mergeLogs(log, [attempt(1, { id: `${n}`, seq, at: now.toISOString() })]);
          if (meet) logs.fill(mergeLogs(logs[0] ?? [], logs[1] ?? []));
        }
        expect(mergeLogs(logs[1] ?? [], logs[0] ?? []).map(({ id }) => id)).toEqual(acts.map((_, n) => `${n}`));
      }),
    );
  });

  test('never puts an event before one that its device already had, whatever the clocks of both show', () => {
    const act = fc.record({ device: fc.nat(1), meet: fc.boolean(), now: clock });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const logs: (readonly LearningEvent[])[] = [[], []];
        const had = new Map<string, readonly string[]>();
        for (const [n, { device, meet, now }] of acts.entries()) {
          const log = logs[device] ?? [];
          had.set(
            `${n}`,
            log.map(({ id }) => id),
          );
          const seq = nextSeq(log.at(-1)?.seq ?? 0, now);
          logs[device] = mergeLogs(log, [attempt(1, { id: `${n}`, seq, at: now.toISOString() })]);
          if (meet) logs.fill(mergeLogs(logs[0] ?? [], logs[1] ?? []));
        }
        const order = mergeLogs(logs[0] ?? [], logs[1] ?? []).map(({ id }) => id);
        for (const [id, before] of had) for (const other of before) expect(order.indexOf(other)).toBeLessThan(order.indexOf(id));
      }),
    );
  });

  test('puts an answer under a new name after those under the former one, though the clock was set back since', () => {
    const former = written([new Date('2099-01-01')]);
    const present = [attempt(1, { id: 'now', seq: nextSeq(former[0]?.seq ?? 0, new Date('2026-11-21')), at: '2026-11-21T00:00:00.000Z' })];
    const seen = followed({ 'course/old': former, 'course/new': present }, { 'course/new': { logs: { 'course/old': 'all' }, items: {} } });
    expect(seen['course/new']?.map(({ id }) => id)).toEqual(['e1', 'now']);
  });
});
