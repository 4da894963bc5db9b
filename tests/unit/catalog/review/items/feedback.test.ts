import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/locale.ts';
import { choice, found, reviewOf } from '../../../../fixtures/questions.ts';

const say = (feedback: Readonly<Record<string, string>>, locale: Locale = 'en') => found(choice({ feedback }), locale);
const reason = (words: number) => Array.from({ length: words }, (_, i) => `reason${i}`).join(' ');

describe('Feedback', () => {
  test('has at least eight words', () => {
    expect(say({ b: reason(7) })).toEqual(['TP434 E 14:3']);
    expect(say({ b: reason(8) })).toEqual([]);
  });

  test.each<[Locale, number]>([
    ['bg', 7],
    ['el', 8],
    ['pl', 7],
    ['ru', 7],
  ])('has as many in %s as say the same: %i', (locale, fewest) => {
    expect(say({ b: reason(fewest) }, locale)).not.toContain('TP434 E 14:3');
    expect(say({ b: reason(fewest - 1) }, locale)).toContain('TP434 E 14:3');
  });

  test('has at most sixty words', () => {
    expect(say({ c: reason(60) })).toEqual([]);
    expect(say({ c: reason(61) })).toEqual(['TP434 E 16:3']);
  });

  test('does not count dashes and other signs as words', () => {
    expect(say({ a: 'one – two – three – four – five – six' })).toEqual(['TP434 E 12:3']);
  });

  test('of one option is not that of another, nor nearly', () => {
    const text = 'Blame moves the trouble elsewhere and leaves the caller alone with a broken promise.';
    expect(say({ c: text })).toEqual(['TP435 E 16:3']);
    expect(say({ c: text.replace('elsewhere ', '').toUpperCase() })).toEqual(['TP435 E 16:3']);
    expect(say({ c: text.replace('Blame', 'An excuse').replace('promise', 'journey').replace('alone', 'waiting') })).toEqual([]);
  });

  test('may share most of its words with another', () => {
    expect(
      say({ b: 'Blame moves the trouble elsewhere and helps nobody here.', c: 'Blame moves the trouble elsewhere and costs trust here.' }),
    ).toEqual([]);
  });

  test('may be the same in two questions', () => {
    const other = choice({
      id: 'other',
      stem: 'Mira sees a long queue at her desk. Whom does she greet?',
      options: ['*All in one go', 'Those at the front', 'Only old friends'],
    });
    expect(reviewOf([`${choice()}\n${other}`]).filter(({ code }) => code === 'TP435')).toEqual([]);
  });

  test('says why, not only that the answer is right or wrong', () => {
    expect(say({ b: 'No, sorry, this is not the right answer. Please try again.' })).toEqual(['TP436 W 14:3']);
    expect(say({ a: 'Yes, well done, that is exactly the correct answer here.' })).toEqual(['TP436 W 12:3']);
    expect(say({ b: 'That is not right. Please read the section above once more before you go on.' })).toEqual(['TP436 W 14:3']);
    expect(say({ b: 'No. Blame leaves the caller alone with the trouble.' })).toEqual([]);
    expect(say({ b: 'A yes or a no, and it is your turn again at once.' })).toEqual([]);
  });

  test.each<[Locale, string, string]>([
    ['bg', 'Не, за съжаление това не е верният отговор. Опитайте отново.', 'Не. Вината остава в куриера, а клиентът пак няма пратка.'],
    ['el', 'Όχι, δυστυχώς αυτή δεν είναι η σωστή απάντηση. Δοκιμάστε ξανά.', 'Όχι. Η ευθύνη μετατίθεται και ο πελάτης μένει χωρίς δέμα.'],
    ['pl', 'Niestety, to nie jest poprawna odpowiedź. Spróbuj jeszcze raz.', 'Niestety wina spada na kuriera, a klient nadal czeka.'],
    ['ru', 'Нет, к сожалению, это неверный ответ. Попробуйте ещё раз.', 'Нет. Вина остаётся на курьере, а клиент всё так же ждёт.'],
  ])('says why in %s as well', (locale, verdict, why) => {
    expect(say({ b: verdict }, locale)).toContain('TP436 W 14:3');
    expect(say({ b: why }, locale).filter((line) => line.startsWith('TP436'))).toEqual([]);
  });

  test('may be about little, if it is no verdict', () => {
    expect(say({ b: 'It is about the next customer, not about this one.' })).toEqual([]);
  });

  test('is cured in its own line, with its name, and with its words unless they only judge', () => {
    const cure = (text: string) => reviewOf([choice({ feedback: { b: text } })]).map((each) => each.cure);
    expect(cure('Not so.')).toEqual(['  > …(say why, so that it has 8 to 60 words) `blame-others`']);
    expect(cure('No, sorry, this is not the right answer. Please try again.')).toEqual(['  > …(say why) `blame-others`']);
    expect(cure(reason(61))).toEqual(['  > …(the one reason that matters here, in 8 to 60 words) `blame-others`']);
    const twice = reviewOf([
      choice({ feedback: { c: 'Blame moves the trouble elsewhere and leaves the caller alone with a broken promise.' } }),
    ]);
    expect(twice.map((each) => each.cure)).toEqual(['  > …(what is special about this thought, in 8 to 60 words) `excuse-first`']);
  });

  test('of a right option that is too long is not looked at for echoes', () => {
    const long = 'You have waited for it far too long, so let me find out where it is today';
    expect(found(choice({ options: [`*${long}`, 'Go home', 'Ring her'], feedback: { a: long } }))).toEqual(['TP430 W 11:7']);
  });

  test('adds something to the option', () => {
    expect(say({ b: 'It is not right that the courier has let us down.' })).toEqual(['TP437 W 14:3']);
    expect(say({ b: 'That the courier has let us down leaves the caller without help or date.' })).toEqual([]);
  });

  test('is looked at in steps, cards and numbers too', () => {
    const steps = ['Hear the story', 'Say what you heard', 'Repair the fault', 'Note the cause'];
    const list = steps.map(
      (step, i) => `${i + 1}. ${'abcd'.charAt(i)}) ${step}\n   > ${i === 2 ? 'Too short.' : reason(8).replaceAll('n', `n${i}`)}`,
    );
    expect(found(`<Q steps greet scenario>\nPut the steps in order:\n\n${list.join('\n')}\n</Q>\n`)).toEqual(['TP434 E 16:4']);
    const cards = `- A) Helps\n  - a) A warm word\n    > Right.\n- B) Harms\n  - b) A cold word\n    > ${reason(9)}`;
    expect(found(`<Q sort greet scenario>\nWhich group is it?\n\n${cards}\n</Q>\n`)).toEqual(['TP434 E 13:5']);
    const numbers = `- [x] = 72 ± 1 %\n  > ${reason(9)}\n- [ ] = 28 ± 1 %\n  > The rest. \`complement\`\n- [ ] = ?\n  > Divide.`;
    expect(found(`<Q sum greet scenario>\nOf 400 cases 288 were solved. Which share is that?\n\n${numbers}\n</Q>\n`)).toEqual([
      'TP434 E 14:3',
      'TP434 E 16:3',
    ]);
  });

  test('that is missing is left to the reader of lessons', () => {
    expect(found(choice().replace(/ {2}> Blame.*\n/, ''))).toEqual([]);
  });
});
