import { describe, expect, test } from 'vitest';
import { choice, found, reviewOf } from '../../../../fixtures/questions.ts';

const distractors = ['The courier has let us down', 'Our parcels travel far today'];
const key = (length: number) => `*${'Long words and more '.repeat(9).slice(0, length).replace(/ $/, 'x')}`;

/** So many questions; in the first `longest` of them the key is longer by one letter, in the others shorter. */
const bank = (count: number, longest: number, extra: readonly string[] = []) =>
  Array.from({ length: count }, (_, i) => {
    const options = ['Wait for the letter', i < longest ? '*Ring the buyer first' : '*Ring her first', 'Ask for the number', ...extra];
    const turned = [...options.slice(i % 3), ...options.slice(0, i % 3)];
    return choice({
      id: `item-${i}`,
      stem: `${'abcdefghijklmnop'.charAt(i).repeat(9)} calls about case ${i}. What now, ${i}?`,
      options: turned,
    });
  });
const errors = (bodies: readonly string[]) => reviewOf(bodies).filter(({ code }) => code === 'TP431');

describe('The length of a key', () => {
  test('is reported at the key when it is more than 1.4 times that of the other options', () => {
    expect(found(choice({ options: [...distractors, key(40)] }))).toEqual(['TP430 W 15:7']);
  });

  test('is cured by more detail in the others where it is far too much to be cut', () => {
    const cures = (length: number) => reviewOf([choice({ options: [...distractors, key(length)] })]).map(({ cure }) => cure);
    expect(cures(90)[0]).toMatch(
      /^in line 11:\n- \[?.*a\) …\(“The courier has let us down” with more detail, in 65 to 90 characters\)\nin line 13:\n/,
    );
    expect(cures(50)[0]).toMatch(/^- \[x\] c\) …\(the same in at most 38 characters\)\n/);
  });

  test('may be up to 1.4 times that of the others', () => {
    expect(found(choice({ options: [...distractors, key(38)] }))).toEqual([]);
  });

  test('may be exactly 1.4 times that of the others', () => {
    const options = ['Thirty letters and signs long a', 'Thirty letters and signs long b'].map((text) => text.replace('letters', 'letter'));
    expect(found(choice({ options: [...options, key(42)] }))).toEqual([]);
    expect(found(choice({ options: [...options, key(43)] }))).toEqual(['TP430 W 15:7']);
  });

  test('is compared with the mean, not with each option', () => {
    expect(found(choice({ options: ['A short answer here', key(38), 'The courier has let us down so badly'] }))).toEqual([]);
  });

  test('may differ by a few letters where options are single words', () => {
    expect(found(choice({ options: ['*multichannel', 'by phone', 'by post'] }))).toEqual([]);
  });

  test('does not count marks and link targets', () => {
    expect(found(choice({ options: [...distractors, '*You have [waited long](https://example.org/a/very/long/address) for it'] }))).toEqual(
      [],
    );
  });

  test('is no matter where several options are right', () => {
    const options = [...distractors, key(60), '*Wait'];
    expect(found(choice({ options, attributes: ' choose="2" scenario' })).filter((line) => line.startsWith('TP430'))).toEqual([]);
  });
});

describe('Keys of a course', () => {
  test('may be the longest of three options in half of twelve questions, and no more', () => {
    expect(errors(bank(12, 6))).toEqual([]);
    expect(errors(bank(12, 7))).toHaveLength(1);
  });

  test('may be the longest of four options in 40 % of the questions, and no more', () => {
    expect(errors(bank(15, 6, ['Send a form']))).toEqual([]);
    expect(errors(bank(15, 7, ['Send a form']))).toHaveLength(1);
  });

  test('may be the longest somewhat more often while there are few questions', () => {
    expect(errors(bank(8, 5))).toEqual([]);
    expect(errors(bank(8, 6))).toHaveLength(1);
    expect(errors(bank(5, 5))).toEqual([]);
  });

  test('are not the longest when a wrong option is as long', () => {
    const bodies = bank(12, 12).map((body) => body.replace('Wait for the letter', 'Wait for her letters!'.slice(0, 20)));
    expect(errors(bodies)).toEqual([]);
  });

  test('are counted for three and four options apart', () => {
    expect(errors([...bank(12, 6), ...bank(15, 6, ['Send a form'])])).toEqual([]);
  });

  test('are reported as an error in course.yml with the questions and the numbers', () => {
    const [error] = errors(bank(12, 8));
    expect(error).toMatchObject({ severity: 'error', file: 'content/courses/course/course.yml', line: 1, column: 1 });
    expect(error?.message).toContain('English: in 8 of 12 questions with 3 options');
    expect(error?.message).toContain('67 %; at most 50 %');
    expect(error?.message).toMatch(/item-\d \(lesson-\d+\)/);
    expect(error?.cure).toContain('at least 2 of them');
  });
});
