import { describe, expect, test } from 'vitest';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

const good = [
  '- A) Helps',
  '  - a) A warning in time',
  '    > It saves people a trip.',
  '  - b) A voucher `B`',
  '    > It may help, or look like a bribe.',
  '- B) Harms',
  '  - c) A locked door',
  '    > Nobody gets in.',
  '- C) Neither',
].join('\n');

describe('readMatching', () => {
  test('reads groups, cards, second homes and a group without a card', () => {
    expect(mistakes(block(good))).toEqual([]);
    expect(read(block(good)).items).toMatchObject([
      {
        kind: 'matching',
        groups: [
          { id: 'A', text: ['Helps'] },
          { id: 'B', text: ['Harms'] },
          { id: 'C', text: ['Neither'] },
        ],
        cards: [
          { id: 'a', text: ['A warning in time'], feedback: ['It saves people a trip.'], groups: ['A'] },
          { id: 'b', text: ['A voucher'], groups: ['A', 'B'] },
          { id: 'c', groups: ['B'] },
        ],
      },
    ]);
  });

  test('gives each card whose letter stands twice another one, which no card has', () => {
    const again = good
      .replace('c) A locked door', 'a) A locked door')
      .replace('- C) Neither', '  - b) A long way\n    > It tires.\n  - c) A step\n    > It hurts.');
    expect(read(block(again)).diagnostics.map(({ code, cure }) => `${code} ${cure.trim()}`)).toEqual([
      'TP203 - d) A locked door',
      'TP203 - e) A long way',
    ]);
  });

  test('is content with two groups', () => {
    expect(mistakes(block(good.replace('\n- C) Neither', '')))).toEqual([]);
  });

  test.each([
    ['TP203 17:5', 'a card letter that stands twice across groups', good.replace('c) A locked', 'a) A locked')],
    ['TP203 14:5', 'a card letter that stands twice in one group', good.replace('b) A voucher', 'a) A voucher')],
    ['TP223 11:3', 'a group with feedback', good.replace('A) Helps', 'A) Helps\n  > These help.')],
    ['TP110 13:5', 'a list below a card', good.replace('    > It saves', '    1. It\n    > It saves')],
    ['TP203 19:3', 'a group letter that stands twice', good.replace('- B) Harms', '- C) Harms').replace(' `B`', '')],
    ['TP205 17:5', 'a card without a reason', good.replace('\n    > Nobody gets in.', '')],
    ['TP212 8:1', 'a single group', good.split('\n').slice(0, 3).join('\n')],
    ['TP213 11:3', 'a group with a small letter', good.replace('- A) Helps', '- d) Helps')],
    ['TP213 12:5', 'a card with a capital letter', good.replace('a) A warning', 'D) A warning')],
    ['TP214 14:5', 'a second home that is no group', good.replace('`B`', '`Z`')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(block(wrong))).toEqual([code]);
  });

  test('names the groups there are', () => {
    const [found] = read(block(good.replace('`B`', '`Z`'))).diagnostics;
    expect(found?.message).toBe('Card b) names a group "Z" that is not in this question.');
    expect(found?.cure).toBe('  - b) A voucher `…(B or C)`');
  });
});
