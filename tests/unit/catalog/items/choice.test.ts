import { describe, expect, test } from 'vitest';
import { block, mistakes, read, threeOptions } from '../../../fixtures/lessons.ts';

const fourth = '\n- [ ] d) Wait\n  > Waiting helps nobody here.';
const twoKeys = threeOptions.replace('[ ] c)', '[x] c)');
const two = threeOptions.split('\n').slice(0, 4).join('\n');
const six = [...'abcdef'].map((letter) => `- [${letter === 'a' ? 'x' : ' '}] ${letter}) Text\n  > Because.`).join('\n');

describe('readChoice', () => {
  test.each([
    ['TP205 13:7', 'an option without a feedback', threeOptions.replace('\n  > They will feel unseen. `silence-is-polite`', '')],
    ['TP205 13:7', 'a feedback that is only a tag', threeOptions.replace('They will feel unseen. ', '')],
    ['TP206 11:3', 'options without any mark', threeOptions.replace(/\[.\] /g, '')],
    ['TP207 8:1', 'two options', two],
    ['TP207 8:1', 'six options', six],
    ['TP208 8:1', 'a question without a key', threeOptions.replace('[x]', '[ ]')],
    ['TP209 8:1', 'two keys where one answer is asked for', twoKeys],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(block(wrong))).toEqual([code]);
  });

  test.each([
    ['one key of two', threeOptions, '2'],
    ['two keys of three', twoKeys, '3'],
    ['a number in words', twoKeys, 'two'],
    ['one answer, which needs no number', threeOptions, '1'],
  ])('says TP210 of %s', (_name, list, choose) => {
    expect(mistakes(block(list, 'Q', ` choose="${choose}"`))).toEqual(['TP210 8:1']);
  });

  test('offers another number in the tag and in the question, where that says one', () => {
    const list = threeOptions.replaceAll('[ ]', '[x]').replace(' `silence-is-polite`', '') + fourth;
    const text = block(list, 'Q', ' choose="2"').replace('What now?', 'Which two help now?');
    expect(read(text).diagnostics[0]?.cure.split('\n').slice(0, 4)).toEqual([
      'in line 8:',
      '<Q an-id greet choose="3">',
      'in line 9:',
      'Which three help now?',
    ]);
  });

  test('has the question ask for as many as are marked', () => {
    const text = block(twoKeys).replace('What now?', 'Ann waits. Which reply is right?');
    expect(read(text).diagnostics[0]?.cure.split('\n').slice(0, 4)).toEqual([
      'in line 8:',
      '<Q an-id greet choose="2">',
      'in line 9:',
      'Ann waits. …(Which reply is right? But ask for two.)',
    ]);
  });

  test('sets the mark that is missing where one option alone could have it', () => {
    const list = `${threeOptions.replace(' `silence-is-polite`', '')}\n- d) Hang up\n  > It ends all. \`end-it\``;
    const named = list.replace(/\[ \] (b\)[^\n]*\n[^\n]*)/, '[ ] $1 `named-it`');
    const [found] = read(block(named, 'Q', ' choose="2"')).diagnostics;
    expect([found?.code, found?.cure.split('\n')[1]]).toEqual(['TP210', expect.stringMatching(/^- \[x\] c\) /)]);
  });

  test('keeps a question that asks for as many as are marked, and an objective that is called like the number', () => {
    const text = block(twoKeys).replace('What now?', 'Which two help most?');
    expect(read(text).diagnostics[0]?.cure.split('\n')[0]).toBe('<Q an-id greet choose="2">');
    const named = text.replace('an-id greet', 'an-id choose-measure').replace('Which two help most?', 'What helps?');
    expect(read(named).diagnostics.find(({ code }) => code === 'TP209')?.cure).toContain('<Q an-id choose-measure choose="2">');
  });

  test('asks to take a mark away where the question asks for the first thing', () => {
    const list = twoKeys;
    const text = block(list).replace('What now?', 'What should she do first?');
    expect(read(text).diagnostics[0]?.cure).toMatch(/^take the \[x\] from one of these: a\) in line \d+, c\) in line \d+; and let/);
  });

  test.each([
    ['only the key has a mark', threeOptions.replaceAll('[ ] ', '')],
    ['some wrong options have one too', threeOptions.replace('[ ] b)', 'b)')],
  ])('takes options without a mark for wrong ones where %s', (_name, list) => {
    expect(read(block(list))).toMatchObject({ items: read(block(threeOptions)).items, diagnostics: [] });
  });

  test('names the letter or the number in its message', () => {
    const messageOf = (list: string) => read(block(list)).diagnostics[0]?.message;
    expect(messageOf(two)).toContain('this one has 2');
    expect(messageOf(twoKeys)).toContain('2 options are marked');
  });

  test('reads three and four options with one key', () => {
    expect(mistakes(block(threeOptions))).toEqual([]);
    expect(mistakes(block(threeOptions + fourth))).toEqual([]);
    expect(read(block(threeOptions + fourth)).items).toMatchObject([
      { kind: 'single', key: 'a', naturalOrder: false, options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }] },
    ]);
  });

  test('leaves it to the reviewer whether five options are too many', () => {
    expect(mistakes(block(six.split('\n').slice(0, 10).join('\n')))).toEqual([]);
  });

  test('reads several keys where the question says how many', () => {
    const body = block(twoKeys + fourth, 'Q', ' choose="2"');
    expect(mistakes(body)).toEqual([]);
    expect(read(body).items).toMatchObject([{ kind: 'multiple', keys: ['a', 'c'] }]);
  });

  test('keeps the order of the author where that is natural', () => {
    expect(read(block(threeOptions, 'Q', ' order="natural"')).items).toMatchObject([{ naturalOrder: true }]);
    expect(read(block(twoKeys, 'Q', ' choose="2" order="natural"')).items).toMatchObject([{ naturalOrder: true }]);
  });

  test('takes a capital X as a mark too', () => {
    expect(read(block(threeOptions.replace('[x]', '[X]'))).items).toMatchObject([{ key: 'a' }]);
  });
});
