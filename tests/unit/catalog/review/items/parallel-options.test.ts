import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { choice, found, reviewOf } from '../../../../fixtures/questions.ts';

const ask = (options: readonly string[], stem?: string, locale: Locale = 'en') =>
  found(choice({ options, ...(stem && { stem }) }), locale).filter((line) => /TP4(4[789]|50)/.test(line));

describe('The same option twice', () => {
  test('is an error, whatever its capitals, marks and spaces', () => {
    expect(ask(['*You have waited long', 'The courier is late', 'the courier  is late.']).filter((line) => line.includes('TP447'))).toEqual(
      ['TP447 E 15:7'],
    );
    expect(ask(['*You have waited long', 'The courier is late', '“The courier is late”'])).toEqual(['TP447 E 15:7']);
  });

  test('is none where a sign or a number differs', () => {
    expect(ask(['*+1', '-1', '0'])).toEqual([]);
    expect(ask(['*1.5', '15', '0.15'])).toEqual([]);
  });

  test('is none where pictures stand for themselves', () => {
    expect(ask(['*![a face](../images/a.png)', '![a face](../images/b.png)', '![a hand](../images/c.png)'])).toEqual([]);
  });
});

describe('The final mark of options', () => {
  test('is the same for all', () => {
    expect(ask(['*You have waited long', 'The courier is late.', 'Our parcels travel far'])).toEqual(['TP448 W 13:7']);
    expect(ask(['*You have waited long.', 'The courier is late.', 'Our parcels travel far'])).toEqual(['TP448 W 15:7']);
    expect(ask(['*You have waited long;', 'The courier is late', 'Our parcels travel far'])).toEqual(['TP448 W 11:7']);
  });

  test('may be that of a question or of a statement where people speak', () => {
    expect(ask(['Which number is it?', '*I see that you are waiting.', 'Who sold it to you?'])).toEqual([]);
    expect(ask(['“Which number is it?”', '*“You are waiting”', '“Nobody sold it to me”'])).toEqual([]);
    expect(ask(['“Which number is it?”', '*“I see that you are waiting.”', '“Who sold it to you”.'])).toEqual([]);
  });

  test('is not told from an abbreviation', () => {
    expect(ask(['At 5 p.m.', '*In the long lunch break', 'Late in the evening'])).toEqual([]);
    expect(ask(['Pens, paper, etc.', '*In the long lunch break', 'Late in the evening'])).toEqual([]);
    expect(ask(['Στυλό, χαρτί κ.λπ.', '*Στο μεγάλο διάλειμμα', 'Αργά το βράδυ ίσως'], undefined, 'el')).toEqual([]);
    expect(ask(['През 2026 г.', '*Преди много години', 'Някога в бъдещето'], undefined, 'bg')).toEqual([]);
  });
});

describe('The first letter of options', () => {
  test('is a capital for all or for none', () => {
    expect(ask(['*a letter that explains it', 'A call on the same day', 'a visit to the customer'])).toEqual(['TP449 W 13:7']);
    expect(ask(['*A letter that explains it', 'A call on the same day', 'a visit to the customer'])).toEqual(['TP449 W 15:7']);
  });

  test('is that of a name, an abbreviation or a number', () => {
    expect(ask(['*customer service', 'user experience', 'CX as a whole'])).toEqual([]);
    expect(ask(['*I see that you wait', 'please tell me more', 'who sold it to you'])).toEqual([]);
    expect(ask(['*eBay and its sellers', 'The buyers themselves', 'Only the couriers'])).toEqual([]);
    expect(
      ask(['*a call to the shop', 'Larkwave’s advert', 'a radio feature'], 'Pavel has heard of Larkwave. Which contact was a direct one?'),
    ).toEqual(['TP449 W 13:7']);
    expect(
      ask(['*a call to the shop', 'Larkwave itself', 'a radio feature'], 'Pavel has heard of Larkwave. Which contact was a direct one?'),
    ).toEqual([]);
    expect(ask(['*20 euros a case', 'A voucher of 20', '5 euros a week'])).toEqual([]);
  });

  test('of somebody’s words may be any', () => {
    expect(ask(['*“You have waited”', '“the courier is late”', '“Parcels travel far”'])).toEqual([]);
  });

  test('is looked at in other alphabets', () => {
    expect(ask(['*Писмо до клиента', 'обаждане до клиента', 'Посещение при него'], undefined, 'bg')).toEqual(['TP449 W 13:7']);
    expect(ask(['*Γράμμα στον πελάτη', 'κλήση στον πελάτη', 'Επίσκεψη σε αυτόν'], undefined, 'el')).toEqual(['TP449 W 13:7']);
  });
});

