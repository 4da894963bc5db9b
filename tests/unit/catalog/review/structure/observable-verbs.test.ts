import { describe, expect, test } from 'vitest';
import { exampleVerbs } from '#catalog/review/structure/example-verbs.ts';
import { judgeVerb, openingVerbs } from '#catalog/review/structure/observable-verbs.ts';
import { bloomLevels } from '#domain/course.ts';
import { locales } from '#domain/locale.ts';

describe.each(locales)('verbs in %s', (locale) => {
  test.each(bloomLevels)('the examples for "%s" fit it', (level) => {
    for (const example of exampleVerbs[locale][level].split(', ')) {
      const { first, second } = openingVerbs(`${example} …`, locale);
      const judgement = judgeVerb(first, locale);
      expect(judgement, example).toMatchObject({ kind: 'observable', levels: expect.arrayContaining([level]) });
      expect(second).toBeNull();
    }
  });
});

test.each([
  ['bg', 'Знаете', 'Разберете', 'Научете', 'Запознайте', 'Бъдете', 'Осъзнавате'],
  ['el', 'Γνωρίζετε', 'Κατανοήστε', 'Μάθετε', 'Εξοικειωθείτε', 'Έχετε', 'Συνειδητοποιήστε'],
  ['pl', 'Znasz', 'Zrozum', 'Naucz', 'Poznaj', 'Dowiedz', 'Bądź'],
  ['ru', 'Знать', 'Понимать', 'Понять', 'Узнайте', 'Ознакомьтесь', 'Научиться', 'Разобраться'],
] as const)('%s refuses verbs that nobody can see', (locale, ...words) => {
  for (const word of words) expect(judgeVerb(word, locale), word).toEqual({ kind: 'hidden' });
});

test.each([
  ['bg', 'Обясните Обяснява Различавате Разпознайте Сравнявате Пресметнете Отделяйте Оценете'],
  ['el', 'Εξηγείτε εξηγεί Διακρίνετε Αναγνωρίζετε Συγκρίνετε Υπολογίστε Διαχωρίζετε Αξιολογείτε'],
  ['pl', 'Wyjaśnić Wyjaśnia Odróżniasz Rozpoznaj Porównać Oblicz Znajdź Oceniać'],
  ['ru', 'Объяснить Объясняет Отличать Распознайте Сравнивать Рассчитайте Разобрать Оценивать'],
] as const)('%s knows verbs in all their forms', (locale, words) => {
  for (const word of words.split(' ')) expect(judgeVerb(word, locale).kind, word).toBe('observable');
});

test('a particle before the verb is passed over', () => {
  expect(openingVerbs('Да обясните думата.', 'bg').first).toBe('обясните');
  expect(openingVerbs('Να εξηγείτε και να συγκρίνετε.', 'el')).toEqual({ first: 'εξηγείτε', second: null });
  expect(openingVerbs('Wyjaśnij i porównaj dwa słowa.', 'pl')).toEqual({ first: 'Wyjaśnij', second: 'porównaj' });
});

test('no verb of a list hides behind a shorter one that means something else', () => {
  expect(judgeVerb('Знать', 'ru').kind).toBe('hidden');
  expect(judgeVerb('Разобрать', 'ru').kind).toBe('observable');
  expect(judgeVerb('Znajdź', 'pl').kind).toBe('observable');
  expect(judgeVerb('Znaj', 'pl').kind).toBe('hidden');
  expect(judgeVerb('Распознать', 'ru').kind).toBe('observable');
});

test('English verbs are compared as whole words', () => {
  expect(judgeVerb('Explaining', 'en')).toEqual({ kind: 'unknown' });
  expect(judgeVerb('Useful', 'en')).toEqual({ kind: 'unknown' });
  expect(judgeVerb('Beat', 'en')).toEqual({ kind: 'unknown' });
});
