import { expect, test } from 'vitest';
import { checkFiles, goodCourse, region } from '../../../../fixtures/good-course.ts';
import { choice } from '../../../../fixtures/questions.ts';

const found = (feedback: string, stem = 'A guest waits. What now?') => {
  const question = choice({ stem, feedback: { b: feedback } }).replace('greet', 'explain-cx');
  return checkFiles(goodCourse({ questions: `${region('questions')}\n${question}` })).diagnostics.filter(({ code }) => code === 'TP501');
};

test('a share of people at large in feedback needs a source, and the cure says “many”', () => {
  const [one, ...more] = found('This moves the trouble elsewhere for now. Nine out of ten guests never tell you about a second fault.');
  expect(more).toEqual([]);
  expect(one?.message).toBe('The number "Nine out of ten" in the feedback of option b) has no source.');
  expect(one?.cure.split('\n')[0]).toBe(
    '  > This moves the trouble elsewhere for now. Many guests never tell you about a second fault. `blame-others`',
  );
  expect(found('It moves the trouble elsewhere, and 70 % of all customers notice that at once.')).toHaveLength(1);
});

test('research without a name in feedback needs one as well', () => {
  const question = choice({ feedback: { b: 'This moves the trouble elsewhere for now. Studies show that it makes things worse.' } });
  const lesson = goodCourse({ questions: `${region('questions')}\n${question.replace('greet', 'explain-cx')}` });
  const [one] = checkFiles(lesson).diagnostics.filter(({ code }) => code === 'TP502');
  expect(one?.message).toContain('"Studies show" in the feedback of option b) calls on research');
  expect(one?.cure.split('\n')[0]).toBe('  > This moves the trouble elsewhere for now. `blame-others`');
});

test('feedback that consists of a claim keeps its line and its name, with a blank', () => {
  const question = choice({ feedback: { b: 'Studies show that blame makes things worse for everybody who hears it.' } });
  const lesson = goodCourse({ questions: `${region('questions')}\n${question.replace('greet', 'explain-cx')}` });
  const [one] = checkFiles(lesson).diagnostics.filter(({ code }) => code === 'TP502');
  expect(one?.cure.split('\n')[0]).toBe('  > …(the reason, without the claim, in 8 to 60 words) `blame-others`');
});

test.each([
  ['numbers of the case', 'It moves the trouble elsewhere, and nine out of ten parcels were late on that day.', undefined],
  [
    'a claim with its source',
    'It moves the trouble elsewhere, and [70 % of customers notice](fact:cx-definition) that at once.',
    undefined,
  ],
  [
    'numbers that the question gives',
    'It moves the trouble elsewhere for 7 out of 10 guests on that day.',
    'Of 10 guests 7 wait. What now?',
  ],
])('nothing is said of %s', (_what, feedback, stem) => {
  expect(found(feedback, stem)).toEqual([]);
});