describe('The cure', () => {
  const cures = (options: readonly string[]) => reviewOf([choice({ options })]).map(({ cure }) => cure);

  test('is the whole line', () => {
    expect(cures(['*You have waited long', 'the courier is late now', 'Parcels travel far now'])).toEqual([
      '- [ ] b) The courier is late now',
    ]);
    expect(cures(['*You have waited long.', 'The courier is late now', 'Parcels travel far now.'])).toEqual([
      '- [ ] b) The courier is late now.',
    ]);
  });

  test('has a blank where a mistake is to be found', () => {
    expect(cures(['*You have waited long', 'Our parcels travel far', 'Our parcels travel far'])).toEqual([
      '- [ ] c) …(another mistake that a colleague might make)',
    ]);
  });
});

describe('The form of options', () => {
  test('is the same for all numbers', () => {
    expect(ask(['*20 euros', '200 euros', 'Whatever fits'])).toEqual(['TP450 W 15:7']);
    expect(ask(['*20 euros', '200 euros', 'Up to 2 euros'])).toEqual([]);
  });

  test('is the same for all spoken words', () => {
    expect(ask(['*“I see that you wait”', '“The courier is late”', 'Nothing for now'])).toEqual(['TP450 W 15:7']);
    expect(ask(['*“I see that you wait”', '“The courier is late”', 'First “sorry”, then wait'])).toEqual([]);
  });

  test('is about as long for all', () => {
    const long = 'Because the letter came so late that nobody could act';
    expect(ask([`*${long} on it`, `${long} at all`, 'Because'])).toEqual(['TP450 W 15:7']);
    expect(ask(['*Wait for him', 'Ring him now', `${long} on it, as far as he knew`])).toEqual(['TP450 W 15:7']);
    expect(ask(['*A long talk at noon', 'A call from the shop', 'Tea'])).toEqual([]);
    expect(ask([`*${long} on it`, `${long} at all`, 'Because of the late letter'])).toEqual([]);
  });

  test('leaves a key that is too long to the rule about keys', () => {
    expect(found(choice({ options: ['*Say what he has lost, name a day, and keep it', 'Wait', 'Ask him'] }))).toEqual(['TP430 W 11:7']);
  });

  test.each<[Locale, string, string, string]>([
    ['en', 'Promising a refund today', 'Asking the boss for one', 'A refund for the parcel'],
    ['en', 'To promise a refund today', 'To ask the boss for one', 'A refund for the parcel'],
    ['en', 'Because the bill was late', 'Because she was not asked', 'The agent was impolite'],
    ['bg', 'Да обещае връщане днес', 'Да попита шефа за това', 'Връщане на парите'],
    ['el', 'Να υποσχεθεί επιστροφή', 'Να ρωτήσει τη διεύθυνση', 'Επιστροφή χρημάτων'],
    ['pl', 'Obiecać zwrot pieniędzy', 'Zapytać szefa o zwrot', 'Szybki zwrot pieniędzy'],
    ['ru', 'Пообещать возврат денег', 'Спросить об этом шефа', 'Быстрый возврат денег'],
  ])('begins alike in %s: %s', (locale, one, two, odd) => {
    expect(ask([`*${one}`, two, odd], undefined, locale)).toEqual(['TP450 W 15:7']);
    expect(ask([`*${one}`, two, `${one} и`], undefined, locale)).toEqual([]);
  });

  test.each<[Locale, string, string, string]>([
    ['en', 'Comparing it with others', 'Telling friends about it', 'Using it in the laundry'],
    ['en', 'Quality of advice for cost', 'Training of staff for tools', 'Handling time for quality'],
    ['en', 'To the garage in town', 'To the insurer by post', 'Home by the next bus'],
    ['en', 'To promise a refund now', 'To ask the boss for one', 'Only to say sorry again'],
    ['en', 'Because the bill was late', 'Perhaps the agent was rude', 'The parcel came too late'],
    ['pl', 'Jakość tej obsługi', 'Część zamówienia', 'Cena z tego cennika'],
    ['ru', 'Часть этого заказа', 'Сеть новых магазинов', 'Цена по прайс-листу'],
  ])('is no matter of chance in %s: %s', (locale, one, two, odd) => {
    expect(ask([`*${one}`, two, odd], undefined, locale)).toEqual([]);
  });
});
