import { describe, expect, test } from 'vitest';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

const body = `- n = 200 to 400 by 100
- b = 18 to 36
- r = b × n ÷ 100
- [x] = (n − r) ÷ n × 100 ± 0.5 %
  > \`n\` − \`r\` = \`n − r\`, that is \`100 − b\`%.
- = r ÷ n × 100 ± 0.5
  > Those \`r\` came back. \`complement\`
- = ?
  > Divide by \`n\`.`;
const question = (list: string, stem = 'Of `n` cases `r` came back. What share did not?') =>
  block(list).replace(/^(<Q [^>]*>\n).*$/m, `$1${stem}`);
const codes = (list: string, stem?: string) => mistakes(question(list, stem)).map((mistake) => mistake.split(' ')[0]);

describe('readCalculated', () => {
  test('reads numbers, sums, and places for them in the texts', () => {
    expect(mistakes(question(body))).toEqual([]);
    expect(read(question(body)).items).toMatchObject([
      {
        kind: 'calculated',
        stem: [{ children: ['Of {n} cases {r} came back. What share did not?'] }],
        variables: [
          { name: 'n', from: 200, to: 400, by: 100 },
          { name: 'b', from: 18, to: 36, by: 1 },
          { name: 'r', formula: 'b × n ÷ 100' },
        ],
        unit: '%',
        key: { formula: '(n − r) ÷ n × 100', tolerance: 0.5, feedback: ['{n} − {r} = {n − r}, that is {100 − b}%.'] },
        slips: [{ formula: 'r ÷ n × 100', tolerance: 0.5, feedback: ['Those {r} came back.'], misconception: 'complement' }],
        otherwise: ['Divide by {n}.'],
      },
    ]);
  });

  test('takes a number that the feedback names for the one that a sum means', () => {
    const [found, ...more] = read(question(body.replace('r = b × n', 'r = q × n'))).diagnostics;
    expect(more).toEqual([]);
    expect([found?.code, found?.line, found?.cure.split('\n')[0]]).toEqual(['TP632', 13, '- r = b × n ÷ 100']);
    const [untold] = read(question(body.replace('r = b × n', 'r = q × n').replace('100 − b', 'r'))).diagnostics;
    expect([untold?.code, untold?.line, untold?.cure]).toEqual(['TP632', 12, '- q = 18 to 36']);
  });

  test.each([
    ['TP630', 'a range that runs backwards', body.replace('200 to 400', '400 to 200')],
    ['TP630', 'a step of nothing', body.replace('by 100', 'by 0')],
    ['TP630', 'words in place of a range', body.replace('18 to 36', 'a few')],
    ['TP630', 'a name with a capital letter', body.replace('- b = 18 to 36', '- b = 18 to 36\n- Q = 1 to 2')],
    ['TP631', 'a name that stands for two numbers', body.replace('- b =', '- b = 1 to 2\n- b =')],
    ['TP632', 'a sum that cannot be read', body.replace('= r ÷ n × 100 ±', '= r ÷ ÷ n ±')],
    ['TP632', 'a sum with an unknown name', body.replace('= r ÷ n × 100 ±', '= r ÷ m × 100 ±')],
    [
      'TP632',
      'a number worked out from a later one',
      body.replace('- b = 18 to 36\n- r = b × n ÷ 100', '- r = b × n ÷ 100\n- b = 18 to 36'),
    ],
    ['TP634', 'a division by zero', body.replace('18 to 36', '0 to 1').replace('(n − r) ÷ n', '(n − r) ÷ (b × n)')],
    ['TP635', 'a mistake that is the answer', body.replace('= r ÷ n × 100 ±', '= 100 − b ±')],
    ['TP209', 'two keys', body.replace('- = r ÷ n', '- [x] = r ÷ n')],
    ['TP203', 'two answers for other numbers', `${body}\n- = ?\n  > Divide.`],
    ['TP215', 'no key', body.replace('[x] ', '')],
    ['TP216', 'nothing for other numbers', body.replace('\n- = ?\n  > Divide by `n`.', '')],
    ['TP205', 'a mistake without feedback', body.replace('\n  > Those `r` came back. `complement`', '')],
  ])('says %s of %s', (code, _what, wrong) => {
    expect(codes(wrong)).toContain(code);
  });

  test('says TP633 of back-quoted words in the question that stand for no number', () => {
    expect(codes(body, 'Of `n` cases `x` came back. What share did not?')).toEqual(['TP633']);
  });

  test('warns with TP636 where a number that is worked out falls below zero', () => {
    expect(codes(body.replace('r = b × n ÷ 100', 'r = b − 20'))).toEqual(['TP636']);
  });

  test('gives feedback its place, so that advice on it points at its line', () => {
    const { places } = read(question(body));
    expect([...places.keys()]).toContain('course/an-id#=r ÷ n × 100>');
  });

  test('says a formula of a spreadsheet as a sum, and reads on with it', () => {
    const lines =
      '- n = 200 to 400\n- p = ROUND(n*30/100;0)\n- [x] = p ÷ n × 100 ± 0.5 %\n  > It is a share of `p` in `n`.\n- = ?\n  > Divide.';
    const { diagnostics } = read(`<Q q o>\nOf \`n\` people \`p\` agree. What share is that?\n\n${lines}\n</Q>\n`);
    expect(diagnostics.map(({ code, cure }) => `${code} ${cure}`)).toEqual(['TP630 - p = n × 30 ÷ 100']);
  });
});
