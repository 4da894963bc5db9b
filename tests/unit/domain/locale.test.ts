import { describe, expect, test } from 'vitest';
import { formatTag, isLocale, locales, sourceLocale } from '#domain/locale.ts';

describe('formatTag', () => {
  test('writes dates the British way in English, and every other language its own way', () => {
    expect(new Date(2026, 0, 31).toLocaleDateString(formatTag('en'))).toBe('31/01/2026');
    expect(locales.filter((locale) => formatTag(locale) !== locale)).toEqual(['en']);
  });
});

describe('isLocale', () => {
  test('knows the languages of Touchpoint and no other word', () => {
    expect(locales.every(isLocale)).toBe(true);
    expect(['de', 'EN', 'en-GB', '', 'toString', 'length'].some(isLocale)).toBe(false);
  });

  test('knows the language the content is written in first', () => {
    expect(isLocale(sourceLocale)).toBe(true);
  });
});
