import { describe, expect, test } from 'vitest';
import { idGiver, problemWithId } from '#catalog/scaffold/ids.ts';

describe('an id', () => {
  test('of small letters, digits and hyphens is fine unless it is taken', () => {
    expect(problemWithId('lesson', 'define-cx-2', ['other'])).toBeUndefined();
    expect(problemWithId('lesson', 'define-cx', ['define-cx'])).toBe('The id "define-cx" is taken: each lesson needs one of its own.');
  });

  test.each([
    ['Define CX!', 'Instead: define-cx'],
    ['../etc', 'Instead: etc'],
    ['a--b', 'Instead: a-b'],
    ['-a', 'Instead: a'],
    ['Жалба', 'Instead: an English name, such as define-cx'],
    ['', 'Instead: an English name'],
    ['a\n', 'Instead: a'],
  ])('such as %j is refused with another', (id, cure) => {
    expect(problemWithId('lesson', id, [])).toContain(cure);
  });
});

describe('an id that stands in a tag', () => {
  test.each([
    [
      'question',
      '24-hours',
      'a question: ids are lower-case English letters, digits and hyphens, and begin with a letter. Instead: hours-24',
    ],
    ['question', 'scenario', 'Instead: an English name'],
    ['objective', 'choose', 'the id of an objective'],
    ['objective', '3', 'Instead: item-3'],
  ])('of a %s cannot be %j', (what, id, said) => {
    expect(problemWithId(what, id, [])).toContain(said);
    expect(problemWithId('lesson', id, [])).toBeUndefined();
  });
});

test('ids are given once', () => {
  const give = idGiver(['a', 'b-2']);
  expect([give('a'), give('a'), give('b'), give('b'), give('c')]).toEqual(['a-2', 'a-3', 'b', 'b-3', 'c']);
});
