import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { formatLock } from '#catalog/lock/format-lock.ts';
import type { Lock, ReleasedItem } from '#catalog/lock/lock-file.ts';
import { readLock } from '#catalog/lock/read-lock.ts';
import { wordsOf } from '#catalog/lock/words.ts';

function reading(text: string) {
  const report = new Report('content/lock.yml');
  return { lock: readLock(text, report), faults: report.diagnostics };
}

const lines = [
  '# A comment.',
  'cx:',
  '  lessons:',
  '    hotel: released',
  '    old-hotel: retired',
  '  objectives:',
  '    explain: released',
  '  items:',
  '    cold-room:',
  '      kind: single',
  '      rev: 2',
  '      homes: [old-hotel, hotel]',
  '      became:',
  '        warm-room: 1',
  '      key: c',
  '      corrections:',
  '        2026-11-21: a',
  '      stem: what is her experience',
  '      options:',
  '        a: the standard',
  '        c: "60"',
  '      reasons:',
  '        a: A standard is a plan.',
  '      mistakes:',
  '        a: standard-is-all',
  '      arrows:',
  '        heard.a: "→ calm, trust -1"',
  '      gone:',
  '        b: the service',
  '      tag: Q cold-room explain scenario',
];
const at = (number: number, text: string) => lines.with(number - 1, text).join('\n');

describe('readLock', () => {
  test('reads every field', () => {
    expect(reading(lines.join('\n'))).toEqual({
      faults: [],
      lock: new Map([
        [
          'cx',
          {
            lessons: new Map([
              ['hotel', 'released'],
              ['old-hotel', 'retired'],
            ]),
            objectives: new Map([['explain', 'released']]),
            items: new Map([
              [
                'cold-room',
                {
                  kind: 'single',
                  rev: 2,
                  homes: ['old-hotel', 'hotel'],
                  tag: 'Q cold-room explain scenario',
                  became: new Map([['warm-room', 1]]),
                  key: 'c',
                  corrections: new Map([['2026-11-21', 'a']]),
                  stem: 'what is her experience',
                  options: new Map([
                    ['a', 'the standard'],
                    ['c', '60'],
                  ]),
                  reasons: new Map([['a', 'A standard is a plan.']]),
                  mistakes: new Map([['a', 'standard-is-all']]),
                  arrows: new Map([['heard.a', '→ calm, trust -1']]),
                  gone: new Map([['b', 'the service']]),
                  retired: false,
                },
              ],
            ]),
          },
        ],
      ]),
    });
  });

  test('reads a file with Windows line ends, and an empty one', () => {
    expect(reading(lines.join('\r\n'))).toEqual(reading(lines.join('\n')));
    expect(reading('').lock).toEqual(new Map());
  });

  test.each([
    ['a line that is no entry', 6, '  nonsense', '"nonsense"'],
    ['a mark that git leaves where two versions met', 6, '<<<<<<< HEAD', 'two versions of the file met'],
    ['a wrong indent', 5, '   old-hotel: retired', '"old-hotel: retired"'],
    ['an indent with nothing above it', 5, '        old-hotel: retired', '"old-hotel: retired"'],
    ['a part that no course has', 6, '  topics:', '"topics:"'],
    ['an id that cannot be one', 4, '    Hotel: released', '"Hotel: released"'],
    ['an id that stands twice', 5, '    hotel: released', '"hotel" stands here twice'],
    ['an unknown standing', 4, '    hotel: maybe', '"hotel: maybe"'],
    ['an unknown field', 10, '      king: single', '"king: single"'],
    ['a revision that is no number', 11, '      rev: two', '"rev: two"'],
    ['a revision below 1', 11, '      rev: 0', '"rev: 0"'],
    ['homes that are no list', 12, '      homes: hotel', '"homes: hotel"'],
    ['a home that is no lesson', 12, '      homes: [motel]', 'there is no lesson "motel"'],
    ['a successor without a revision', 14, '        warm-room: soon', '"warm-room: soon"'],
    ['a key that is no option', 15, '      key: d', '"cold-room" has no option d)'],
    ['a correction without a day', 17, '        yesterday: a', '"yesterday: a"'],
    ['an option without a letter', 20, '        first: the standard', '"first: the standard"'],
  ])('names the line of %s', (_what, line, text, message) => {
    const { lock, faults } = reading(at(line, text));
    expect(lock).toBeNull();
    expect(faults[0]).toMatchObject({ code: 'TP609', severity: 'error', line, column: 1 });
    expect(faults[0]?.message).toContain(message);
  });

  test('names the item that lacks a field', () => {
    const { lock, faults } = reading(lines.filter((line) => !line.startsWith('      stem')).join('\n'));
    expect(lock).toBeNull();
    expect(faults).toMatchObject([{ code: 'TP609', line: 9 }]);
    expect(faults[0]?.message).toContain('"cold-room" has no line "stem"');
  });

  test('reports all faults, not only the first', () => {
    const text = lines.with(3, '    hotel: maybe').with(10, '      rev: two').join('\n');
    expect(reading(text).faults.map((fault) => fault.line)).toEqual(expect.arrayContaining([4, 11]));
  });
});

