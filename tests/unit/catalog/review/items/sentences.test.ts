import { expect, test } from 'vitest';
import { askingSentence, sentencesOf, withoutSpeech } from '#catalog/review/items/sentences.ts';

test('Sentences end at a mark before a capital', () => {
  expect(sentencesOf('In May she joins. In June she calls for help! When does it begin?')).toEqual([
    'In May she joins.',
    'In June she calls for help!',
    'When does it begin?',
  ]);
  expect(sentencesOf('He paid 2.50 at 5 p.m. and left.')).toEqual(['He paid 2.50 at 5 p.m. and left.']);
});

test('The sentence that asks is the last with a question mark', () => {
  expect(askingSentence('Is it so? She waits. What now? Choose two.', 'en')).toBe('What now?');
  expect(askingSentence('She waits. Choose what fits.', 'en')).toBe('Choose what fits.');
  expect(askingSentence('Περιμένει. Τι κάνει; Επιλέξτε δύο.', 'el')).toBe('Τι κάνει;');
});

test('What people say is left out', () => {
  expect(withoutSpeech('He writes: “I did not pay.” What „не“ and «not» and "never" now?').replace(/ +/g, ' ')).toBe(
    'He writes: What and and now?',
  );
});
