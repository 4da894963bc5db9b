import { expect, test } from 'vitest';
import { choice, reviewOf } from '../../../../fixtures/questions.ts';

const found = (feedback: string) => reviewOf([choice({ feedback: { b: feedback } })]).filter(({ code }) => code === 'TP468');

test.each([
  ['Blame moves the trouble elsewhere; see option c for what helps.', '…(what that option says, in a few words) for what helps.'],
  ['Blame moves the trouble elsewhere, so answer a is better here.', 'so …(what that option says, in a few words) is better here.'],
  ['Blame moves the trouble elsewhere, as c) does it as well.', 'as …(what that option says, in a few words) does it as well.'],
])('a letter in feedback is named, with a blank in its place: %s', (feedback, end) => {
  const [one, ...more] = found(feedback);
  expect(more).toEqual([]);
  expect(one?.cure).toContain(`${end} \`blame-others\``);
});

test.each([
  'Blame moves the trouble elsewhere and gives the option a bad name with him.',
  'Blame moves the trouble elsewhere, and he waits for an answer a day longer.',
  'Blame moves the trouble (say a) elsewhere and leaves the caller alone with it.',
])('words that only look like one are left alone: %s', (feedback) => {
  expect(found(feedback)).toEqual([]);
});
