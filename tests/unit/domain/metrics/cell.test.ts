import { describe, expect, test } from 'vitest';
import { readCell } from '#domain/metrics/cell.ts';

const words = { yes: ['yes', 'solved'], no: ['no', 'not solved'] };

describe('a cell', () => {
  test.each(['9', ' 9 ', '9,0', '9.00', "'9", '"9"', '\u00a09', '９', '+9', '09', '  "9" \' '])('%j is the answer 9', (text) => {
    expect(readCell(text, 'nps', words)).toEqual({ kind: 'answer', value: 9 });
  });

  test.each([
    ['8,5', 'fraction'],
    ['8.5', 'fraction'],
    ['11', 'outside'],
    ['-1', 'outside'],
    ['−1', 'outside'],
    ['85 %', 'percent'],
    ['85,5%', 'percent'],
    ['85,25 %', 'percent'],
    ['+85 %', 'percent'],
    ['about 85 %', 'text'],
    ['85 % yes', 'text'],
    ['n/a', 'text'],
    ['nine', 'text'],
    ['9/10', 'text'],
    ['1e1', 'text'],
    ['=SUM(A1)', 'text'],
    ['<b>9</b>', 'text'],
    ['yes', 'text'],
    ['1'.repeat(400), 'outside'],
  ])('%j is marked as %s', (text, flaw) => {
    expect(readCell(text, 'nps', words)).toEqual({ kind: 'bad', flaw });
  });

  test.each(['', ' ', '\u00a0', "'", '""'])('%j is empty', (text) => {
    expect(readCell(text, 'nps', words)).toEqual({ kind: 'empty' });
  });

  test('minus zero is zero', () => {
    expect(readCell('-0', 'nps', words)).toEqual({ kind: 'answer', value: 0 });
  });

  test.each([
    ['Yes', 1],
    ['solved', 1],
    ['NOT SOLVED', 0],
    ['1', 1],
    ['0', 0],
  ])('%j says whether a case was solved: %i', (text, value) => {
    expect(readCell(text, 'fcr', words)).toEqual({ kind: 'answer', value });
  });

  test('words that are neither yes nor no do not say whether a case was solved', () => {
    expect(readCell('maybe', 'fcr', words)).toEqual({ kind: 'bad', flaw: 'text' });
  });
});
