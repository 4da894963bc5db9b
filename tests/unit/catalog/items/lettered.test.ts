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
    expect(found?.cure).toBe('- [ ] b) Look away');
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

  test('keeps a back-quoted word at the end of an option, which is no mistake there', () => {
    const [first, second] = optionsOf(threeOptions.replace('a) Say hello', 'a) Say `hello`').replace('away', 'at the `door`'));
    expect(first?.text).toEqual(['Say hello']);
    expect(second).toMatchObject({ text: ['Look at the door'], misconception: 'silence-is-polite' });
  });

  test.each([
    ['two paragraphs of feedback', 'It tells them\n  >\n  > that you have seen them.'],
    ['two quotes', 'It tells them\n\n  > that you have seen them.'],
  ])('keeps %s, each on a line of its own', (_name, feedback) => {
    const [first] = optionsOf(threeOptions.replace('It tells them that you have seen them.', feedback));
    expect(first?.feedback).toEqual(['It tells them', { type: 'break' }, 'that you have seen them.']);
  });

  test('keeps two paragraphs of an option', () => {
    const [first] = optionsOf(threeOptions.replace('Say hello', 'Say hello\n\n  and smile\n'));
    expect(first?.text).toEqual(['Say hello', { type: 'break' }, 'and smile']);
  });

  test.each([
    ['TP223 14:3', 'text below the feedback', 'It tells them.\n\n  Really.'],
    ['TP110 14:3', 'a list below the feedback', 'It tells them.\n\n  1. one\n  2. two'],
    ['TP110 12:5', 'a heading in the feedback', '## It tells them'],
    ['TP110 12:5', 'a list in the feedback', '- It tells them'],
    ['TP227 12:3', 'two mistakes', 'It tells them. `one-mistake` `another-mistake`'],
  ])('says %s of %s', (code, _name, feedback) => {
    const list = threeOptions.replace('It tells them that you have seen them.', feedback);
    expect(mistakes(`<Q an-id greet>\nWhat now?\n\n${list}\n</Q>\n`)).toEqual([code]);
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
