import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { choice, found, reviewOf } from '../../../../fixtures/questions.ts';

const absolutes = (options: readonly string[], locale: Locale = 'en') =>
  found(choice({ options }), locale).filter((line) => line.startsWith('TP445'));

describe('A word without exception', () => {
  test.each<[Locale, string]>([
    ['en', 'Callers never want a date'],
    ['en', 'Callers want a date always'],
    ['en', 'All callers want a date'],
    ['en', 'None of the callers want it'],
    ['en', 'It is clear that all want it'],
    ['bg', 'При обаждане винаги чакат'],
    ['en', 'They want it in every case'],
    ['bg', 'Клиентът винаги е прав тук'],
    ['bg', 'Никога не се връща при нас'],
    ['bg', 'Всички клиенти искат дата'],
    ['el', 'Ο πελάτης έχει πάντα δίκιο'],
    ['el', 'Δεν επιστρέφει ποτέ σε εμάς'],
    ['el', 'Όλοι οι πελάτες θέλουν κάτι'],
    ['pl', 'Klient ma zawsze tutaj rację'],
    ['pl', 'On nigdy już do nas nie wróci'],
    ['pl', 'Wszyscy klienci chcą tej daty'],
    ['ru', 'Клиент у нас всегда прав тут'],
    ['ru', 'Он никогда к нам не вернётся'],
    ['ru', 'Все клиенты хотят знать дату'],
  ])('stands out in a wrong option in %s: %s', (locale, option) => {
    expect(absolutes(['*You have waited long', option, 'Our parcels travel far'], locale)).toEqual(['TP445 W 13:7']);
    expect(absolutes([option, `*${option} too`, 'Our parcels travel far'], locale)).toEqual([]);
  });

  test.each<[Locale, string]>([
    ['en', 'It is not always the courier'],
    ['en', 'Not all callers want a date'],
    ['en', 'The van was late all morning'],
    ['en', 'Above all, it needs a date'],
    ['en', 'He did not reply at all then'],
    ['en', 'Repeat it all from the beginning'],
    ['en', 'Nobody from the shop rang him'],
    ['bg', 'Не винаги е виновен куриерът'],
    ['bg', 'Преди всичко има нужда от дата'],
    ['el', 'Όχι πάντα από τον μεταφορέα'],
    ['el', 'Όλη μέρα περίμενε στο σπίτι'],
    ['el', 'Για να μη νιώσει κανείς μόνος'],
    ['pl', 'Nie zawsze winny jest kurier'],
    ['pl', 'Przede wszystkim trzeba daty'],
    ['ru', 'Не всегда виноват наш курьер'],
    ['ru', 'Всё равно курьер опоздал бы'],
    ['ru', 'Он всё ещё ждёт свою посылку'],
    ['pl', 'Pismo nie ma żadnego tonu tu'],
    ['bg', 'Там няма нито един познат му'],
    ['el', 'Δεν έχει κανένα πρόβλημα εδώ'],
    ['ru', 'Там не звонил ни один клиент'],
  ])('is none in %s: %s', (locale, option) => {
    expect(absolutes(['*You have waited long', option, 'Our parcels travel far'], locale)).toEqual([]);
  });

  test('is no clue where one of several keys has one as well', () => {
    const options = ['*Callers never want a form', 'Callers always want a gift', '*You have waited long'];
    expect(found(choice({ options, attributes: ' scenario choose="2"' }))).toEqual([]);
  });

  test('is left to the rule about “all of the above” where that has spoken', () => {
    expect(found(choice({ options: ['*You have waited long', 'All of the above', 'Our parcels travel far'] }))).toEqual(['TP433 E 13:7']);
  });

  test('is reported in each wrong option that has one', () => {
    expect(absolutes(['Callers never want a date', '*You have waited long', 'They always ring twice'])).toEqual([
      'TP445 W 11:7',
      'TP445 W 15:7',
    ]);
  });
});

const clues = (stem: string, options: readonly string[], locale: Locale = 'en') =>
  found(choice({ stem, options }), locale).filter((line) => line.startsWith('TP446'));

