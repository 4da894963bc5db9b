import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importQuestions } from '#catalog/import/import-questions.ts';
import { largestFile, readBytes } from '#catalog/import/read-bytes.ts';
import { readLesson } from '#catalog/read-lesson.ts';
import { writeQuestion } from '#catalog/write-question.ts';
import { target } from '../../../fixtures/import.ts';

const pieces = [
  ...[
    '{',
    '}',
    '=',
    '~',
    '#',
    '####',
    ':',
    '::',
    '%',
    '%50%',
    '%-50%',
    '->',
    '\\',
    '\\n',
    '\\=',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\t',
    '{#',
    '{T',
    '{F}',
    '{}',
  ],
  ...[
    '[html]',
    '[markdown]',
    '[plain]',
    '[moodle]',
    '<p>',
    '<b>',
    '</b>',
    '<ul><li>',
    '<img src\\="x">',
    '<script>',
    '&amp;',
    '&#0;',
    '&&058;',
    '<!--',
  ],
  ...[
    '// touchpoint: objective=%E0 unit=% mistake-1=x guess\n',
    '// [tag:x]\n',
    '$CATEGORY: a\n',
    '1',
    '1.5',
    '-2',
    '1e9',
    '..',
    '0'.repeat(400),
    '\u0000',
  ],
  ...[
    'A. ',
    'B) ',
    'ANSWER: A\n',
    'ANSWER: ',
    'What now?',
    'слово',
    '👍',
    '`',
    '- ',
    '* ',
    '|',
    '{/*',
    'import x',
    'https://a.example/',
    'x@y.example',
  ],
];
const file = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) }),
    {
      maxLength: 60,
    },
  )
  .map((words) => words.join(''));

const head = '---\ntitle: T\nsummary: S\nobjectives: { aim: Explain }\n---\n\n';

describe('whatever stands in a file of questions', () => {
  test('is read without a crash, and what is written of it has the form of a lesson', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { items, losses, faults } = importQuestions(text, target());
        for (const { line, what } of [...losses, ...faults]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
          expect(what).not.toContain('\n');
        }
        const written = items.map(writeQuestion).join('\n');
        const read = readLesson(head + written, 'lesson.mdx', 'course');
        expect(read.items).toHaveLength(items.length);
        expect(read.diagnostics.map(({ code }) => code).filter((code) => /^TP1(?!05)/.test(code))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('is read in little time', () => {
    const giants = [
      '{',
      '=',
      '~%',
      '[html]<b>',
      '[markdown]> ',
      '[markdown]*a ',
      '::',
      '\\',
      '// [tag:',
      'A. x\n',
      '{\n\n',
      'a@',
      '<',
      '&&0',
    ];
    for (const giant of giants) {
      const started = performance.now();
      importQuestions(giant.repeat(largestFile / giant.length), target());
      importQuestions(`Why? {=${giant.repeat(15_000 / giant.length)} ~b}`, target());
      importQuestions(`${giant.repeat(15_000 / giant.length)} {=a ~b}`, target());
      expect(performance.now() - started, giant).toBeLessThan(10_000);
    }
  }, 60_000);
});

describe('the bytes of a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('are text in UTF-8 or UTF-16, with or without a byte order mark', () => {
    expect(readBytes(bytes('\ufeffЧто?\r\nA\rB'))).toEqual({ text: 'Что?\nA\nB' });
    expect(readBytes(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x14, 0x04]))).toEqual({ text: 'AД' });
    expect(readBytes(new Uint8Array([0xfe, 0xff, 0x00, 0x41, 0x04, 0x14]))).toEqual({ text: 'AД' });
  });

  test.each([
    ['too many', new Uint8Array(largestFile + 1), 'larger than 2 MB'],
    ['none', new Uint8Array(0), 'empty'],
    ['blank', bytes(' \n'), 'empty'],
    ['of an old encoding', new Uint8Array([0xd7, 0xf2, 0xee]), 'encoding UTF-8'],
    ['of a program', bytes('a\0b'), 'not a text file'],
  ])('are refused in a sentence when they are %s', (_, given, words) => {
    expect(readBytes(given)).toEqual({ problem: expect.stringContaining(words) });
  });

  test('never crash the reader', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (given) => {
        const read = readBytes(given);
        if ('text' in read) importQuestions(read.text, target());
      }),
    );
  });
});
