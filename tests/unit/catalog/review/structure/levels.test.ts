import { expect, test } from 'vitest';
import { changed, courseFile, placeOf, structureOf } from '../../../../fixtures/structure.ts';

const contacts = (level: string) => courseFile('contact-kinds: understand', `contact-kinds: ${level}`);
const plainQuestions = changed('questions', /( contact-kinds) scenario/g, '$1');
const levelFindings = (...given: Parameters<typeof structureOf>) => structureOf(...given).filter((found) => found.startsWith('TP405'));

test('an objective to analyse needs more than questions about what something is', () => {
  expect(levelFindings(plainQuestions, contacts('analyse'))).toEqual([`TP405 W ${placeOf('Tell direct')}`]);
});

test('a person who has to decide practises any level but making', () => {
  expect(levelFindings({}, contacts('evaluate'))).toEqual([]);
  expect(levelFindings({}, contacts('create'))).toEqual([`TP405 W ${placeOf('Tell direct')}`]);
});

test('plain questions practise understanding', () => {
  expect(levelFindings(plainQuestions, contacts('understand'))).toEqual([]);
});

test('sorting practises analysing', () => {
  const cards = changed('activity', ' judge-case', ' contact-kinds');
  expect(levelFindings({ ...plainQuestions, ...cards }, contacts('analyse'))).toEqual([]);
  expect(levelFindings({ ...plainQuestions, ...cards }, contacts('evaluate'))).toHaveLength(1);
});

test('a reflection lets the learner make something', () => {
  const write = changed('activity', ' explain-cx', ' contact-kinds');
  expect(levelFindings({ ...plainQuestions, ...write }, contacts('create'))).toEqual([]);
});

test('a prequestion practises nothing', () => {
  const guess = changed('guesses', ' judge-case', ' contact-kinds scenario');
  expect(levelFindings({ ...plainQuestions, ...guess }, contacts('analyse'))).toHaveLength(1);
});
