import { expect, test } from 'vitest';
import { checkFiles, type Files, goodCourse, type Region } from '../../../../fixtures/good-course.ts';
import { changed, courseFile, filler, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const minutes = (stated: number) => courseFile('minutes: 11', `minutes: ${stated}`);
const longer = (words: number) => changed('why', /$/, `\n## More\n\n${filler(words)}\n`);

/** What is said of the lesson in course.yml, as `code line`. */
const inCourse = (changes: Partial<Record<Region, string>>, files: Files) =>
  checkFiles({ ...goodCourse(changes), ...files })
    .diagnostics.filter(({ file }) => file.endsWith('/course.yml'))
    .map(({ code, line }) => `${code} ${line}`);

test('a lesson of 8 or of 21 minutes is out of bounds', () => {
  expect(structureOf({}, minutes(8))).toEqual(['TP406 W 1:1']);
  expect(structureOf(longer(900), minutes(21))).toContain('TP406 W 1:1');
  expect(structureOf({}, minutes(9)).join()).not.toContain('TP406');
  expect(structureOf({}, minutes(20)).join()).not.toContain('TP406');
});

test('what course.yml says is compared with words, questions and activities, and reported there', () => {
  for (const stated of [16, 40]) {
    expect(structureOf({}, minutes(stated))).toEqual([]);
    expect(inCourse({}, minutes(stated))).toEqual(['TP407 8']);
  }
  const [said] = wordsOf('TP407', {}, minutes(16));
  expect(said).toMatch(
    /says 16 minutes.*takes about 10: \d+ words [\d.]+ min, 7 questions 3\.5 min, activities 3 min\. {5}minutes: 10\n\(or leave/,
  );
});

test('a lesson with blanks is not counted yet', () => {
  expect(inCourse(changed('why', /$/, '\n…(a sentence)\n'), minutes(16))).toEqual([]);
});

test('the lesson may allow what is reported in course.yml', () => {
  const allowed = changed('frontmatter', '---\n', '---\n# allow TP407: groups discuss every question at length\n');
  expect(inCourse(allowed, minutes(16))).toEqual([]);
});

test('a quarter more or less is close enough', () => {
  for (const stated of [9, 10, 11, 12]) expect(structureOf({}, minutes(stated)), `${stated} minutes`).toEqual([]);
});

test('text, questions and activities all count', () => {
  expect(structureOf(longer(140), minutes(13)).join()).not.toContain('TP407');
  expect(inCourse(changed('activity', 'minutes="3"', 'minutes="9"'), minutes(11))).toEqual(['TP407 8']);
  const [fewer] = wordsOf('TP407', changed('questions', /<Q locked-door[\s\S]*<\/Q>/, ''), minutes(16));
  expect(fewer).toContain('6 questions 3 min');
});
