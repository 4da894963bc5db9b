import { describe, expect, test } from 'vitest';
import { sentenceStarts } from '#catalog/review/structure/whole-sentences.ts';
import type { Locale } from '#domain/locale.ts';
import { placeOf, structureOf, wordsOf } from '../../../../fixtures/structure.ts';

const bridge = (text: string) => ({ bridge: `<Bridge>\n${text}\n</Bridge>\n` });

describe('a bridge', () => {
  test('of four sentences is named at the fourth', () => {
    const changes = bridge('You can say what it is. Next comes the journey.\nIt has stages. Each may help.');
    expect(structureOf(changes)).toEqual([`TP429 W ${placeOf('Each may help', changes)}`]);
    expect(wordsOf('TP429', changes)).toEqual([
      '<Bridge> has 4 sentences; one or two lead on to what comes next. keep two sentences: what learners can do now, and what comes next\n(what else they should know belongs above, under a heading)',
    ]);
  });

  test('is told to keep the link that it has, and may have several paragraphs', () => {
    const changes = bridge(
      'One comes here.\n\nTwo comes *here*. Three comes here.\n\n[The next lesson](lesson:journeys-touchpoints) goes on.',
    );
    expect(structureOf(changes)[0]).toContain(`TP429 W ${placeOf('The next lesson', changes)}`);
    expect(wordsOf('TP429', changes)[0]).toContain('the one with the link to the lesson that comes next, and one before it');
  });

  test('of three sentences passes', () => {
    expect(structureOf(bridge('You can say what it is. What comes next? Follow a customer, e.g. Emre.'))).toEqual([]);
  });
});

describe('whole sentences', () => {
  test.each<[Locale, number, string]>([
    ['en', 4, 'You did it. What next? Take a walk! Then “go on”.'],
    ['en', 1, 'Ask Mr. Lind, Dr. Ruth M. Stone or the U.S. Office, e.g. Emre, at 9 a.m. London time.'],
    ['en', 1, 'Say “Wait. Then call. Then write.” and go.'],
    ['en', 2, 'He asks “Why?” Then he hears “Because of you.” Now go on.'],
    ['en', 1, 'Wait... Ruth comes … Emre goes. And a rest without its stop'],
    ['en', 2, 'It has 4.5 points on www.shop.com. Try it.'],
    ['en', 2, 'Is this (really?) Ruth’s? Yes!'],
    ['bg', 4, 'Знаете го. Какво следва? „Пътят.“ Има етапи.'],
    ['bg', 1, 'Г-н Иванов, т.е. Иван от ул. Раковски 5, гр. София, е роден през 1990 г. Него търсите, напр. Утре в т. нар. Дом.'],
    ['el', 4, 'Το ξέρετε. Τι ακολουθεί; Η διαδρομή. Έχει στάδια.'],
    ['el', 1, 'Ρωτήστε τον κ. Νίκο, την κα. Άννα ή π.χ. Τον Πέτρο, δηλ. Όλους.'],
    ['pl', 4, 'Już to wiesz. Co dalej? Droga. Ma etapy.'],
    ['pl', 1, 'Idź na ul. Długą, do prof. Nowak i św. Anny, tj. Do nich, np. W maju, m.in. Jutro.'],
    ['ru', 4, 'Вы это знаете. Что дальше? «Путь». У него есть этапы.'],
    ['ru', 1, 'Это, т. е. Анна из г. Москвы, ул. Ленина, и А. С. Пушкин, т.д. и т.п. Всё за 5 руб. Сегодня.'],
  ])('%s has %i in: %s', (locale, count, text) => {
    expect(sentenceStarts(text, locale)).toHaveLength(count);
  });

  test('begin at their first sign', () => {
    expect(sentenceStarts('One. “Two”.\nThree.', 'en')).toEqual([0, 5, 12]);
  });
});
