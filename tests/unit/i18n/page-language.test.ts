import { expect, test } from 'vitest';
import { inLanguage } from '#islands/page-language.ts';

const files = { '../i18n/gaps/en.ts': 'English', '../i18n/gaps/pl.ts': 'Polish' };

test('a page reads the words of its own language', () => {
  expect(inLanguage(files, 'pl')).toBe('Polish');
});

test('a page in a language whose words nobody has written yet works with the English ones', () => {
  expect(inLanguage(files, 'bg')).toBe('English');
});
