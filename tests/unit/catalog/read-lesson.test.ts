import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LessonFile, readLesson } from '#catalog/read-lesson.ts';
import { block, mistakes, read, threeOptions } from '../../fixtures/lessons.ts';

const folder = join(import.meta.dirname, '../../../content/courses/fundamentals/en');
const lessons = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

/** Every place a lesson file speaks of. */
function placesIn(lesson: LessonFile) {
  return [...lesson.diagnostics, ...lesson.terms, ...lesson.facts, ...lesson.lessons, ...lesson.answers, ...lesson.places.values()];
}

describe('readLesson', () => {
  test('reads what a lesson says of its questions', () => {
    const body = `${block(threeOptions, 'Prequestion')}\n${block(threeOptions, 'Q', ' scenario critical-reading').replace('an-id', 'other')}`;
    const { items, places, diagnostics } = read(body);
    expect(diagnostics).toEqual([]);
    expect(items).toMatchObject([
      {
        id: 'course/an-id',
        rev: 1,
        objective: 'course/greet',
        role: 'prequestion',
        stem: [{ type: 'paragraph', children: ['What now?'] }],
      },
      { id: 'course/other', role: 'practice', scenario: true, criticalReading: true },
    ]);
    expect(items.map((item) => [Boolean(item.scenario), Boolean(item.criticalReading)])).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(places.get('course/an-id')).toMatchObject({ line: 8, column: 1 });
    expect(places.get('course/an-id#b')).toMatchObject({ line: 13, column: 7 });
    expect(places.get('course/an-id#b>')).toMatchObject({ line: 14, column: 3 });
  });

  test('finds the names it uses, also inside questions, and where they stand', () => {
    const lesson = read('See [a](term:customer), [b](fact:seen) and [c](lesson:two).\n\n<Answer to="guess" />\n');
    expect([lesson.terms, lesson.facts, lesson.lessons, lesson.answers]).toMatchObject([
      [{ name: 'customer', line: 8, column: 5 }],
      [{ name: 'seen', line: 8, column: 25 }],
      [{ name: 'two', line: 8, column: 44 }],
      [{ name: 'guess', line: 10, column: 1 }],
    ]);
    expect(read(block(threeOptions.replace('Say', '[Say](term:hello)'))).terms).toMatchObject([{ name: 'hello', line: 11 }]);
  });

  test('counts words outside questions, and minutes of activities', () => {
    const { words, activityMinutes } = read(
      `## Two words\n\nThree more [words](term:x).\n\n<Activity minutes="3">\nFour words more here.\n\n${block(threeOptions)}\n</Activity>\n\n<Activity minutes="2.5">\n- One\n</Activity>\n`,
    );
    expect(words).toBe(10);
    expect(activityMinutes).toBe(5.5);
  });

  test('reads drawings with labels and caption', () => {
    const { drawings } = read(
      '<Diagram name="iceberg" alt="What lies below">\n- Seen\n- *Hidden*: much\n\nA [caption](fact:seen).\n</Diagram>\n',
    );
    expect(drawings).toMatchObject([
      {
        name: 'iceberg',
        alt: 'What lies below',
        labels: ['Seen', 'Hidden: much'],
        caption: ['A ', { type: 'claim', fact: 'seen', children: ['caption'] }, '.'],
      },
    ]);
  });

  test.each([
    ['TP200 8:1', 'a question that asks nothing', block(threeOptions).replace('What now?', ''), block(threeOptions)],
    [
      'TP301 20:1',
      'an id used twice',
      `${block(threeOptions)}\n\n${block(threeOptions)}`,
      `${block(threeOptions)}\n\n${block(threeOptions).replace('an-id', 'other')}`,
    ],
    ['TP302 8:1', 'an id with a capital letter', block(threeOptions).replace('an-id', 'An-id'), block(threeOptions)],
    ['TP302 8:1', 'an id with a Cyrillic letter', block(threeOptions).replace('an-id', 'аn-id'), block(threeOptions)],
    ['TP302 8:1', 'an id that ends in a hyphen', block(threeOptions).replace('an-id', 'an-id-'), block(threeOptions)],
    ['TP302 8:4', 'an id with its course', block(threeOptions).replace('an-id', 'course/an-id'), block(threeOptions)],
  ])('says %s of %s', (code, _name, wrong, right) => {
    expect(mistakes(wrong)).toEqual([code]);
    expect(mistakes(right)).toEqual([]);
  });

  test('proposes an id made of what the author typed', () => {
    expect(read(block(threeOptions).replace('an-id', 'My_First')).diagnostics[0]?.cure).toBe('<Q my-first greet>');
    expect(read(block(threeOptions).replace('an-id', 'йй')).diagnostics[0]?.cure).toBe('<Q short-english-name greet>');
  });

  test('says TP119 of a lesson without its description, at the start of the file', () => {
    const found = readLesson('## Heading\n', 'file', 'course').diagnostics;
    expect(found).toMatchObject([{ code: 'TP119', line: 1, column: 1, cure: expect.stringContaining('title: …') }]);
    expect(mistakes('## Heading\n')).toEqual([]);
  });

  test('finds nothing wrong, and every question, in files with the line ends of Windows', () => {
    for (const source of lessons) {
      const unix = readLesson(source, 'file', 'fundamentals');
      const windows = readLesson(source.replaceAll('\n', '\r\n'), 'file', 'fundamentals');
      expect(windows.diagnostics).toEqual([]);
      expect(windows.items).toEqual(unix.items);
    }
  });

  test('never throws, whatever the text', () => {
    const tokens = fc.array(
      fc.constantFrom(
        '<Q a b>',
        '</Q>',
        '<Good>',
        '- ',
        '[x] ',
        'a) ',
        '= 7 ± ',
        '> ',
        '\n',
        '\n\n',
        '  ',
        '{',
        '}',
        '`',
        '[a](',
        'fact:',
        ')',
        '---\n',
        'title: ',
        '|',
        '\\',
        'é',
        '\u2028',
        '#',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string(),
          tokens.map((list) => list.join('')),
        ),
        (text) => {
          expect(Array.isArray(readLesson(text, 'file', 'course').diagnostics)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('never throws for a real lesson that slipped, and names only places that exist', () => {
    const slip = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(30),
      add: fc.constantFrom(
        '',
        '',
        '<',
        '>',
        '{',
        '}',
        '`',
        '\n',
        '\n\n',
        '- ',
        '> ',
        '[',
        '](',
        ')',
        '"',
        '=',
        ':',
        '<Good>',
        '</Q>',
        '\\',
        '\t',
        'é',
        '\ud800',
        '\u0000',
      ),
    });
    fc.assert(
      fc.property(fc.constantFrom(...lessons), fc.array(slip, { minLength: 1, maxLength: 4 }), (lesson, slips) => {
        const text = slips.reduce((before, { at, cut, add }) => {
          const place = Math.floor(at * before.length);
          return before.slice(0, place) + add + before.slice(place + cut);
        }, lesson);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const place of placesIn(readLesson(text, 'file', 'fundamentals'))) {
          expect(place.line).toBeGreaterThanOrEqual(1);
          expect(place.line).toBeLessThanOrEqual(lines + 1);
          expect(place.column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
