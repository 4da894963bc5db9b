import { describe, expect, test } from 'vitest';
import { block, mistakes, read, threeOptions } from '../../../fixtures/lessons.ts';

const optionsOf = (list: string) => {
  const [item] = read(block(list)).items;
  if (item?.kind !== 'single') throw new Error('No single choice.');
  return item.options;
};

describe('readEntries', () => {
  test.each([
    ['TP202 13:7', 'an option without a letter', threeOptions.replace('b) Look', 'Look')],
    ['TP202 13:7', 'a letter without a text', threeOptions.replace('b) Look away', 'b)')],
    ['TP202 13:7', 'two letters', threeOptions.replace('b) Look', 'bb) Look')],
    ['TP203 13:7', 'a letter that stands twice', threeOptions.replace('b) Look', 'a) Look')],
    ['TP204 11:7', 'a Cyrillic letter', threeOptions.replace('a) Say', 'а) Say')],
    ['TP204 13:7', 'a Greek letter', threeOptions.replace('b) Look', 'β) Look')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(block(wrong))).toEqual([code]);
    expect(mistakes(block(threeOptions))).toEqual([]);
  });

  test('repeats the start of an option without a letter, with a letter to paste', () => {
    const [found] = read(block(threeOptions.replace('b) Look', 'Look'))).diagnostics;
    expect(found?.message).toBe('This option has no letter: "Look away".');
    expect(found?.cure).toBe('b) Look away');
  });

  test('cuts letters and tags off and leaves emphasis in place', () => {
    const [first, second] = optionsOf(threeOptions.replace('a) Say hello', 'a) Say **hello** now'));
    expect(first).toEqual({
      id: 'a',
      text: ['Say ', { type: 'strong', children: ['hello'] }, ' now'],
      feedback: ['It tells them that you have seen them.'],
    });
    expect(second).toEqual({
      id: 'b',
      text: ['Look away'],
      feedback: ['They will feel unseen.'],
      misconception: 'silence-is-polite',
    });
  });

  test('joins the lines of a long text by spaces', () => {
    const [first] = optionsOf(threeOptions.replace('It tells them', 'It tells\n  > them'));
    expect(first?.feedback).toEqual(['It tells them that you have seen them.']);
  });

  test('keeps back-quoted words in the middle of a feedback', () => {
    const [first] = optionsOf(threeOptions.replace('It tells them', 'The `hello` tells them'));
    expect(first?.feedback).toEqual(['The hello tells them that you have seen them.']);
    expect(first?.misconception).toBeUndefined();
  });

  test('keeps claims and terms as what they are', () => {
    const [first] = optionsOf(threeOptions.replace('It tells them', '[It](fact:seen) tells [them](term:customer)'));
    expect(first?.feedback).toEqual([
      { type: 'claim', fact: 'seen', children: ['It'] },
      ' tells ',
      { type: 'term', term: 'customer', children: ['them'] },
      ' that you have seen them.',
    ]);
  });
});
