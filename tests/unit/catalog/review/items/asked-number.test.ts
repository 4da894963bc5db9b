import { expect, test } from 'vitest';
import { checkFiles, goodCourse, region } from '../../../../fixtures/good-course.ts';

/** The lines of the cure of TP469 for the first question of the good lesson with another question and other options. */
const found = (question: string, key = 'The one that answers first', more = '') => {
  const item = `<Q asked judge-case scenario${more === '' ? '' : ' choose="2"'}>
Mira has to choose among her shops. ${question}

- [x] a) ${key}
  > It is the one that does what it said, and the others wait for somebody to call.
- b) The one with the longest hours
  > Long hours serve few people where nobody picks up the telephone at all. \`open-is-enough\`
- ${more}c) The one with the newest till
  > A till is quick for staff, and the queue at this shop stands elsewhere. \`new-is-better\`
</Q>
`;
  const files = goodCourse({ questions: `${region('questions')}\n${item}` });
  return checkFiles(files).diagnostics.flatMap(({ code, cure }) => (code === 'TP469' ? [cure] : []));
};

test.each([
  ['Which two does she open?', 'Which two does she open? But say one.'],
  ['Which of these four will she open?', 'Which of these four will she open? But say three.'],
])('a question that counts otherwise than its options is named: %s', (question, blank) => {
  expect(found(question)).toEqual([`Mira has to choose among her shops. …(${blank})`]);
});

test('a question that asks for one where two are marked is named', () => {
  expect(found('Which one does she open?', 'The one that answers first', '[x] ')).toHaveLength(1);
});

test.each([
  ['no number', 'Which does she open?', undefined],
  ['the right number', 'Which one does she open?', undefined],
  ['as many options', 'Which of these three does she open?', undefined],
  ['a pair in one option', 'Which two does she open?', 'The first and the last'],
  ['more of which some stand below', 'Which of the six offers is that?', undefined],
  ['a number of something else', 'What will be one of the five effects?', undefined],
])('nothing is said of %s', (_what, question, key) => expect(found(question, key)).toEqual([]));
