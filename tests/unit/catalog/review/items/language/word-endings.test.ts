import { expect, test } from 'vitest';
import { fold } from '#catalog/review/items/fold.ts';
import { stemOf } from '#catalog/review/items/language/word-endings.ts';
import type { Locale } from '#domain/locale.ts';

test.each<[Locale, string, string]>([
  ['en', 'promise', 'promised'],
  ['en', 'promises', 'promising'],
  ['en', 'stopped', 'stops'],
  ['en', 'complaint', 'complaints'],
  ['en', 'customer', "customer's"],
  ['en', 'company', 'companies'],
  ['bg', 'клиентът', 'клиентите'],
  ['bg', 'жалба', 'жалбите'],
  ['el', 'πελάτης', 'πελάτες'],
  ['el', 'επιστροφή', 'επιστροφών'],
  ['pl', 'reklamacja', 'reklamacji'],
  ['pl', 'klient', 'klientami'],
  ['ru', 'посылка', 'посылки'],
  ['ru', 'жалоба', 'жалобами'],
])('In %s, %s and %s are one word', (locale, one, other) => {
  expect(stemOf(fold(one), locale)).toBe(stemOf(fold(other), locale));
});

test.each<[Locale, string, string]>([
  ['en', 'service', 'server'],
  ['en', 'repair', 'repeat'],
  ['en', 'customer', 'custom'],
  ['bg', 'клиент', 'клиника'],
  ['el', 'πελάτης', 'πέλαγος'],
  ['pl', 'klient', 'klimat'],
  ['ru', 'посылка', 'последний'],
])('In %s, %s and %s are two words', (locale, one, other) => {
  expect(stemOf(fold(one), locale)).not.toBe(stemOf(fold(other), locale));
});

test('At least four letters of a word stay', () => {
  expect(stemOf('uses', 'en')).toBe('uses');
  expect(stemOf('cases', 'en')).toBe('case');
});
