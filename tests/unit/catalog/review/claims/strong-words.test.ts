import { describe, expect, test } from 'vitest';
import { checkFiles, goodCourse, lessonFile, lessonText, region } from '../../../../fixtures/good-course.ts';

/** The messages of a code about the good lesson with a sentence more, with their line and the first line of their cure. */
const said = (code: string, sentence: string) => {
  const files = goodCourse({ why: `${region('why')}\n${sentence}\n` });
  const line = (files[lessonFile] ?? '').split('\n').indexOf(sentence) + 1;
  return checkFiles(files).diagnostics.filter((found) => found.code === code && found.line === line);
};

describe('a claim with a caveat', () => {
  test('is not proved, and the cure quotes what it says', () => {
    const [one] = said('TP506', 'So [a study proved that the end decides](fact:peak-end).');
    expect(one?.message).toContain('“proved” says more than the claim "peak-end" does');
    expect(one?.cure).toMatch(/^So \[…\(what the claim says and no more: People who look back [^()]*\)\]\(fact:peak-end\)\.$/);
  });

  test.each([
    'So [a study found that ends count](fact:peak-end).',
    'So [no study has proved that ends decide](fact:peak-end).',
    'So [it is proved by definition](fact:cx-definition).',
  ])('may be told as it is: %s', (sentence) => {
    expect(said('TP506', sentence)).toEqual([]);
  });
});

describe('a share of people without a source', () => {
  test.each([
    ['It is plain: 81% of hotel guests read before they book.', 'It is plain: many hotel guests read before they book.'],
    ['Nearly 9 out of 10 customers stay. It rains.', 'Many customers stay. It rains.'],
    ['It rains. In surveys 40% of people stay at home.', 'It rains. Many people stay at home.'],
    ['In 40% of the cases it rains. We go home.', 'We go home.'],
  ])('becomes “many”, or its sentence goes: %s', (sentence, cure) => {
    expect(said('TP501', sentence)[0]?.cure.split('\n')[0]).toBe(cure);
  });
});

test('words of somebody with a name need a source without quotation marks as well', () => {
  expect(said('TP503', 'As the poet Maya Angelou said, people forget what you did.')).toHaveLength(1);
  expect(said('TP503', 'As Mira said, people forget what you did.')).toEqual([]);
});

test('a wrong sum in the text is cured in its line', () => {
  const [one] = said('TP507', 'So 190 ÷ 250 = 0.74 of the calls.');
  expect(one).toMatchObject({ message: 'This sum comes to 0.76, not to 0.74.', cure: 'So 190 ÷ 250 = 0.76 of the calls.' });
});

test('the good lesson says nothing of the kind', () => {
  expect(checkFiles(goodCourse()).diagnostics.filter(({ code }) => /^TP50[67]|TP141$/.test(code))).toEqual([]);
  expect(lessonText()).toContain('fact:');
});
