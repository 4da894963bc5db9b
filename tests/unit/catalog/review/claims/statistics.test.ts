import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import type { Locale } from '#domain/locale.ts';
import { addressed, lessonText, smallCourse, withFiles } from '../../../../fixtures/small-course.ts';

function found(text: string, locale: Locale = 'en') {
  const one = `content/courses/course/${locale}/one.mdx`;
  const files = { ...smallCourse, [one]: lessonText('one', text) };
  const all = withFiles(files, (root) => checkContent(root, new Date('2026-06-01'))).diagnostics;
  return addressed(all.filter(({ code }) => /^TP50[1-3]$/.test(code))).map((address) => address.replace(`${one}:`, ''));
}

const words = '“We have always done it in this way and so we will go on”';

describe('unsourcedClaims', () => {
  test.each([
    ['TP501 8:10', 'a share', 'Here, so 86 % of people pay more.'],
    ['TP501 8:7', 'a multiple', 'It is 5 times dearer.'],
    ['TP501 8:1', 'one in so many', 'One in five leaves.'],
    ['TP502 8:1', 'a call on research', 'Studies show that smiles help.'],
    ['TP502 8:5', 'a single study', 'So, according to a survey, smiles help.'],
    ['TP503 8:8', 'a long quotation', `A says ${words}.`],
  ])('says %s of %s without a source', (code, _name, text) => {
    expect(found(text)).toEqual([code]);
  });

  test.each([
    'Here, so [86 % of people pay more](fact:seen).',
    'Studies show that [smiles help](fact:seen).',
    `A says [${words}](fact:seen).`,
    'We have 5 desks and open at 9:30.',
    'He says “We are closed”.',
    '<Good>\nShe gives 10 % off.\n</Good>',
  ])('has nothing against "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('takes the Polish “na” for a share only where it does not say how far something went', () => {
    expect(found('Tak mówi 9 na 10 osób.', 'pl')).toEqual(['TP501 8:10']);
    expect(found('Zmień ocenę z 6 na 7, a potem z 25 na 31.', 'pl')).toEqual([]);
  });
});
