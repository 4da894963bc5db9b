import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damageOf, type Log, logOf, mergeLogs, parseLog } from '#domain/record.ts';
import { attempt, draft, ended, opened, someLog } from '../../fixtures/events.ts';

const written = (events: readonly unknown[]) => parseLog(JSON.stringify(events));

const reachingKey = fc.constantFrom('__proto__', 'constructor', 'prototype', 'type', 'id', 'seq', 'toString');
const shallow = fc.jsonValue({ maxDepth: 1 });
/** JSON whose objects carry the names that could reach into prototypes. */
const polluted = fc
  .array(fc.dictionary(reachingKey, fc.oneof(shallow, fc.dictionary(reachingKey, shallow, { maxKeys: 3 })), { maxKeys: 5 }), {
    maxLength: 3,
  })
  .map((value) => JSON.stringify(value));

describe('logOf', () => {
  test('is what the record holds of the lesson, and empty for a lesson it does not know, whatever objects inherit', () => {
    const record = { 'course/one': [opened(1)] };
    expect(logOf(record, 'course/one')).toBe(record['course/one']);
    expect(['course/two', 'constructor', '__proto__', ''].map((lesson) => logOf(record, lesson))).toEqual([[], [], [], []]);
  });
});

describe('parseLog', () => {
  test('reads what was written, and finds nothing damaged', () => {
    const log = [opened(1), attempt(2), attempt(3, { try: 2, certainty: 3, response: { order: ['a'], moods: { a: -2 } } }), ended(4)];
    expect(written(log)).toEqual({ log, damaged: false });
    expect(parseLog('[]')).toEqual({ log: [], damaged: false });
  });

  test.each([
    ['the longest id', { id: 'x'.repeat(64) }],
    ['a certainty of 1', { certainty: 1 }],
    ['a certainty of 2', { certainty: 2 }],
    ['a response of any shape', { response: [null, { a: [1] }] }],
  ])('takes an event with %s', (_name, change) => {
    expect(written([{ ...attempt(1), ...change }]).damaged).toBe(false);
  });

  test('reads back every log that can be written', () => {
    fc.assert(
      fc.property(someLog, (events) => {
        const log = mergeLogs(events, []);
        const parsed = written(log);
        expect(parsed).toEqual({ log, damaged: false });
      }),
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), polluted), (text) => {
        const { log, damaged } = parseLog(text);
        expect(Array.isArray(log)).toBe(true);
        expect(typeof damaged).toBe('boolean');
      }),
      { numRuns: 600 },
    );
  });

  test('reads every event that is whole in a text whose end is missing, wherever it is cut', () => {
    const log = [opened(1), attempt(2, { response: [{ a: [{}] }, '}],{'] }), attempt(3, { response: { moods: { a: {} } } }), ended(4)];
    const text = JSON.stringify(log);
    const ends = log.map((_, i) => JSON.stringify(log.slice(0, i + 1)).length - 1);
    for (let length = 1; length < text.length; length++) {
      const whole = ends.filter((end) => end <= length).length;
      expect(parseLog(text.slice(0, length)), text.slice(0, length)).toEqual({ log: log.slice(0, whole), damaged: true });
    }
  });

  test('gives up on a long text that breaks off again and again', () => {
    expect(parseLog(`[${'[{"a":{}}'.repeat(20_000)}`)).toEqual({ log: [], damaged: true });
  });

  test.each(['', 'null', '{}', '"[]"', '[', '[1', 'undefined', '{"length":1}', '\u0000', 'NaN'])('calls the text %o damaged', (text) => {
    expect(parseLog(text)).toEqual({ log: [], damaged: true });
  });

  test('keeps the good events of a damaged log', () => {
    const broken = [null, 7, [], {}, { ...attempt(2), try: 3 }, { ...attempt(3), id: '' }, { ...opened(4), type: null }];
    expect(written([opened(1), ...broken, ended(5)])).toEqual({ log: [opened(1), ended(5)], damaged: true });
  });

  test.each([
    ['an id too long to be one', { id: 'x'.repeat(65) }],
    ['a place that is no whole number', { seq: 1.5 }],
    ['a place beyond exact numbers', { seq: 2 ** 53 }],
    ['a time that is no text', { at: 0 }],
    ['no item', { item: undefined }],
    ['a locale that is no text', { locale: 7 }],
    ['a seed that is no text', { seed: null }],
    ['a revision that is no number', { rev: '1' }],
    ['no response', { response: undefined }],
    ['a third try', { try: 3 }],
    ['a certainty that is none', { certainty: 4 }],
  ])('does not take an event with %s', (_name, change) => {
    expect(written([{ ...attempt(1), ...change }])).toEqual({ log: [], damaged: true });
  });

  test.each([{ item: undefined }, { rev: null }, { response: undefined }, { item: 7 }])('does not take a draft with %o', (change) => {
    expect(written([draft(1)])).toEqual({ log: [draft(1)], damaged: false });
    expect(written([{ ...draft(1), ...change }])).toEqual({ log: [], damaged: true });
  });

  test('does not take a number that could not be written again', () => {
    const text = JSON.stringify([attempt(1, { rev: 77 })]).replace('77', '1e999');
    expect(parseLog(text)).toEqual({ log: [], damaged: true });
  });

  test('keeps fields it does not know, in every kind of event', () => {
    const strange = [
      { ...opened(1), device: 'kiosk', nested: { deep: [1, { x: null }] } },
      { ...attempt(2), confidence: 0.5 },
      { ...ended(3), '': true, toString: 'mine' },
    ];
    const { log, damaged } = written(strange);
    expect(damaged).toBe(false);
    expect(JSON.parse(JSON.stringify(mergeLogs(log, [])))).toEqual(strange);
  });

  test('takes events of a newer release along as they are', () => {
    const newer = {
      type: 'conversation-ended',
      id: 'n',
      seq: 2,
      at: '2027-01-01T00:00:00.000Z',
      item: 'course/talk',
      turns: [{ said: 'a' }],
    };
    expect(written([opened(1), newer, ended(3)])).toEqual({ log: [opened(1), newer, ended(3)], damaged: false });
    expect(written([{ ...newer, seq: 'second' }])).toEqual({ log: [], damaged: true });
  });

  test('lets nobody reach into prototypes', () => {
    const text = `[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(opened(1)).slice(1)}]`;
    const { log } = parseLog(text);
    expect(log).toEqual([opened(1)]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((log[0] as unknown as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('puts events in order and keeps each once', () => {
    expect(written([ended(3), opened(1), attempt(2), opened(1)]).log).toEqual([opened(1), attempt(2), ended(3)]);
  });

  test('keeps what it reads as it was written, letter for letter', () => {
    fc.assert(
      fc.property(someLog, (events) => {
        const text = JSON.stringify(mergeLogs(events, []).map((event) => Object.fromEntries(Object.entries(event).toReversed())));
        expect(JSON.stringify(parseLog(text).log)).toBe(text);
      }),
    );
  });

  test('does not call a repeated event damage', () => {
    expect(written([opened(1), opened(1)]).damaged).toBe(false);
  });

  test('reads a log of many thousand events', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => opened(i, { at: '' }));
    expect(written(many).log).toHaveLength(20_000);
  });

  test('leaves out an event nested too deeply to be written again', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const event = JSON.stringify(attempt(2, { response: 'DEEP' })).replace('"DEEP"', deep);
    const { log, damaged } = parseLog(`[${JSON.stringify(opened(1))},${event},${event}]`);
    expect(log).toEqual([opened(1)]);
    expect(damaged).toBe(true);
  });
});

