import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { count, fill } from '#i18n/translate.ts';

const ending = (n: number, from: number, to: number) => n % 10 >= from && n % 10 <= to;
const teens = (n: number) => n % 100 >= 11 && n % 100 <= 14;

/** What grammars say of whole numbers, independent of Intl. */
const grammar: Readonly<Record<string, (n: number) => 'one' | 'few' | 'many' | 'other'>> = {
  en: (n) => (n === 1 ? 'one' : 'other'),
  bg: (n) => (n === 1 ? 'one' : 'other'),
  el: (n) => (n === 1 ? 'one' : 'other'),
  pl: (n) => (n === 1 ? 'one' : ending(n, 2, 4) && !teens(n) ? 'few' : 'many'),
  ru: (n) => (teens(n) ? 'many' : ending(n, 1, 1) ? 'one' : ending(n, 2, 4) ? 'few' : 'many'),
};

describe('fill', () => {
  test('puts values into their places, each as often as it stands there', () => {
    expect(fill('{n} of {total}, {n}', { n: 2, total: 'three' })).toBe('2 of three, 2');
  });

  test('leaves a place without a value as it is', () => {
    expect(fill('{n} of {total}', { n: 0 })).toBe('0 of {total}');
    expect(fill('{constructor} {toString} {__proto__}', {})).toBe('{constructor} {toString} {__proto__}');
  });

  test('puts any text in unchanged, also one that looks like a place or a pattern', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('$&', '$1', '{b}', '\\')), (text) => {
        expect(fill('<{a}>{b}', { a: text, b: 'end' })).toBe(`<${text}>end`);
      }),
    );
  });
});

describe('count', () => {
  const forms = { one: 'one {n}', few: 'few {n}', many: 'many {n}', other: 'other {n}' };

  test.each(Object.keys(grammar))('takes the form that the grammar of "%s" wants, from 0 to 200', (locale) => {
    for (let n = 0; n <= 200; n++) expect(count(forms, n, locale)).toBe(`${grammar[locale]?.(n)} ${n}`);
  });

  test('takes the last form where the language has no other for the number', () => {
    const short = { one: '{n} lesson', other: '{n} lessons' };
    expect(count(short, 3, 'pl')).toBe('3 lessons');
    expect(count(short, 21, 'ru')).toBe('21 lesson');
  });

  test.each([
    ['pl', '1,5 lekcji'],
    ['ru', '1,5 lekcji'],
    ['el', '1,5 lekcji'],
    ['en', '1.5 lekcji'],
  ])('writes fractions as "%s" does', (locale, expected) => {
    expect(count({ one: 'wrong', few: 'wrong', many: 'wrong', other: '{n} lekcji' }, 1.5, locale)).toBe(expected);
  });

  test('fills in further values', () => {
    expect(count({ one: '{done} of {n} lesson', other: '{done} of {n} lessons' }, 8, 'en', { done: 3 })).toBe('3 of 8 lessons');
  });
});
