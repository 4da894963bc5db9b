import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { choice, found } from '../../../../fixtures/questions.ts';

const ask = (stem: string, locale: Locale = 'en', attributes = '') =>
  found(choice({ stem, attributes }), locale).filter((line) => line.startsWith('TP455'));

describe('A question for a date, a maker or a sum', () => {
  test.each<[Locale, string]>([
    ['en', 'In which year did the peak–end rule appear in print?'],
    ['en', 'When was the first survey of this kind published?'],
    ['en', 'Which company introduced the two-thousand-dollar rule?'],
    ['en', 'Who invented the measure that is called NPS?'],
    ['en', 'How many dollars may an employee of the hotel spend?'],
    ['en', 'How much did the hotel group spend on a guest?'],
    ['bg', 'През коя година е публикувано правилото за края?'],
    ['bg', 'Коя компания въведе първа правилото за две хиляди?'],
    ['bg', 'Каква сума може да похарчи служителят в хотела?'],
    ['el', 'Ποια χρονιά δημοσιεύτηκε ο κανόνας του τέλους;'],
    ['el', 'Ποιος επινόησε τον δείκτη που λέγεται NPS;'],
    ['el', 'Ποιο ποσό μπορεί να ξοδέψει ο υπάλληλος;'],
    ['pl', 'W którym roku opublikowano regułę szczytu i końca?'],
    ['pl', 'Która firma wprowadziła zasadę dwóch tysięcy dolarów?'],
    ['pl', 'Jaką kwotę może wydać pracownik tego hotelu?'],
    ['ru', 'В каком году было опубликовано правило пика?'],
    ['ru', 'Какая компания ввела правило двух тысяч долларов?'],
    ['ru', 'Какую сумму может потратить сотрудник отеля?'],
  ])('is trivia in %s: %s', (locale, stem) => {
    expect(ask(stem, locale)).toEqual(['TP455 W 9:1']);
  });

  test('may take a doubtful claim apart or be decided by a person', () => {
    expect(ask('In which year did that poll take place, and why ask?', 'en', ' critical-reading')).toEqual([]);
    expect(ask('What sum may Leonie take from the till today?', 'en', ' scenario')).toEqual([]);
  });

  test.each<[Locale, string]>([
    ['en', 'When does the customer experience begin for most people?'],
    ['en', 'Which firm in these cases shows empowerment best?'],
    ['en', 'Who should answer for the whole of a journey?'],
    ['en', 'How many options does a good question need?'],
    ['en', 'What did the hotel of 2009 want to teach its staff?'],
    ['en', 'Which brand-owned touchpoint should be mended first?'],
    ['bg', 'Кога започва преживяването на клиента с банката?'],
    ['bg', 'Коя фирма от примерите дава най-много права?'],
    ['el', 'Πότε αρχίζει η εμπειρία του πελάτη με την τράπεζα;'],
    ['pl', 'Kiedy zaczyna się doświadczenie klienta banku?'],
    ['ru', 'Когда начинается опыт клиента в этом банке?'],
  ])('is not meant in %s: %s', (locale, stem) => {
    expect(ask(stem, locale)).toEqual([]);
  });
});