const name = fc.constantFrom('hotel', 'parcel', 'a', '1990', 'true', 'on', 'constructor', 'old-hotel-2');
const words = fc.oneof(fc.string({ unit: 'grapheme' }).map(wordsOf), fc.constantFrom('', '60', 'true', 'null', '1 6', 'ναι', 'да', 'no'));
const letters = fc.dictionary(fc.constantFrom(...'abcdABxyn'), words, { maxKeys: 4 }).map((all) => new Map(Object.entries(all)));
const someItem: fc.Arbitrary<Omit<ReleasedItem, 'homes'>> = fc.record({
  kind: fc.constant('numeric'),
  rev: fc.integer({ min: 1, max: 9 }),
  retired: fc.boolean(),
  became: fc.dictionary(name, fc.integer({ min: -3, max: 9 }), { maxKeys: 2 }).map((all) => new Map(Object.entries(all))),
  key: fc.constantFrom('', '72 ± 0.5 %', '-3 ± 0 °C', '1.6 ± 0.1 s'),
  corrections: fc.constantFrom(new Map<string, string>(), new Map([['2026-11-21', '28 ± 0.5 %']])),
  stem: words,
  options: letters,
  reasons: letters,
  mistakes: letters,
  arrows: fc.constantFrom(new Map<string, string>(), new Map([['heard.a', '→ cause if heat over 7 → calm, trust -1']])),
  gone: letters,
});
const someCourse = fc
  .tuple(
    fc.dictionary(name, fc.constantFrom('released', 'retired'), { minKeys: 1 }),
    fc.dictionary(name, fc.constantFrom('released', 'retired')),
    fc.dictionary(name, someItem),
  )
  .map(([lessons, objectives, items]) => ({
    lessons: new Map(Object.entries(lessons)),
    objectives: new Map(Object.entries(objectives)),
    items: new Map(Object.entries(items).map(([id, item]) => [id, { ...item, homes: Object.keys(lessons) }])),
  }));
const someLock = fc.dictionary(name, someCourse).map((all) => new Map(Object.entries(all)) as Lock);

describe('formatLock', () => {
  test('writes what readLock reads', () => {
    fc.assert(
      fc.property(someLock, (lock) => {
        expect(reading(formatLock(lock))).toEqual({ lock, faults: [] });
      }),
    );
  });

  test('writes the same text whatever order things came in', () => {
    fc.assert(
      fc.property(someLock, (lock) => {
        const turned = new Map(
          [...lock].reverse().map(([id, course]) => [id, { ...course, items: new Map([...course.items].reverse()) }] as const),
        );
        expect(formatLock(turned)).toBe(formatLock(lock));
      }),
    );
  });
});
