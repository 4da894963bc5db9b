import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '#domain/metrics/split-cells.ts';

describe('cellsOf', () => {
  test('whatever cells a spreadsheet copies, they come back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '9', ',', ';', '"', '\n', '\t', ' ') });
    const quote = (text: string) => (/[\n\t"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        expect(cellsOf(rows.map((row) => row.map(quote).join('\t')).join('\n'))).toEqual(rows.map((row) => [...row]));
      }),
    );
  });

  test('takes every kind of line end, and drops the mark that programs put before a text', () => {
    expect(cellsOf('\ufeffa\rb\r\nc\nd')).toEqual([['a'], ['b'], ['c'], ['d']]);
    expect(cellsOf('a\ufeffb')).toEqual([['a\ufeffb']]);
  });

  test.each(['10,5', '9', '8,25', '7,5 %', '-1,5', '−1,5', "'9,5", "9,5'", ' 9,5', '9,5 '])(
    'takes the comma in a column of numbers such as %j for a decimal comma',
    (number) => {
      expect(cellsOf(`${number}\n2,0\n2,0`)).toEqual([[number], ['2,0'], ['2,0']]);
    },
  );

  test.each(['8,0,7', '9,good', '9, 10', 'a,9'])('takes commas for separators once a line such as %j shows it', (line) => {
    expect(cellsOf(`9,0\n${line}`)).toEqual([['9', '0'], line.split(',')]);
  });

  test('separates only by a sign that stands in most of the lines that hold anything', () => {
    expect(cellsOf('a;1\n\n \n \nb;2')).toEqual([['a', '1'], [''], [' '], [' '], ['b', '2']]);
    expect(cellsOf('a;1\nb')).toEqual([['a;1'], ['b']]);
    expect(cellsOf('Well, 7\nno\nfine')).toEqual([['Well, 7'], ['no'], ['fine']]);
  });

  test.each(['say "no"', '"a" b', '"abc', 'a"'])('takes quotes that do not enclose a cell, as in %j, for ordinary signs', (cell) => {
    expect(cellsOf(`${cell}\tx`)).toEqual([[cell, 'x']]);
  });
});
