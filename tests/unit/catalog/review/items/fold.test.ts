import { expect, test } from 'vitest';
import { fold, lower, similarity, wholeWords, wordsOf } from '#catalog/review/items/fold.ts';

test('Small letters, plain apostrophes and single spaces make texts comparable', () => {
  expect(lower(' It’s\u00a0 FINE \n')).toBe("it's fine");
});

test('Folding drops accents in every alphabet', () => {
  expect(fold('Ещё Й')).toBe('еще и');
  expect(fold('Ποιος ΌΛΑ')).toBe('ποιοσ ολα');
  expect(fold('Łódź żółć')).toBe('lodz zolc');
});

test('Words keep their hyphens and apostrophes and lose all other signs', () => {
  expect(wordsOf('“Don’t,” she said – self-service, 24/7!')).toEqual(["don't", 'she', 'said', 'self-service', '24', '7']);
});

test('Similarity is the share of common words', () => {
  expect(similarity(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(0.5);
  expect(similarity(new Set(), new Set())).toBe(0);
});

test('Whole words are found in alphabets other than the Latin one', () => {
  expect(wholeWords('не').test('това не е')).toBe(true);
  expect(wholeWords('не').test('нещо')).toBe(false);
  expect(wholeWords('не').test('дане')).toBe(false);
});
