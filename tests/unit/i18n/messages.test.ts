import { describe, expect, test } from 'vitest';
import { locales, sourceLocale } from '#domain/locale.ts';
import { messagesFor } from '#i18n/messages.ts';

/** The texts of a dictionary with their places `{…}`, by path; the forms of a counted phrase count as one text. */
function placesOf(messages: unknown, path = ''): Record<string, string> {
  if (typeof messages === 'string') return { [path]: places(messages) };
  const entries = Object.entries(messages as Record<string, unknown>);
  if (entries.some(([key]) => key === 'other')) return { [path]: places(entries.map(([, text]) => text).join(' ')) };
  return Object.assign({}, ...entries.map(([key, value]) => placesOf(value, `${path}/${key}`)));
}

function places(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');
}

/** Every counted phrase below `messages`. */
function plurals(messages: unknown): Record<string, string>[] {
  if (typeof messages === 'string') return [];
  const phrase = messages as Record<string, string>;
  return 'other' in phrase ? [phrase] : Object.values(phrase).flatMap(plurals);
}

function texts(messages: unknown): string[] {
  return typeof messages === 'string' ? [messages] : Object.values(messages as object).flatMap(texts);
}

const translated = locales.filter((locale) => locale === sourceLocale || messagesFor(locale) !== messagesFor(sourceLocale));

describe('messagesFor', () => {
  test.each(translated)('has every form that counting in "%s" needs', (locale) => {
    const rules = new Intl.PluralRules(locale);
    const needed = new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)));
    for (const phrase of plurals(messagesFor(locale))) expect(Object.keys(phrase)).toEqual(expect.arrayContaining([...needed]));
  });

  test.each(locales)('has every text in "%s", with the same places to fill in as the source language', (locale) => {
    expect(placesOf(messagesFor(locale))).toEqual(placesOf(messagesFor(sourceLocale)));
  });

  test.each(locales)('leaves no text of "%s" empty and no brace unpaired', (locale) => {
    for (const text of texts(messagesFor(locale))) {
      expect(text.trim()).not.toBe('');
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
  });
});
