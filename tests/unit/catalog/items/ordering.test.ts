import { describe, expect, test } from 'vitest';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

const steps = (letters: string) =>
  [...letters].map((letter, i) => `${i + 1}. ${letter}) Step ${letter}\n   > Because of ${letter}.`).join('\n');

describe('readOrdering', () => {
  test.each(['abcd', 'dbac', 'abcdefg'])('reads the numbered list "%s" in the order of its numbers', (letters) => {
    expect(mistakes(block(steps(letters)))).toEqual([]);
    expect(read(block(steps(letters))).items).toMatchObject([{ kind: 'ordering', steps: [...letters].map((id) => ({ id })) }]);
  });

  test.each([
    ['TP211 8:1', 'three steps', steps('abc')],
    ['TP211 8:1', 'eight steps', steps('abcdefgh')],
    ['TP224 11:8', 'steps with marks', steps('abcd').replace('1. a)', '1. [x] a)')],
    ['TP205 13:4', 'a step without a reason', steps('abcd').replace('\n   > Because of b.', '')],
    ['TP203 13:4', 'a letter that stands twice', steps('aacd')],
    ['TP202 11:4', 'a step without a letter', steps('abcd').replace('a) Step', 'Step')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(block(wrong))).toEqual([code]);
  });

  test('offers the line of one more step where there are too few', () => {
    const [found] = read(block(steps('abc'))).diagnostics;
    expect(found?.cure.split('\n').slice(0, 3)).toEqual([
      'add below line 16:',
      '4. d) …(one more step)',
      '   > …(why it stands in this place, in 8 to 60 words)',
    ]);
  });
});
