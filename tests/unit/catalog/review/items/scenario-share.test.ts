import { describe, expect, test } from 'vitest';
import { choice, reviewOf } from '../../../../fixtures/questions.ts';

/** A lesson with a question for each letter: s puts a person into a situation, p does not. */
const lesson = (name: string, letters: string) =>
  [...letters]
    .map((letter, i) =>
      choice({
        id: `${name}-${i}`,
        stem: `${name.repeat(5)} asks about case ${i}. What comes next, ${i}?`,
        options: ['Wait for her', '*Ring her now', 'Write to her'],
        attributes: `${letter === 's' ? ' scenario' : ''} order="natural"`,
      }),
    )
    .join('\n');
const warnings = (...lessons: readonly string[]) => reviewOf(lessons).filter(({ code }) => code === 'TP454');

describe('Practice questions of a course', () => {
  test('put a person into a situation in at least 40 of 100', () => {
    expect(warnings(lesson('ab', 'ssppp'))).toEqual([]);
    expect(warnings(lesson('ab', 'sspppp'))).toHaveLength(1);
  });

  test('are reported where they do so least, at the first that does not', () => {
    const [warning] = warnings(lesson('ab', 'sppp'), lesson('cd', 'ppp'));
    expect(warning).toMatchObject({ severity: 'warning', file: 'content/courses/course/en/lesson-2.mdx', line: 8, column: 1 });
    expect(warning?.message).toContain('Only 1 of 7 practice questions');
    expect(warning?.message).toContain('at least 3');
  });

  test('are reported at one with options to choose from, if there is one', () => {
    const sum =
      '<Q sum greet>\nOf 400 cases 288 were solved. Which share is that?\n\n- [x] = 72 ± 1 %\n  > The share that needed no second contact within a week.\n- [ ] = ?\n  > Divide the cases solved at once by all of the cases.\n</Q>\n';
    expect(warnings(`${sum}\n${lesson('ab', 'pppp')}`)).toMatchObject([{ line: 17 }]);
    expect(warnings(sum, lesson('ab', 'ssss'), lesson('cd', 'ppppppp'))).toMatchObject([
      { file: 'content/courses/course/en/lesson-1.mdx', line: 8 },
    ]);
  });

  test('may be too few to judge', () => {
    expect(warnings(lesson('ab', 'pppp'))).toEqual([]);
  });

  test('do not include prequestions and reflections', () => {
    const guesses = lesson('gu', 'ppp').replaceAll('<Q ', '<Prequestion ').replaceAll('</Q>', '</Prequestion>');
    const reflection = '<Reflection own greet>\nWrite it down.\n\n> A model.\n</Reflection>\n';
    expect(warnings(`${guesses}\n${lesson('ab', 'ssppp')}\n${reflection}`)).toEqual([]);
  });
});
