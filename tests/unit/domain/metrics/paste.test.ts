import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostRows, readPaste } from '#domain/metrics/paste.ts';
import { measures } from '#domain/metrics/scale.ts';

const words = { yes: ['yes', 'solved'], no: ['no', 'not solved'] };
const nps = (text: string) => readPaste(text, 'nps', words);
const cells = (text: string) => nps(text).columns.map((column) => column.cells);

describe('a pasted text', () => {
  test('of one column is that column, whatever ends its lines', () => {
    expect(cells('9\n10\n7')).toEqual([['9', '10', '7']]);
    expect(cells('9\r\n10\r\n7\r\n')).toEqual([['9', '10', '7']]);
    expect(cells('9\r10\r7')).toEqual([['9', '10', '7']]);
  });

  test('loses blank lines at its ends and keeps those in the middle', () => {
    expect(cells('\n\n9\n\n10\n\n\n')).toEqual([['9', '', '10']]);
  });

  test('keeps cells that are no answers, so that they can be marked', () => {
    expect(cells('9\nn/a\n8,5\n85 %')).toEqual([['9', 'n/a', '8,5', '85 %']]);
  });

  test('gives its heading to the column', () => {
    expect(nps('Score\n9\n10').columns).toEqual([{ name: 'Score', cells: ['9', '10'] }]);
    expect(nps(`${'ü💡'.repeat(50)}\n9`).columns[0]?.name).toBe('ü💡'.repeat(20));
    expect(nps('nine\nten').columns).toEqual([{ name: '', cells: ['nine', 'ten'] }]);
  });

  test('of two columns of answers is two groups', () => {
    expect(nps('Before\tAfter\n9\t10\n7\t8\n6\t').columns).toEqual([
      { name: 'Before', cells: ['9', '7', '6'] },
      { name: 'After', cells: ['10', '8'] },
    ]);
  });

  test('from a larger table gives the column with answers, and leaves names and comments out', () => {
    const table =
      'Date\tName\tScore\tComment\n2026-01-02\tMei\t9\tGood\n2026-01-03\tJonas\t6\t"Too\nslow ""again"""\n2026-01-04\tRosa\t10\t';
    expect(nps(table)).toEqual({ columns: [{ name: 'Score', cells: ['9', '6', '10'] }], otherColumns: 3, rowsLeftOut: 0 });
  });

  test('with semicolons or commas is read as well', () => {
    expect(nps('id;score\n101;9\n102;7').columns).toEqual([{ name: 'score', cells: ['9', '7'] }]);
    expect(nps('name,score\nMei,9\nRosa,7').columns).toEqual([{ name: 'score', cells: ['9', '7'] }]);
  });

  test('with decimal commas is one column', () => {
    expect(cells('9,0\n8,0\n7,0')).toEqual([['9,0', '8,0', '7,0']]);
    expect(nps('Score\n9,0\n8,5').columns).toEqual([{ name: 'Score', cells: ['9,0', '8,5'] }]);
  });

  test.each(['9 10 7 8', '9  10   7 8', '\n\n9 10 7 8\n', '9, 10, 7, 8', '9;10;7;8', '9\t10\t7\t8'])(
    'in one line, %j, is a list',
    (text) => {
      expect(cells(text)).toEqual([['9', '10', '7', '8']]);
    },
  );

  test('in one line keeps its cells, also empty ones and those of several words', () => {
    expect(cells('9\t\t10\t7')).toEqual([['9', '', '10', '7']]);
    expect(cells('9\tnot sure\t10\t7')).toEqual([['9', 'not sure', '10', '7']]);
  });

  test.each(['9 10', 'We got 9 of 10 today', 'got 9 from 10'])('in one line that is no list, %j, is one cell', (text) => {
    expect(cells(text)).toEqual([[text]]);
  });

  test('with several lines is no list, though the first looks like one', () => {
    expect(nps('9\t8\t7\n6\t5\t4')).toMatchObject({ columns: [{ cells: ['9', '6'] }], otherColumns: 2 });
  });

  test('with empty columns is read as if they were not there', () => {
    expect(nps('9\t\n10\t')).toEqual({ columns: [{ name: '', cells: ['9', '10'] }], otherColumns: 0, rowsLeftOut: 0 });
    expect(cells('9\t\t10\n7\t\t8')).toEqual([
      ['9', '7'],
      ['10', '8'],
    ]);
  });

  test('whose rows break off early has empty cells there', () => {
    expect(cells('Mei\t9\nRosa\nJonas\t7')).toEqual([['9', '', '7']]);
  });

  test('from a larger table gives the column that holds the least besides answers, wherever it stands and however long it is', () => {
    expect(cells('a\t1\t9\nb\t99\t8\nc\t2\t7')).toEqual([['9', '8', '7']]);
    expect(cells('a\t9\t1\nb\t8\t99\nc\t7\t2')).toEqual([['9', '8', '7']]);
    expect(cells('w\t9\t6\nx\t8\t5\ny\t7\t\nz\tn/a\t')).toEqual([['6', '5']]);
  });

  test('from a larger table gives a column of which half is answers, and no lesser one', () => {
    expect(cells('a\tb\t9\nc\td\tn/a')).toEqual([['9', 'n/a']]);
    expect(cells('a\tb\t9\nc\td\tn/a\ne\tf\tn/a')).toEqual([]);
  });

  test('does not begin with a heading where its first cell is a number, or an answer in words', () => {
    expect(nps('85 %\n9\n10').columns).toEqual([{ name: '', cells: ['85 %', '9', '10'] }]);
    expect(readPaste('yes\nno', 'fcr', words).columns).toEqual([{ name: '', cells: ['yes', 'no'] }]);
  });

  test('without anything that fits gives nothing', () => {
    expect(nps('Mei\tGood\nRosa\tBad')).toEqual({ columns: [], otherColumns: 2, rowsLeftOut: 0 });
    expect(nps('').columns).toEqual([]);
    expect(nps(' \n\t\n').columns).toEqual([]);
  });

  test('of 10,000 rows is taken whole, and what is longer is counted', () => {
    const text = Array.from({ length: mostRows }, (_, i) => i % 11).join('\n');
    expect(nps(text)).toMatchObject({ rowsLeftOut: 0 });
    expect(nps(text).columns[0]?.cells).toHaveLength(mostRows);
    const longer = nps(`${text}\n9\n9\n9`);
    expect(longer.columns[0]?.cells).toHaveLength(mostRows);
    expect(longer.rowsLeftOut).toBe(3);
  });

  test('never throws, and every cell it takes was in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...measures), (text, measure) => {
        for (const column of readPaste(text, measure, words).columns)
          for (const cell of column.cells) expect(text.replaceAll('""', '"').replace(/\r\n?/g, '\n')).toContain(cell.replaceAll('""', '"'));
      }),
    );
  });
});
