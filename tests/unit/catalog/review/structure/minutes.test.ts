import { expect, test } from 'vitest';
import { changed, courseFile, filler, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const minutes = (stated: number) => courseFile('minutes: 11', `minutes: ${stated}`);
const longer = (words: number) => changed('why', /$/, `\n## More\n\n${filler(words)}\n`);

test('a lesson of 8 or of 21 minutes is out of bounds', () => {
  expect(structureOf({}, minutes(8))).toContain('TP406 W 1:1');
  expect(structureOf({}, minutes(21))).toContain('TP406 W 1:1');
  expect(structureOf({}, minutes(9)).join()).not.toContain('TP406');
  expect(structureOf({}, minutes(20)).join()).not.toContain('TP406');
});

test('what course.yml says is compared with words, questions and activities', () => {
  expect(structureOf({}, minutes(16))).toEqual(['TP407 W 1:1']);
  const [said] = wordsOf('TP407', {}, minutes(16));
  expect(said).toMatch(
    /says 16 minutes.*takes about 10: \d+ words [\d.]+ min, 7 questions 3\.5 min, activities 3 min\..*in content\/courses\/fundamentals\/course\.yml, line \d+:\n.*minutes: 10/,
  );
});

test('a quarter more or less is close enough', () => {
  for (const stated of [9, 10, 11, 12]) expect(structureOf({}, minutes(stated)), `${stated} minutes`).toEqual([]);
});

test('text, questions and activities all count', () => {
  expect(structureOf(longer(140), minutes(13)).join()).not.toContain('TP407');
  expect(structureOf(changed('activity', 'minutes="3"', 'minutes="9"'), minutes(11))).toEqual(['TP407 W 1:1']);
  const [fewer] = wordsOf('TP407', changed('questions', /<Q locked-door[\s\S]*<\/Q>/, ''), minutes(16));
  expect(fewer).toContain('6 questions 3 min');
});
