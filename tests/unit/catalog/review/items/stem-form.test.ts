import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { choice, found } from '../../../../fixtures/questions.ts';

const ask = (stem: string, locale: Locale = 'en') => found(choice({ stem }), locale).filter((line) => /TP44[01]/.test(line));
const numberTask = (stem: string) =>
  `<Q sum greet scenario>\n${stem}\n\n- [x] = 72 ± 1 %\n  > The share that needed no second contact within a week.\n- [ ] = ?\n  > Divide the cases solved at once by all of the cases.\n</Q>\n`;
const list = (marks: readonly string[]) =>
  marks
    .map(
      (mark, i) =>
        `${mark} ${'abcd'.charAt(i)}) step ${'abcd'.charAt(i)} of it\n   > ${['Alpha', 'Beta', 'Gamma', 'Delta'][i]} stands ${['here', 'there', 'next', 'last'][i]} for reason number ${i} and ${i * 7}${i} more.`,
    )
    .join('\n');

describe('A question', () => {
  test.each([
    'Which of her contacts was indirect?',
    'A friendly voice while you book a trip is an example of …',
    'A friendly voice while you book a trip is an example of...',
    'Her first contact with the bank was:',
    'The ___ is the widest of the three lenses.',
    'The … lens is the widest of the three.',
    'He writes: “Urgent, can you please call me?”',
    'Which two of these contacts were direct? Choose two.',
    'Which of her contacts was indirect? (Think of the radio.)',
    'Which of her contacts was **indirect**?',
  ])('may end like this: %s', (stem) => {
    expect(ask(stem)).toEqual([]);
  });

  test.each([
    'Choose the contact that was indirect.',
    'Her first contact with the bank was',
    'What does she feel? Then think about what she does and tells her friends.',
  ])('does not ask: %s', (stem) => {
    expect(ask(stem)).toEqual(['TP440 W 9:1']);
  });

  test('in Greek ends with the Greek question mark, in either form', () => {
    expect(ask('Τι θα πείτε πρώτα στον πελάτη;', 'el')).toEqual([]);
    expect(ask('Τι θα πείτε πρώτα στον πελάτη\u037e', 'el')).toEqual([]);
    expect(ask('Ποιες δύο επαφές ήταν άμεσες; Επιλέξτε δύο.', 'el')).toEqual([]);
    expect(ask('Τι θα πείτε πρώτα στον πελάτη.', 'el')).toEqual(['TP440 W 9:1']);
    expect(ask('What do you tell him first;')).toEqual(['TP440 W 9:1']);
  });

  test('may ask before a list of facts', () => {
    expect(ask('Which of her contacts was direct, going by these notes?\n\n- May: radio\n- June: letter')).toEqual([]);
    expect(ask('Which of her contacts was direct, going by these notes?\n\nShe heard of it in May and wrote in June.')).toEqual([
      'TP440 W 9:1',
    ]);
    expect(ask('Think about her contacts with the bank.\n\n- May: radio\n- June: letter')).toEqual(['TP440 W 9:1']);
  });

  test('has at least five words', () => {
    expect(ask('Which contact is indirect?')).toEqual(['TP441 W 9:1']);
    expect(ask('Which contact here is indirect?')).toEqual([]);
  });

  test('that is a task to order, to sort or to work out may end with a full stop', () => {
    const order = `<Q steps greet scenario>\nPut the steps in their usual order.\n\n${list(['1.', '2.', '3.', '4.'])}\n</Q>\n`;
    expect(found(order)).toEqual([]);
    expect(found(order.replace('order.', 'order'))).toEqual(['TP440 W 9:1']);
    expect(found(numberTask('Work out the first contact resolution.'))).toEqual([]);
  });

  test('to order or to sort may be short', () => {
    expect(found(`<Q steps greet scenario>\nIn which order?\n\n${list(['1.', '2.', '3.', '4.'])}\n</Q>\n`)).toEqual([]);
    expect(found(numberTask('What is it?'))).toEqual(['TP441 W 9:1']);
  });

  test('without marks is a task of its own kind', () => {
    expect(found('<Reflection own greet>\nWrite it down.\n\n> A model.\n</Reflection>\n')).toEqual([]);
  });
});
