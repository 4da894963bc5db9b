import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closest, didYouMean, editDistance } from '#catalog/suggest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['kitten', 'sitting', 3],
    ['abc', '', 3],
    ['customer', 'custumer', 1],
    ['ab', 'ba', 2],
  ])('between "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is a distance', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});

describe('closest', () => {
  const known = ['Question', 'Prequestion', 'Good', 'Poor'];

  test.each([
    ['Qestion', 'Question'],
    ['prequestion', 'Prequestion'],
    ['GOOD', 'Good'],
    ['Por', 'Poor'],
    ['Preqestions', 'Prequestion'],
    ['Something', undefined],
    ['', undefined],
  ])('finds for "%s" the name %s', (typed, name) => {
    expect(closest(typed, known)).toBe(name);
  });

  test.each([
    ['abc', 'xyc', true],
    ['abc', 'xyz', false],
    ['abcdefghijkl', 'wxyzefghijkl', true],
    ['abcdefghijkl', 'vwxyzfghijkl', false],
  ])('allows for a third of the letters, and for two at least: "%s" and "%s"', (typed, name, near) => {
    expect(closest(typed, [name])).toBe(near ? name : undefined);
  });

  test.each([
    ['customer-data', 'customer-loyalty', false],
    ['customer-loyality', 'customer-loyalty', true],
    ['pain-point', 'pian-point', true],
    ['journey', 'journey-map', false],
  ])('does not count the whole words that two names begin with: "%s" and "%s"', (typed, name, near) => {
    expect(closest(typed, [name])).toBe(near ? name : undefined);
  });

  test('finds every known name itself', () => {
    for (const name of known) expect(closest(name, known)).toBe(name);
  });

  test('takes the nearest of several, and the first of equally near ones', () => {
    expect(closest('ab', ['abcd', 'abc'])).toBe('abc');
    expect(closest('ab', ['abx', 'aby'])).toBe('abx');
  });
});

describe('didYouMean', () => {
  test('proposes a near name', () => {
    expect(didYouMean('gud', ['good', 'poor'])).toBe('Did you mean "good"?');
  });

  test('lists the names where none is near and they are few', () => {
    expect(didYouMean('elephant', ['good', 'poor'])).toBe('There are: good, poor.');
  });

  test('says nothing where there are none or too many', () => {
    expect(didYouMean('elephant', [])).toBe('');
    expect(
      didYouMean(
        'elephant',
        Array.from({ length: 13 }, (_, i) => `n${i}`),
      ),
    ).toBe('');
    expect(
      didYouMean(
        'elephant',
        Array.from({ length: 12 }, (_, i) => `n${i}`),
      ),
    ).toContain('n11.');
  });
});
