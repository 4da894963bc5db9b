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

const later = 'content/courses/fundamentals/en/journeys-touchpoints.mdx';
const laterWith = (...terms: string[]) => ({
  ...files,
  [later]: (goodCourse()[later] ?? '').replace(
    'The order is',
    `${terms.map((name) => `[${name}](term:${name})`).join(', ')}. The order is`,
  ),
});

test('the eighth term is named', () => {
  const changes = linked(6);
  expect(structureOf(changes, files)).toEqual([`TP410 W ${placeOf('[six]', changes)}`]);
  const [words] = wordsOf('TP410', changes, files);
  expect(words).toContain('The lesson links 8 terms; with "term-six" its list of key terms has more than 7. in line ');
  expect(words).toContain(', [five](term:term-five), six. Direct does not mean');
});

test('a name with signs of its own is taken as it is', () => {
  const changes = changed(
    'what',
    'Direct does not mean',
    `${names.map((name) => `[${name}](term:term-${name})`).join(', ')}, [seven](term:c++[). Direct does not mean`,
  );
  expect(wordsOf('TP410', changes, files)[0]).toContain('has more than 7');
});

test('seven are in order, and a term linked twice counts once', () => {
  expect(structureOf(linked(5), files)).toEqual([]);
  const twice = changed('why', 'late parcel', '[late parcel](term:cx) and [another](term:touchpoint)');
  expect(structureOf({ ...linked(5), ...twice }, files)).toEqual([]);
});

test('terms of earlier lessons count, and those that are too many lose their links', () => {
  const five = names.slice(0, 5).map((name) => `term-${name}`);
  expect(wordsOf('TP410', {}, laterWith(...five, 'cx'))).toEqual([]);
  const [words] = wordsOf('TP410', {}, laterWith(...five, 'term-six', 'cx', 'touchpoint'));
  expect(words).toContain('links 9 terms; with "cx"');
  expect(words).toContain('[term-six](term:term-six), cx, touchpoint. The order is');
  expect(words).toContain('(or take the link from other terms; explained in earlier lessons: "cx", "touchpoint")');
});

test('a term of an earlier lesson may be linked again behind the activity', () => {
  const text = (goodCourse()[later] ?? '').replace('You can now find', 'Your [touchpoints](term:touchpoint) wait. You can now find');
  expect(wordsOf('TP411', {}, { ...files, [later]: text })).toEqual([]);
});

test('a term that is linked only after the activity comes too late', () => {
  const changes = changed('bridge', 'You can now', 'The [journey](term:customer-journey) is next. You can now');
  expect(structureOf(changes)).toEqual([`TP411 W ${placeOf('[journey]', changes)}`]);
});

test('a term linked before may be linked again after the activity, and in the activity for the first time', () => {
  expect(structureOf(changed('bridge', 'the experience', 'the [experience](term:cx)'))).toEqual([]);
  expect(structureOf(changed('activity', 'Picture the', 'Think of the [journey](term:customer-journey). Picture the'))).toEqual([]);
});

test('a new term of several words is linked where it first stands', () => {
  const own = { ...files, [glossary]: `${files[glossary]}pain-map:\n  term: pain map (PM)\n  definition: A map of what hurts.\n` };
  const late = changed('what', 'Direct does not mean', 'Now the [pain map](term:pain-map). Direct does not mean');
  const early = changed('what', /(?=\n[^\n]*Direct does not mean)/, '\nMany firms draw pain maps.\n');
  const both = changed(
    'what',
    /(?=\n[^\n]*Direct does not mean)[\s\S]*Direct does not mean/,
    '\nMany firms draw pain maps.\n\nNow the [pain map](term:pain-map). Direct does not mean',
  );
  expect(wordsOf('TP411', late, own)).toEqual([]);
  expect(wordsOf('TP411', early, own)).toEqual([]);
  const [words] = wordsOf('TP411', both, own);
  expect(words).toContain('The term “pain maps” stands here before line');
  expect(words).toContain('Many firms draw [pain maps](term:pain-map).');
});
