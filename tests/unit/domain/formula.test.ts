import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, namesIn, parseFormula } from '#domain/formula.ts';

function result(text: string, values: Record<string, number> = {}): number | null {
  const formula = parseFormula(text);
  return formula && evaluate(formula, values);
}

describe('a sum', () => {
  test.each([
    ['1 + 2 × 3', 7],
    ['(1 + 2) × 3', 9],
    ['10 − 4 − 3', 3],
    ['24 ÷ 4 ÷ 2', 3],
    ['24 / 4 * 2', 12],
    ['-2 × -3', 6],
    ['2 − −3', 5],
    ['−(1 + 2)', -3],
    ['0,5 + 0.25', 0.75],
    ['((((7))))', 7],
    ['1–1', 0],
    ['6 : 4', 1.5],
    ['2 · 3', 6],
    ['7 * (8 - 5)', 21],
  ])('%s gives %f', (text, expected) => {
    expect(result(text)).toBe(expected);
  });

  test('uses the values of names, small letters and large ones apart', () => {
    expect(result('(p − d) ÷ n × 100', { p: 92, d: 42, n: 200 })).toBe(25);
    expect(result('a2 + A2', { a2: 1, A2: 10 })).toBe(11);
  });

  test('of a name without a value is not a number, whatever objects inherit', () => {
    expect(result('p + 1', {})).toBeNaN();
    expect(result('constructor', {})).toBeNaN();
    expect(result('toString + 1', {})).toBeNaN();
  });

  test('that divides by zero is not finite', () => {
    expect(result('1 ÷ (p − p)', { p: 3 })).toBe(Number.POSITIVE_INFINITY);
    expect(result('0 ÷ 0')).toBeNaN();
  });

  test.each([
    '',
    ' ',
    '1 +',
    '+ 1',
    '(1',
    '1)',
    '1 2',
    'p q',
    '2p',
    '1 ++ 2',
    '1 % 2',
    'p()',
    '1,2,3',
    '√2',
    '{p}',
    'p = 2',
    '💡',
    '+ + 1',
    '% + 1',
    '%1)',
    '{1)',
  ])('is not %j', (text) => {
    expect(parseFormula(text)).toBeNull();
  });

  test('that is nested too deeply is refused, and nothing breaks', () => {
    expect(parseFormula('('.repeat(100_000))).toBeNull();
    expect(parseFormula(`${'-'.repeat(100_000)}1`)).toBeNull();
    expect(result('(((((((((1)))))))))')).toBe(1);
    const nested = (brackets: number) => `${'('.repeat(brackets)}7${')'.repeat(brackets)}`;
    expect([result(nested(49)), result(nested(50))]).toEqual([7, null]);
  });

  test('may be as long as it likes', () => {
    expect(result(Array.from({ length: 500 }, () => '(1)').join(' + '))).toBe(500);
  });

  test('names what it uses, once each', () => {
    const formula = parseFormula('(p − d) ÷ (p + n) × −p');
    expect(formula && namesIn(formula)).toEqual(['p', 'd', 'n']);
    const withNumber = parseFormula('p × 100');
    expect(withNumber && namesIn(withNumber)).toEqual(['p']);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('(', ')', '1', 'p', '+', '−', '×', '÷', ' ', ',', '.') }), (text) => {
        const formula = parseFormula(text);
        if (formula) expect(typeof evaluate(formula, { p: 2 })).toBe('number');
      }),
    );
  });

  test('gives what the same sum gives in JavaScript', () => {
    const tree: fc.Arbitrary<string> = fc.letrec<{ sum: string }>((tie) => ({
      sum: fc.oneof(
        { depthSize: 'small' },
        fc.nat(99).map(String),
        fc.tuple(tie('sum'), fc.constantFrom('+', '-', '*', '/'), tie('sum')).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      ),
    })).sum;
    fc.assert(
      fc.property(tree, (text) => {
        expect(result(text)).toEqual(new Function(`return ${text}`)());
      }),
    );
  });
});