describe('damageOf', () => {
  const bad = { ...attempt(2), try: 3 };

  test('is what was not understood, however much else the text holds', () => {
    expect(damageOf(JSON.stringify([opened(1), bad, ended(3)]))).toBe(JSON.stringify([bad]));
    expect(damageOf(JSON.stringify([bad, null]))).toBe(JSON.stringify([bad, null]));
  });

  test.each(['', '[1', '{"a":1}', 'null', `[${'['.repeat(100_000)}${']'.repeat(100_000)}]`])(
    'is the whole of a text that is no list: %.9s',
    (text) => {
      expect(damageOf(text)).toBe(text);
    },
  );
});

describe('mergeLogs', () => {
  test('is the union: every event of both sides once', () => {
    fc.assert(
      fc.property(someLog, someLog, (a, b) => {
        const ids = mergeLogs(a, b).map((event) => event.id);
        expect(ids.toSorted()).toEqual([...new Set([...a, ...b].map((event) => event.id))].toSorted());
      }),
    );
  });

  test('does not depend on the sides', () => {
    fc.assert(
      fc.property(someLog, someLog, (a, b) => {
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
      }),
    );
  });

  test('does not depend on which logs meet first', () => {
    fc.assert(
      fc.property(someLog, someLog, someLog, (a, b, c) => {
        expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
      }),
    );
  });

  test('changes nothing when a log meets itself', () => {
    fc.assert(
      fc.property(someLog, (events) => {
        const log = mergeLogs(events, []);
        expect(mergeLogs(log, log)).toEqual(log);
        expect(mergeLogs([], log)).toEqual(log);
      }),
    );
  });

  test('orders by place; where places are equal by time, and then by id', () => {
    fc.assert(
      fc.property(someLog, someLog, (a, b) => {
        const log = mergeLogs(a, b);
        for (const [i, event] of log.entries()) {
          const next = log[i + 1];
          if (!next || event.seq < next.seq) continue;
          expect(event.seq).toBe(next.seq);
          expect(event.at < next.at || (event.at === next.at && event.id < next.id)).toBe(true);
        }
      }),
    );
  });

  test('orders by place and not by the clock', () => {
    const early = opened(1, { at: '2030-01-01T00:00:00.000Z' });
    expect(mergeLogs([ended(2, { at: '2020-01-01T00:00:00.000Z' })], [early]).map((event) => event.seq)).toEqual([1, 2]);
  });

  test('settles two versions of one event in the same way everywhere', () => {
    const lesser = attempt(1, { response: 'a' });
    const greater = attempt(1, { response: 'b' });
    expect(mergeLogs([lesser], [greater])).toEqual([greater]);
    expect(mergeLogs([greater], [lesser])).toEqual([greater]);
  });

  test('leaves both logs as they were', () => {
    const a: Log = Object.freeze([ended(2), opened(1)]);
    const b: Log = Object.freeze([attempt(3)]);
    expect(mergeLogs(a, b)).toHaveLength(3);
    expect(a).toEqual([ended(2), opened(1)]);
  });
});
