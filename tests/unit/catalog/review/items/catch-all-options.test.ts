import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { choice, found } from '../../../../fixtures/questions.ts';

const ask = (option: string, locale: Locale, stem?: string) =>
  found(choice({ options: ['*You have waited long', 'The courier let us down', option], ...(stem && { stem }) }), locale).filter((line) =>
    line.startsWith('TP433'),
  );

describe('An option about the other options', () => {
  test.each<[Locale, readonly string[]]>([
    [
      'en',
      [
        'All of the above',
        'All of the above.',
        'None of the above',
        'All the above are correct',
        'Neither of the above',
        'None of these',
        'All of these answers',
        'Both a and b',
        'a) and c)',
        'A, B & C',
        'Answers a and b',
        'I don’t know',
        "I don't know.",
        'Not sure',
        'All answers are right',
        'None of the options mentioned above',
        'None of the above, because it depends',
        'All of the above, each in its own place',
        'Both a and b are right in this case',
      ],
    ],
    [
      'bg',
      [
        'Всички изброени',
        'Всички изброени по-горе',
        'Всичко изброено',
        'Нито едно от изброените',
        'Нито един от посочените отговори',
        'Всички отговори са верни',
        'Никое от горните',
        'И а), и б)',
        'а и в',
        'Не знам',
        'Не съм сигурен.',
      ],
    ],
    [
      'el',
      [
        'Όλα τα παραπάνω',
        'ΟΛΑ ΤΑ ΠΑΡΑΠΑΝΩ',
        'Κανένα από τα παραπάνω',
        'Καμία από τις παραπάνω',
        'Όλες οι απαντήσεις είναι σωστές',
        'Το α και το β',
        'Και το α και το γ',
        'Δεν ξέρω',
        'Δε γνωρίζω',
      ],
    ],
    [
      'pl',
      [
        'Wszystkie powyższe',
        'Wszystkie z powyższych odpowiedzi',
        'Żadne z powyższych',
        'Żadna z wymienionych',
        'Wszystkie odpowiedzi są poprawne',
        'Zarówno a, jak i b',
        'Odpowiedzi a i c',
        'Nie wiem',
        'Trudno powiedzieć',
      ],
    ],
    [
      'ru',
      [
        'Все перечисленные',
        'Всё перечисленное',
        'Все вышеперечисленное',
        'Ни один из перечисленных',
        'Ничего из перечисленного',
        'Все варианты верны',
        'Нет правильного ответа',
        'И а, и б',
        'Ответы а и в',
        'Не знаю',
        'Затрудняюсь ответить',
      ],
    ],
  ])('is an error in %s', (locale, options) => {
    for (const option of options) expect(ask(option, locale), option).toEqual(['TP433 E 15:7']);
  });

  test.each<[Locale, readonly string[]]>([
    [
      'en',
      [
        'All of the above-average ratings',
        'Neither, because averages decide',
        'None of them had a bill',
        'Both, since the bill and the call belong together',
        'A and E staff',
        'I do not know you yet, so I ask',
        'Say: I do not know, but I will find out',
        'All colleagues at the desk',
        'Above all a quick answer',
        'Nobody',
        'A',
      ],
    ],
    ['bg', ['Всички клиенти от списъка', 'Никой от екипа', 'Казва: не знам, но ще проверя', 'Двата имейла', 'А, значи така']],
    ['el', ['Όλα τα καταστήματα', 'Κανένας από την ομάδα', 'Λέει: δεν ξέρω, αλλά θα μάθω', 'Παραπάνω προσωπικό']],
    ['pl', ['Wszystkie sklepy sieci', 'Żaden z kolegów', 'Mówi: nie wiem, ale sprawdzę', 'A i owszem', 'Podane godziny otwarcia']],
    ['ru', ['Все клиенты из списка', 'Никто из коллег', 'Говорит: не знаю, но выясню', 'Перечисленные в чеке услуги', 'А и Б сидели']],
  ])('is not seen in ordinary options in %s', (locale, options) => {
    for (const option of options) expect(ask(option, locale), option).toEqual([]);
  });

  test('is none where the question itself speaks of A and B', () => {
    expect(ask('Both A and B', 'en', 'Call A was short, call B was long. Which call will people remember well?')).toEqual([]);
    expect(ask('Both A and C', 'en', 'Call A was short, call B was long. Which call will people remember well?')).toEqual(['TP433 E 15:7']);
  });
});
