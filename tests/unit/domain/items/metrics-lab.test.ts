import { describe, expect, test } from 'vitest';
import { readResponse } from '#domain/items/kind.ts';
import { cellsOfGroup, fromResponse, type LabTable, metricsLab, tableOfSample, toResponse } from '#domain/items/metrics-lab.ts';
import { tallyCells } from '#domain/metrics/tally.ts';
import { metricsLabItem } from '../../../fixtures/items.ts';

const item = metricsLabItem();
const table: LabTable = {
  measure: 'ces',
  sample: 'b',
  way: 'same',
  groups: [
    { name: 'Before', cells: ['7', '', 'n/a', '6,5', '"'] },
    { name: 'После', cells: [] },
  ],
};

describe('metricsLab', () => {
  test('has no marks and nothing to arrange', () => {
    expect(metricsLab.mark(item, toResponse(table, true))).toBeNull();
    expect(metricsLab.arrange(item, 'seed')).toEqual([]);
  });

  test.each([true, false])('keeps the table cell by cell, bad and empty ones as well, and whether it is done: %s', (done) => {
    const stored: unknown = JSON.parse(JSON.stringify(toResponse(table, done)));
    const response = readResponse(metricsLab, stored);
    expect(response && fromResponse(response)).toEqual(table);
    expect(response?.done).toBe(done);
  });

  test('is complete with any table', () => {
    expect(metricsLab.isComplete(item, toResponse(table, true))).toBe(true);
  });

  test('makes one line of a cell with line breaks, so that the rows stay as they are', () => {
    const broken = { ...table, groups: [{ name: 'x', cells: ['a\r\nb', '7'] }] };
    expect(fromResponse(toResponse(broken, false)).groups[0]?.cells).toEqual(['a b', '7']);
  });

  test.each([
    ['no group', { ...toResponse(table, true), groups: [] }],
    ['three groups', { ...toResponse(table, true), groups: [1, 2, 3].map(() => ({ name: '', rows: '' })) }],
    ['another measure', { ...toResponse(table, true), measure: 'nsp' }],
    ['rows that are no text', { ...toResponse(table, true), groups: [{ name: '', rows: [1] }] }],
    ['nothing', null],
  ])('does not read a response with %s', (_what, raw) => {
    expect(readResponse(metricsLab, raw)).toBeUndefined();
  });
});

describe('a sample in the table', () => {
  test('has each answer as often as the sample says, mixed, and the same each time', () => {
    const [one] = item.samples[1]?.groups ?? [];
    if (!one) throw new Error('The sample has no group.');
    const cells = cellsOfGroup(one);
    expect(tallyCells(cells, 'nps', { yes: [], no: [] })).toMatchObject({ n: 100, marked: [] });
    expect(cells.filter((cell) => cell === '10')).toHaveLength(60);
    expect(new Set(cells.slice(0, 40)).size).toBe(2);
    expect(cellsOfGroup(one)).toEqual(cells);
    expect(cellsOfGroup({ ...one, name: 'Another group' })).not.toEqual(cells);
  });

  test('comes with its groups, and nobody has said yet how they were asked', () => {
    const [, sample] = item.samples;
    if (!sample) throw new Error('There is no second sample.');
    expect(tableOfSample(sample)).toMatchObject({
      measure: 'nps',
      sample: 'b',
      way: 'unknown',
      groups: [{ name: 'One' }, { name: 'Two' }],
    });
  });
});
