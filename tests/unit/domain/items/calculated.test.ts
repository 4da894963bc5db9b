import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedWith, calculated, drawValues, paperSeed } from '#domain/items/calculated.ts';
import { mark, readResponse } from '#domain/items/kind.ts';
import { plainBlocks, plainText } from '#domain/rich-text.ts';
import { calculatedItem } from '../../../fixtures/items.ts';

const item = calculatedItem();
const given = { n: 300, b: 20, r: 60 };

describe('calculated', () => {
  test.each([
    ['80', 1],
    ['80,5 %', 1],
    ['79.5', 1],
    ['80.6', 0],
    ['20', 0],
    ['many', 0],
  ])('marks %j by the numbers that were given: %i of 1', (typed, raw) => {
    expect(mark(calculated, item, { given, typed })).toMatchObject({ raw, max: 1, success: raw === 1 });
  });

  test('marks an answer by its own numbers also when the question draws others now', () => {
    const changed = calculatedItem({ variables: [{ name: 'n', from: 10, to: 10, by: 1 }] });
    expect(mark(calculated, changed, { given, typed: '80' })?.success).toBe(true);
  });

  test('marks again by a corrected key', () => {
    const corrected = calculatedItem({ key: { ...item.key, formula: 'r ÷ n × 100' } });
    expect(mark(calculated, corrected, { given, typed: '20' })?.success).toBe(true);
  });

  test('is not right where the numbers are missing', () => {
    expect(mark(calculated, item, { given: {}, typed: 'NaN' })?.success).toBe(false);
    expect(mark(calculated, item, { given: {}, typed: '80' })?.success).toBe(false);
  });

  test.each([
    ['a text alone', '80'],
    ['numbers that are words', { given: { n: '300' }, typed: '80' }],
    ['no numbers', { typed: '80' }],
    ['no answer', { given }],
  ])('does not read a response of %s', (_what, raw) => {
    expect(readResponse(calculated, raw)).toBeUndefined();
  });

  test('is complete when a number was typed', () => {
    expect(calculated.isComplete(item, { given, typed: '' })).toBe(false);
    expect(calculated.isComplete(item, { given, typed: '7' })).toBe(true);
  });
});

describe('drawValues', () => {
  test('draws from the range in its steps, and works out the rest', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { n = 0, b = 0, r = 0 } = drawValues(item, seed);
        expect([200, 300, 400]).toContain(n);
        expect(Number.isInteger(b) && b >= 18 && b <= 36).toBe(true);
        expect(r).toBe((b * n) / 100);
        expect(drawValues(item, seed)).toEqual({ n, b, r });
      }),
    );
  });

  test('reaches both ends, and gives learners different numbers', () => {
    const drawn = Array.from({ length: 300 }, (_, i) => drawValues(item, `seed ${i}`));
    expect(new Set(drawn.map(({ n }) => n))).toEqual(new Set([200, 300, 400]));
    expect(Math.min(...drawn.map(({ b = 0 }) => b))).toBe(18);
    expect(Math.max(...drawn.map(({ b = 0 }) => b))).toBe(36);
  });

  test('keeps steps of tenths free of crumbs', () => {
    const tenths = calculatedItem({ variables: [{ name: 'x', from: 0.1, to: 0.9, by: 0.1 }] });
    for (let i = 0; i < 50; i++) expect(String(drawValues(tenths, `${i}`)['x'])).toMatch(/^0\.\d$/);
  });
});

describe('askedWith', () => {
  const asked = askedWith(item, given, (value) => String(value).replace('.', ','));

  test('puts the numbers into every text', () => {
    expect(plainBlocks(asked.stem)).toBe('Of 300 cases 60 came back. How many did not?');
    expect(plainText(asked.key.feedback)).toBe('300 − 60 = 240, that is 80%');
    expect(asked.slips.map(({ feedback }) => plainText(feedback))).toEqual(['Those 60 came back']);
    expect(plainText(asked.otherwise)).toBe('Divide by 300');
  });

  test('is a question for a number, with the same id and the mistakes by name', () => {
    expect(asked).toMatchObject({ kind: 'numeric', id: item.id, unit: '%', key: { value: 80, tolerance: 0.5 } });
    expect(asked.slips).toMatchObject([{ value: 20, misconception: 'complement' }]);
    expect(asked).not.toHaveProperty('variables');
  });

  test('rounds the answer one digit finer than its tolerance', () => {
    const thirds = calculatedItem({ key: { formula: 'n ÷ 3', tolerance: 0.5, feedback: [] } });
    expect(askedWith(thirds, { n: 100 }, String).key.value).toBe(33.33);
    expect(askedWith(calculatedItem({ key: { formula: 'n ÷ 3', tolerance: 0, feedback: [] } }), { n: 1 }, String).key.value).toBe(0.333333);
  });

  test('fills numbers inside emphasis, and in lists', () => {
    const marked = calculatedItem({
      stem: [{ type: 'list', ordered: false, items: [[{ type: 'strong', children: ['{n}'] }, ' cases']] }],
    });
    expect(plainBlocks(askedWith(marked, given, String).stem)).toBe('300 cases');
  });

  test('never writes nought with a minus', () => {
    const negative = calculatedItem({ key: { formula: '−p', tolerance: 0.5, feedback: [] } });
    expect(askedWith(negative, { p: 0 }, String).key.value).toBe(0);
  });

  test('has numbers for paper, which are others for another question', () => {
    expect(Object.keys(drawValues(item, paperSeed(item)))).toEqual(['n', 'b', 'r']);
    const sheet = Array.from({ length: 8 }, (_, i) => calculatedItem({ id: `course/sum-${i}` }));
    expect(new Set(sheet.map((each) => JSON.stringify(drawValues(each, paperSeed(each))))).size).toBeGreaterThan(1);
  });
});
