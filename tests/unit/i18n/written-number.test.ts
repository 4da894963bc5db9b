import { expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { writtenNumber } from '#i18n/written-number.ts';

test.each<[Locale, string, string]>([
  ['en', '1.6', '57,600'],
  ['bg', '1,6', '57 600'],
  ['el', '1,6', '57.600'],
  ['pl', '1,6', '57 600'],
  ['ru', '1,6', '57 600'],
])('in %s a number is written %s and %s', (locale, small, large) => {
  expect(writtenNumber(1.6, locale)).toBe(small);
  expect(writtenNumber(57_600, locale).replace(/\s/g, ' ')).toBe(large);
});

test('a negative number has a true minus, and no more digits than are asked for', () => {
  expect(writtenNumber(-5.8333, 'pl', 2)).toBe('−5,83');
});
