import { describe, expect, test } from 'vitest';
import { importAiken, looksLikeAiken } from '#catalog/import/aiken.ts';
import { writeQuestion } from '#catalog/write-question.ts';
import { target } from '../../../fixtures/import.ts';

const cities = 'Which city is the capital of Greece?\nA. Patras\nB) Athens\nC. Volos\nANSWER: B\n';
const faults = (text: string) => importAiken(text, target()).faults.map(({ line, what }) => `${line} ${what}`);

describe('Aiken', () => {
  test('is known by its answers', () => {
    expect(looksLikeAiken(cities)).toBe(true);
    expect(looksLikeAiken('Who? {=me ~you}')).toBe(false);
  });

  test('gives a question with blanks for the feedback', () => {
    const { items, losses } = importAiken(`\n${cities}`, target());
    expect(items.map(writeQuestion).join('')).toBe(
      `<Q which-city-is-the-capital-of-greece aim>
Which city is the capital of Greece?

- a) Patras
  > …(what is tempting here and what is wrong, in 8 to 60 words)
- [x] b) Athens
  > …(why this is right and what it teaches, in 8 to 60 words)
- c) Volos
  > …(what is tempting here and what is wrong, in 8 to 60 words)
</Q>
`,
    );
    expect(losses).toEqual([{ line: 2, what: '3 answers have no feedback: blanks are to be filled.' }]);
  });

  test('may have several questions, lines without order of empty ones, and options that mean something in Markdown', () => {
    const { items } = importAiken(`${cities}\n\nIs <b>\n{1} right?\n\nA. # no\nB. * yes\nANSWER: a`, target());
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({
      id: 'course/is-b-1-right',
      key: 'a',
      stem: [{ type: 'paragraph', children: ['Is <b> {1} right?'] }],
      options: [{ text: ['# no'] }, { text: ['* yes'] }, { text: ['…(the text of this option)'] }],
    });
  });

  test.each([
    ['a letter that is no option', cities.replace(': B', ': D'), '5 The answer is D, and the options are A, B, C.'],
    ['a letter that stands twice', cities.replace('C.', 'A.'), '5 Two options of this question have the same letter.'],
    ['no answer', cities.replace('ANSWER: B\n', ''), '1 This question has no line "ANSWER:" with the letter of the right option.'],
    ['no options', 'What?\nANSWER: A', '2 There are no options above this answer, such as "A. some text".'],
    ['no question', 'ANSWER: A', '1 There is no question above this answer.'],
    [
      'a line in between',
      cities.replace('C. Volos', 'Volos'),
      '4 Here should stand an option, such as "C. some text", or the line "ANSWER: C".',
    ],
  ])('is refused with %s', (_, text, fault) => {
    expect(faults(text)[0]).toBe(fault);
  });
});
