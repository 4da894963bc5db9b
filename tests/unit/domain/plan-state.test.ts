import { describe, expect, test } from 'vitest';
import type { PlanResponse } from '#domain/items/plan.ts';
import { planState } from '#domain/plan-state.ts';
import type { Log } from '#domain/record.ts';

const item = { id: 'course/plan', rev: 1 };
const halves = { when: 'a mail is angry', act: 'call first' };

/** A log of responses at local times. */
function logOf(...told: [at: string, response: PlanResponse | string, rev?: number][]): Log {
  return told.map(([at, response, rev = 1], i) => {
    const time = new Date(at);
    return {
      type: 'attempt',
      id: `e${i}`,
      seq: i + 1,
      at: Number.isNaN(time.getTime()) ? at : time.toISOString(),
      item: item.id,
      rev,
      locale: 'en',
      try: 1,
      seed: '',
      response,
    };
  });
}
const stateAt = (now: string, log: Log) => planState(item, log, new Date(now));
const made = logOf(['2026-03-02T16:00', halves]);

describe('planState', () => {
  test('is null without a plan, with drafts only, and with what cannot be read', () => {
    expect(stateAt('2026-03-02T16:00', [])).toBeNull();
    expect(stateAt('2026-03-02T16:00', logOf(['2026-03-02T15:00', { ...halves, draft: true }]))).toBeNull();
    expect(stateAt('2026-03-02T16:00', logOf(['2026-03-02T15:00', 'text']))).toBeNull();
    expect(stateAt('2026-03-02T16:00', logOf(['2026-03-02T15:00', halves, 0]))).toBeNull();
  });

  test.each([
    ['2026-03-02T16:01', null, '2026-03-09'],
    ['2026-03-08T23:59', null, '2026-03-09'],
    ['2026-03-09T00:01', 7, null],
    ['2026-03-31T23:59', 7, null],
    ['2026-04-01T00:01', 30, null],
    ['2027-01-01T12:00', 30, null],
  ])('asks after 7 and after 30 days of the calendar, also across a change of the clocks: at %s', (now, due, next) => {
    const state = stateAt(now, made);
    expect(state).toMatchObject({ ...halves, due, checks: [] });
    expect(state?.next ?? null).toEqual(next === null ? null : new Date(`${next}T00:00`));
  });

  test('having been told after 7 days, comes back after 30, and then no more', () => {
    const week = [...made, ...logOf(['2026-03-10T09:00', { ...halves, after: 7, how: 'partly', note: 'Tired' }])];
    expect(stateAt('2026-03-10T09:01', week)).toMatchObject({ due: null, next: new Date('2026-04-01T00:00'), checks: [{ note: 'Tired' }] });
    expect(stateAt('2026-04-01T09:00', week)?.due).toBe(30);
    const month = [...week, ...logOf(['2026-04-02T09:00', { ...halves, after: 30, how: 'done' }])];
    expect(stateAt('2026-05-01T09:00', month)).toMatchObject({ due: null, next: null, checks: [{ how: 'partly' }, { how: 'done' }] });
  });

  test('asks once where both days were missed', () => {
    const late = [...made, ...logOf(['2026-06-01T09:00', { ...halves, after: 30, how: 'not-yet' }])];
    expect(stateAt('2026-06-01T09:01', late)).toMatchObject({ due: null, next: null });
  });

  test('starts anew with a changed plan, and not with the draft of one', () => {
    const draft = [...made, ...logOf(['2026-03-08T09:00', { when: 'x', act: '', draft: true }])];
    expect(stateAt('2026-03-09T09:00', draft)).toMatchObject({ ...halves, due: 7 });
    const changed = [...draft, ...logOf(['2026-03-08T10:00', { when: 'x', act: 'y' }])];
    expect(stateAt('2026-03-09T09:00', changed)).toMatchObject({ when: 'x', act: 'y', due: null, next: new Date('2026-03-15T00:00') });
  });

  test('is never due where the time is damaged or lies ahead', () => {
    expect(stateAt('2026-03-09T09:00', logOf(['never', halves]))).toMatchObject({ due: null, next: null });
    expect(stateAt('2026-02-01T09:00', made)).toMatchObject({ due: null, next: new Date('2026-03-09T00:00') });
  });

  test.each(['Europe/Sofia', 'America/New_York', 'Pacific/Apia'])('counts days of the calendar where clocks change, as in %s', (zone) => {
    const home = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      for (const month of ['03', '10']) {
        const start = logOf([`2026-${month}-25T23:30`, halves]);
        const [before, after] = month === '03' ? ['03-31', '04-01'] : ['10-31', '11-01'];
        expect(stateAt(`2026-${before}T23:59`, start)?.due).toBeNull();
        expect(stateAt(`2026-${after}T00:01`, start)?.due).toBe(7);
      }
    } finally {
      if (home === undefined) delete process.env['TZ'];
      else process.env['TZ'] = home;
    }
  });
});
