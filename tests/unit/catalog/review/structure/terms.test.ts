import { expect, test } from 'vitest';
import { goodCourse } from '../../../../fixtures/good-course.ts';
import { changed, placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const names = ['one', 'two', 'three', 'four', 'five', 'six'];
const glossary = 'content/glossary/en.yml';
const files = {
  [glossary]: `${goodCourse()[glossary]}\n${names.map((name) => `term-${name}:\n  term: ${name}\n  definition: The word ${name}.\n`).join('')}`,
};
const linked = (count: number) =>
  changed(
    'what',
    'Direct does not mean',
    `${names
      .slice(0, count)
      .map((name) => `[${name}](term:term-${name})`)
      .join(', ')}. Direct does not mean`,
  );

test('the eighth new term is named', () => {
  const changes = linked(6);
  expect(structureOf(changes, files)).toEqual([`TP410 W ${placeOf('[six]', changes)}`]);
  expect(wordsOf('TP410', changes, files)[0]).toMatch(/links 8 new terms; with "term-six"/);
});

test('seven are in order, and a term linked twice counts once', () => {
  expect(structureOf(linked(5), files)).toEqual([]);
  const twice = changed('why', 'late parcel', '[late parcel](term:cx) and [another](term:touchpoint)');
  expect(structureOf({ ...linked(5), ...twice }, files)).toEqual([]);
});

test('terms of earlier lessons are known', () => {
  const path = 'content/courses/fundamentals/en/journeys-touchpoints.mdx';
  const later = (goodCourse()[path] ?? '').replace(
    'The order is',
    `${names.map((name) => `[${name}](term:term-${name})`).join(', ')}, [cx](term:cx). The order is`,
  );
  expect(wordsOf('TP410', linked(5), { ...files, [path]: later })).toEqual([]);
  expect(wordsOf('TP410', {}, { ...files, [path]: later })).toEqual([]);
});

test('a term that is linked only after the activity comes too late', () => {
  const changes = changed('bridge', 'You can now', 'The [journey](term:customer-journey) is next. You can now');
  expect(structureOf(changes)).toEqual([`TP411 W ${placeOf('[journey]', changes)}`]);
});

test('a term linked before may be linked again after the activity, and in the activity for the first time', () => {
  expect(structureOf(changed('bridge', 'the experience', 'the [experience](term:cx)'))).toEqual([]);
  expect(structureOf(changed('activity', 'Picture the', 'Think of the [journey](term:customer-journey). Picture the'))).toEqual([]);
});
