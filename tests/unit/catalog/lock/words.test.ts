import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alike, nearlySame, sameNumbers, similarity, wordsOf } from '#catalog/lock/words.ts';

const between = (a: string, b: string) => similarity(wordsOf(a), wordsOf(b));

describe('wordsOf', () => {
  test.each([
    ['Customer’s “whole” stay, felt!', 'customers whole stay felt'],
    ["Don't  phone –\nwrite", 'dont phone write'],
    ['16 hours × 3,600', '16 hours 3 600'],
    ['Żółta karta: Łódź', 'żółta karta łódź'],
    ['Κάρτα, ΠΕΛΆΤΗΣ', 'κάρτα πελάτης'],
    ['Клиент (ждёт)', 'клиент ждёт'],
    ['ﬁrst １２', 'first 12'],
    ['…', ''],
    ['*un*seen [effort score](term:ces), a \\_', 'unseen effort score a'],
  ])('of %j are %j', (text, words) => expect(wordsOf(text)).toBe(words));

  test('do not change when taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(wordsOf(text))).toBe(wordsOf(text));
      }),
    );
  });
});

describe('similarity', () => {
  test('is 1 for the same words, 0 for words that share nothing, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(between(a, a)).toBe(1);
        expect(between(a, b)).toBe(between(b, a));
        expect(between(a, b)).toBeGreaterThanOrEqual(0);
        expect(between(a, b)).toBeLessThanOrEqual(1);
      }),
    );
    expect(between('parcel', 'hotel')).toBeLessThan(0.2);
    expect(between('parcel', '')).toBe(0);
  });

  test.each([
    ['a slip of the pen in a short option', 'customer service', 'custmer service'],
    ['a slip of the pen in a sentence', 'Where does the customer experience arise?', 'Where does the custmer experience arise?'],
    [
      'another beginning of the stem',
      'At check-out Noor praises her clean room. In the evening she tells friends that the hotel “felt cold”.',
      'When Noor leaves, she praises the clean room. That evening she tells her friends the hotel “felt cold”.',
    ],
    [
      'another name',
      'Emre’s parcel arrives on the promised day. For the two days before, tracking called it lost, and he phoned twice.',
      'Anna’s parcel arrives on the promised day. For the two days before, tracking called it lost, and she phoned twice.',
    ],
  ])('takes %s for nearly the same', (_what, before, now) => expect(between(before, now)).toBeGreaterThanOrEqual(nearlySame));

  test.each([
    ['one word of two', 'customer service', 'client service'],
    [
      'a sentence said in another order',
      'Put the opening hours on the online map and the door',
      'Show the opening times on the door and the online map',
    ],
    ['another construction', 'Good, because he had it on the date they had agreed', 'Good, as it came on the day they had agreed'],
    [
      'a stem cut to half',
      'People like the easy returns at Kofi’s wool shop, but many come when it is closed. He can afford one small change. Which one helps most?',
      'Many come to Kofi’s wool shop when it is closed. Which small change helps most?',
    ],
    ['other endings, in Russian', 'Клиент ждал ответа три дня', 'Клиенты ждали ответа целых три дня'],
    ['other endings, in Polish', 'Klient czekał na odpowiedź trzy dni', 'Klienci czekali na odpowiedź przez trzy dni'],
  ])('takes %s for the same text', (_what, before, now) => expect(between(before, now)).toBeGreaterThanOrEqual(alike));

  test.each([
    ['another option', 'Put the opening hours on the online map and the door', 'Send a short survey to people who have returned wool'],
    ['another idea in the same form', 'In May, when she signs the contract', 'In June, when she first talks to staff'],
    [
      'another question about the same case',
      'At check-out Noor praises her clean room. In the evening she tells friends that the hotel “felt cold”. What is her customer experience?',
      'Noor books a hotel room by phone. Which of these contacts is indirect?',
    ],
    [
      'the same question with another example',
      'At check-out Noor praises her clean room. In the evening she tells friends that the hotel “felt cold”. What is her customer experience?',
      'After the match Kofi liked his seat. On the way home he told his sister that the stadium was not safe. What was his customer experience?',
    ],
  ])('takes %s for another text', (_what, before, now) => expect(between(before, now)).toBeLessThan(alike));
});

describe('sameNumbers', () => {
  test.each([
    ['15,000 people', '15 000 people', true],
    ['from eight to ten', 'between 8 and 10', true],
    ['one of them', 'some of them', true],
    ['20 minutes', '30 minutes', false],
    ['ten minutes', '11 minutes', false],
  ])('of “%s” and “%s”: %s', (a, b, same) => {
    expect(sameNumbers(wordsOf(a), wordsOf(b))).toBe(same);
  });
});
