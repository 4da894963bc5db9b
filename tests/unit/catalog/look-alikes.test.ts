import { describe, expect, test } from 'vitest';
import { inLatin, twinOf } from '#catalog/look-alikes.ts';
import { slug } from '#catalog/slug.ts';

describe('inLatin', () => {
  test.each([
    ['pаvel-indirect', 'pavel-indirect'],
    ['сustomer-service, ux', 'customer-service, ux'],
    ['tοuchpoint', 'touchpoint'],
    ['кафе', 'кафе'],
    ['define-сх', 'define-cx'],
    ['CRM-лад', 'CRM-лад'],
    ['CRMлад система', 'CRMлад система'],
    ['', ''],
  ])('writes "%s" as "%s"', (typed, latin) => {
    expect(inLatin(typed)).toBe(latin);
  });

  test('takes a line of a hundred thousand letters as it comes', () => {
    const long = `${'a'.repeat(100_000)}а`;
    expect(inLatin(long)).toBe('a'.repeat(100_001));
  });
});

test('a letter has a twin only where another alphabet has one that looks the same', () => {
  expect([twinOf('а', 'Latin'), twinOf('ж', 'Latin'), twinOf('A', 'Greek'), twinOf('N', 'Cyrillic')]).toEqual([
    'a',
    undefined,
    'Α',
    undefined,
  ]);
});

test('an id is made of a name with look-alike letters as it was meant', () => {
  expect(slug('pаvel-indirect-contact')).toBe('pavel-indirect-contact');
});