describe('A word shared by question and key only', () => {
  test.each<[Locale, string, string]>([
    ['en', 'The refund takes three weeks. What should Mira check?', 'Where refunds are held up'],
    ['en', 'Ivo was promised a date. What should Mira do first?', 'Keep what others promise him'],
    ['bg', 'Клиентът чака възстановяване. Какво да провери Мира?', 'Докъде са възстановяванията'],
    ['el', 'Ο Ίβο περιμένει επιστροφή χρημάτων. Τι ελέγχει η Μίρα;', 'Πού σταματούν οι επιστροφές'],
    ['pl', 'Klient czeka na zwrot reklamacji. Co sprawdza Mira?', 'Gdzie leżą reklamacje klientów'],
    ['ru', 'Клиент ждёт возврата посылки. Что проверяет Мира?', 'Где задержались все посылки'],
  ])('gives the key away in %s: %s', (locale, stem, key) => {
    expect(clues(stem, ['One thing and its place', 'Another one over there', `*${key}`], locale)).toEqual(['TP446 W 15:7']);
  });

  test('gives nothing away when a wrong option has it too, in any form', () => {
    expect(
      clues('The refund takes three weeks. What should Mira check?', [
        'How often refunding fails',
        'Who is in today',
        '*Where refunds are held up',
      ]),
    ).toEqual([]);
  });

  test('gives nothing away when it is short or common', () => {
    expect(clues('A guest waits for a meal. What should Mira do?', ['Ask him', 'Go away', '*Tell the guest’s waiter'])).toEqual([]);
    expect(clues('What should Mira do before somebody calls?', ['Ask him', 'Go away', '*Wait before she rings'])).toEqual([]);
  });

  test.each<[Locale, string, string]>([
    ['bg', 'Оля идва. „Вторият! Развален!“ Какво да каже Марко?', 'Вторият ви, и пак така'],
    ['pl', 'Klient wraca. „Drugiego razu nie będzie!” Co mówi Mira?', 'Drugim razem się uda'],
    ['ru', 'Клиент пришёл в первый раз. Что говорит Мира?', 'Первого раза мало ему'],
  ])('gives nothing away when it is common in any of its forms in %s: %s', (locale, stem, key) => {
    expect(clues(stem, ['Едно нещо тук', 'Друго нещо там', `*${key}`], locale)).toEqual([]);
  });

  test('is quoted in both of its forms', () => {
    const stem = 'Ada czeka na zwrot reklamacji. Co sprawdza Mira?';
    const [clue] = reviewOf(
      [choice({ stem, options: ['Jedno miejsce tutaj leży', 'Drugie miejsce jest tam', '*Gdzie leżą reklamacje klientów'] })],
      'pl',
    ).filter(({ code }) => code === 'TP446');
    expect(clue?.message).toContain('have the word “reklamacji”, there “reklamacje”;');
  });

  test('is named together with others of its kind', () => {
    const options = ['One thing and its place', '*Where refunds meet invoices', 'Another one over there'];
    const [clue, ...more] = reviewOf([
      choice({ stem: 'The refunds and the invoices pile up. What should Mira check now?', options }),
    ]).filter(({ code }) => code === 'TP446');
    expect(more).toEqual([]);
    expect(clue?.message).toContain('have the words “refunds” and “invoices”; they give the answer away.');
    expect(clue?.cure).toContain('Where …(other words than “refunds”) meet …(other words than “invoices”)\n');
  });

  test('is named with shorter words beside it that would still lead to the key', () => {
    const stem = 'The exit is dark and narrow. What should Mira change there?';
    const [clue] = reviewOf([choice({ stem, options: ['The old place', 'Another one over it', '*The dark and narrow exit'] })]).filter(
      ({ code }) => code === 'TP446',
    );
    expect(clue?.message).toContain('have the words “exit”, “dark” and “narrow”;');
    expect(clues('What does the exit need?', ['An old place', 'Another thing over it', '*A good exit'])).toEqual([]);
  });

  test('is not spoken of where the key is too long as well', () => {
    const options = ['*Where refunds are held up, by whom and for how long', 'Ask her', 'Go home'];
    expect(found(choice({ stem: 'The refund takes three weeks. What should Mira check?', options }))).toEqual(['TP430 W 11:7']);
  });

  test('must be in each of several keys', () => {
    const ask = (second: string) =>
      found(
        choice({
          stem: 'The refund takes three weeks. Which two should Mira check?',
          options: ['*Where refunds are held up', `*${second}`, 'Who is in today'],
          attributes: ' scenario choose="2"',
        }),
      ).filter((line) => line.startsWith('TP446'));
    expect(ask('How long she waits')).toEqual([]);
    expect(ask('How refunds are paid')).toEqual(['TP446 W 11:7']);
  });
});
