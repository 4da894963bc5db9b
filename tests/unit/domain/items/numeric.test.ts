import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeric, readNumber, within, writeNumber } from '#domain/items/numeric.ts';
import { numericItem } from '../../../fixtures/items.ts';

describe('readNumber', () => {
  test.each([
    ['72', [72]],
    ['72.5', [72.5]],
    ['72,5', [72.5]],
    ['.5', [0.5]],
    [',5', [0.5]],
    ['5.', [5]],
    ['+7', [7]],
    ['-7', [-7]],
    ['−7,25', [-7.25]],
    ['− 7', [-7]],
    ['007', [7]],
    ['0', [0]],
  ])('reads "%s" with comma or point, and with either minus sign', (typed, values) => {
    expect(readNumber(typed)).toEqual(values);
  });

  test.each([
    ['1 500', [1500]],
    ['1\u00a0500', [1500]],
    ['1\u202f500,5', [1500.5]],
    ['1 234 567', [1234567]],
    ['1’500', [1500]],
    ["1'500.25", [1500.25]],
    ['1,234.5', [1234.5]],
    ['1.234,5', [1234.5]],
    ['1,234,567', [1234567]],
    ['1.234.567', [1234567]],
    ['1.234.567,89', [1234567.89]],
  ])('reads thousands in "%s"', (typed, values) => {
    expect(readNumber(typed)).toEqual(values);
  });

  test.each([
    ['1,500', [1.5, 1500]],
    ['12.345', [12.345, 12345]],
    ['-1.500', [-1.5, -1500]],
  ])('gives both readings of "%s"', (typed, values) => {
    expect(readNumber(typed)).toEqual(values);
  });

  test.each([
    ['0.500', [0.5]],
    ['0,125', [0.125]],
    ['012,500', [12.5]],
  ])('does not take a number that begins with nought for thousands: "%s"', (typed, values) => {
    expect(readNumber(typed)).toEqual(values);
  });

  test.each([
    ['1234,567', [1234.567]],
    ['1234.567', [1234.567]],
    ['1234,567,890', []],
    ['1234,567.8', []],
    ['1,234,56', []],
    ['1.2.3,4', []],
    ['1,23,456', []],
  ])('takes only groups of three for thousands: "%s"', (typed, values) => {
    expect(readNumber(typed)).toEqual(values);
  });

  test.each([
    ['72 %', [72]],
    ['72%', [72]],
    ['3,5 min.', [3.5]],
    ['40 €', [40]],
    ['1.500 zł', [1.5, 1500]],
    ['5 m²', [5]],
    ['12,-', [12]],
  ])('tolerates the unit in "%s"', (typed, values) => {
    expect(readNumber(typed)).toEqual(values);
  });

  test.each([
    '',
    ' ',
    'seven',
    '%',
    '-',
    '.',
    ',',
    '--5',
    '+-5',
    '1e5',
    '0x10',
    '5 + 5',
    '1/2',
    '3-4',
    'NaN',
    'Infinity',
    '€ 5',
    '1.2.3',
    '1,2.3,4',
  ])('finds no number in "%s"', (typed) => {
    expect(readNumber(typed)).toEqual([]);
  });

  test('never throws and never gives something that is no number', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0159.,-−+ \u00a0e%') }));
    fc.assert(
      fc.property(typed, (text) => {
        for (const value of readNumber(text)) expect(value).not.toBeNaN();
      }),
    );
  });

  test('reads back what it is shown, in every language of the site', () => {
    const numbers = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(numbers, fc.constantFrom('en', 'bg', 'el', 'pl', 'ru', 'de-CH', 'fr'), (value, locale) => {
        expect(readNumber(new Intl.NumberFormat(locale).format(value)).map((read) => read + 0)).toContain(value + 0);
      }),
    );
  });

  test.each([
    ['digits', `${'1'.repeat(100_000)}a1`],
    ['commas', `${','.repeat(50_000)}1${','.repeat(50_000)}a1`],
    ['points at the end', `1${'.'.repeat(100_000)}a1`],
    ['groups', `${'1,234'.repeat(20_000)}a1`],
    ['spaces', `${' '.repeat(100_000)}1a1`],
    ['signs', '-'.repeat(100_000)],
    ['letters', `1${'a'.repeat(100_000)}1`],
  ])('gives up on 100,000 characters of %s without trying every way to split them', (_name, text) => {
    for (let i = 0; i < 20; i++) expect(readNumber(text)).toEqual([]);
  });
});

describe('writeNumber', () => {
  test('writes numbers that are read back as the same, never grouped and never with an exponent', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -1e12, max: 1e12 }),
          fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
        ),
        (value) => {
          expect(writeNumber(value)).toMatch(/^-?\d+(\.\d+)?$/);
          expect(readNumber(writeNumber(value)).map((read) => read + 0)).toContain(value + 0);
        },
      ),
    );
  });
});

describe('within', () => {
  const answer = { value: 0.3, tolerance: 0.1, feedback: [] };

  test('takes the ends of the tolerance in, in spite of binary fractions', () => {
    expect(['0.2', '0.4', '0,4', '0.1999', '0.4001'].map((typed) => within(answer, typed))).toEqual([true, true, true, false, false]);
  });

  test('allows for binary fractions of large numbers too', () => {
    const large = { value: 40_000_000, tolerance: 0.1, feedback: [] };
    expect(within(large, '40000000.1')).toBe(true);
    expect(within(large, '40000000.2')).toBe(false);
  });

  test('accepts either reading of an ambiguous number', () => {
    expect(within({ value: 1500, tolerance: 0, feedback: [] }, '1,500')).toBe(true);
    expect(within({ value: 1.5, tolerance: 0, feedback: [] }, '1,500')).toBe(true);
  });
});

describe('numeric', () => {
  const item = numericItem({ key: { value: 72, tolerance: 0.5, feedback: [] } });

  test.each([
    ['72', 1],
    ['71,5 %', 1],
    ['72.5', 1],
    ['72.51', 0],
    ['28', 0],
    ['-72', 0],
    ['0.72', 0],
    ['no idea', 0],
    ['', 0],
  ])('marks "%s" with %i of 1', (typed, raw) => {
    expect(numeric.mark(item, typed)).toEqual({ raw, max: 1, scaled: raw, success: raw === 1 });
  });

  test('takes a response as complete as soon as it holds a number', () => {
    expect(['72', '999 %', '', 'many'].map((typed) => numeric.isComplete(item, typed))).toEqual([true, true, false, false]);
  });

  test('has nothing to arrange', () => {
    expect(numeric.arrange(item, 'seed')).toEqual([]);
  });
});
