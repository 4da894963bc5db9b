import { expect, test } from 'vitest';
import { checkFiles, goodCourse } from '../../../../fixtures/good-course.ts';
import { changed, courseFile, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const contacts = (level: string) => courseFile('contact-kinds: understand', `contact-kinds: ${level}`);
const plainQuestions = changed('questions', /( contact-kinds) scenario/g, '$1');
const levelFindings = (...given: Parameters<typeof structureOf>) => structureOf(...given).filter((found) => found.startsWith('TP405'));

test('an objective to analyse needs more than questions about what something is', () => {
  expect(levelFindings(plainQuestions, contacts('analyse'))).toEqual([`TP405 W ${placeOf('<Q indirect-contact', plainQuestions)}`]);
  expect(wordsOf('TP405', plainQuestions, contacts('analyse'))[0]).toContain('<Q indirect-contact contact-kinds scenario>');
});

test('a person who has to decide practises any level but making', () => {
  expect(levelFindings({}, contacts('evaluate'))).toEqual([]);
  const drafted = changed('frontmatter', 'Tell direct', 'Draft direct');
  expect(levelFindings(drafted, contacts('create'))).toEqual([`TP405 W ${placeOf('Draft direct', drafted)}`]);
});

test('plain questions practise understanding', () => {
  expect(levelFindings(plainQuestions, contacts('understand'))).toEqual([]);
});

test('sorting practises analysing', () => {
  const cards = changed('activity', ' judge-case', ' contact-kinds');
  expect(levelFindings({ ...plainQuestions, ...cards }, contacts('analyse'))).toEqual([]);
  const compared = changed('frontmatter', 'Tell direct', 'Compare direct');
  expect(levelFindings({ ...plainQuestions, ...cards, ...compared }, contacts('evaluate'))).toHaveLength(1);
});

test('a reflection lets the learner make something', () => {
  const write = changed('activity', ' explain-cx', ' contact-kinds');
  expect(levelFindings({ ...plainQuestions, ...write }, contacts('create'))).toEqual([]);
});

test('a prequestion practises nothing', () => {
  const guess = changed('guesses', ' judge-case', ' contact-kinds scenario');
  expect(levelFindings({ ...plainQuestions, ...guess }, contacts('analyse'))).toHaveLength(1);
});

test('a level that neither the verb nor the practice has is a slip in course.yml, and said once', () => {
  const files = contacts('create');
  expect(structureOf({}, files)).toEqual([]);
  const [only, ...more] = checkFiles({ ...goodCourse(), ...files }).diagnostics;
  expect(more).toEqual([]);
  expect(only).toMatchObject({ code: 'TP403', severity: 'error', file: 'content/courses/fundamentals/course.yml' });
  expect(only?.cure).toBe('    objectives: { explain-cx: understand, contact-kinds: analyse, judge-case: analyse }');
});
