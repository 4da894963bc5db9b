import { describe, expect, test } from 'vitest';
import { moment, nameAndExample, peakOf, waterline } from '#components/diagrams/labels.ts';

describe('nameAndExample', () => {
  test('splits at the first colon only', () => {
    expect(nameAndExample('Direct: at the desk: 9:30')).toEqual({ name: 'Direct', example: 'at the desk: 9:30' });
  });

  test('takes a label without a colon as a name', () => {
    expect(nameAndExample('Direct')).toEqual({ name: 'Direct', example: '' });
  });
});

describe('moment', () => {
  test.each([
    ['The fitter is late: -2', 'The fitter is late', -2, '−2'],
    ['The fitter is late: −1', 'The fitter is late', -1, '−1'],
    ['Moment: repaired: 2', 'Moment: repaired', 2, '+2'],
    ['Wizyta: +0,5', 'Wizyta', 0.5, '+0,5'],
    ['A call: 0', 'A call', 0, '0'],
    ['Too much: -9', 'Too much', -2, '−2'],
    ['He comes at 10:30', 'He comes at 10:30', 0, '0'],
    ['No mood', 'No mood', 0, '0'],
  ])('reads "%s"', (label, text, mood, printed) => {
    expect(moment(label)).toEqual({ text, mood, printed });
  });
});

describe('peakOf', () => {
  test('finds the mood farthest from 0, and the first of equals', () => {
    expect(peakOf(['a: 1', 'b: -2', 'c: 2'].map(moment))).toBe(1);
  });

  test('finds none without moments', () => {
    expect(peakOf([])).toBe(-1);
  });
});

describe('waterline', () => {
  const labels = ['Seen', 'a', 'b', 'Hidden', 'c', 'd', 'e', 'f', 'g'];

  test('puts two things above unless the author says otherwise', () => {
    expect(waterline(labels)).toEqual({ above: labels.slice(0, 3), below: labels.slice(3) });
  });

  test('puts three things above if more than five would be left below', () => {
    expect(waterline(['Seen', 'a', 'b', 'c', 'Hidden', '1', '2', '3', '4', '5']).above).toEqual(['Seen', 'a', 'b', 'c']);
  });

  test('takes a label that ends in a colon as the second heading, and drops the colon', () => {
    const marked = waterline(['Seen:', 'a', 'b', 'c', 'Hidden:', 'd', 'e', 'f']);
    expect(marked).toEqual({ above: ['Seen', 'a', 'b', 'c'], below: ['Hidden', 'd', 'e', 'f'] });
  });
});
