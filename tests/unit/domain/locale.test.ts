import { describe, expect, test } from 'vitest';
import { isLocale, locales, sourceLocale } from '#domain/locale.ts';

describe('isLocale', () => {
  test('knows the languages of Touchpoint and no other word', () => {
    expect(locales.every(isLocale)).toBe(true);
    expect(['de', 'EN', 'en-GB', '', 'toString', 'length'].some(isLocale)).toBe(false);
  });

  test('knows the language the content is written in first', () => {
    expect(isLocale(sourceLocale)).toBe(true);
  });
});
