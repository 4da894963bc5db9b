import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemWithId } from '#catalog/scaffold/ids.ts';
import { slug } from '#catalog/slug.ts';

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
