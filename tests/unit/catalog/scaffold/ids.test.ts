import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idGiver, problemWithId } from '#catalog/scaffold/ids.ts';
import { slug } from '#catalog/slug.ts';

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

test('ids are given once', () => {
  const give = idGiver(['a', 'b-2']);
  expect([give('a'), give('a'), give('b'), give('b'), give('c')]).toEqual(['a-2', 'a-3', 'b', 'b-3', 'c']);
});

test('a slug is always an id or empty, and is cut between words', () => {
  expect(slug('Crème brûlée: what is it, and who would ever want to order one?')).toBe('creme-brulee-what-is-it-and-who-would');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const id = slug(text);
      expect(id === '' || problemWithId('x', id, []) === undefined).toBe(true);
      expect(id.length).toBeLessThanOrEqual(40);
    }),
  );
});
