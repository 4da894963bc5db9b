import { describe, expect, test } from 'vitest';
import { withWords } from '#catalog/lock/restored-words.ts';

describe('withWords', () => {
  test.each<[string, string, string, string]>([
    [
      'keeps what was typed of the same words',
      'Of 4000 parcels, 28 came. Which?',
      'of 400 parcels 28 came which',
      'Of 400 parcels, 28 came. Which?',
    ],
    ['takes the capital and the full stop along', 'We meet on Mondays.', 'departments share one goal', 'Departments share one goal.'],
    ['writes no capital where there was none', 'the label', 'a longer word', 'a longer word'],
    ['begins with a capital in place of a figure', '20 minutes', 'five minutes', 'Five minutes'],
    ['keeps quotation marks around all of it', '“Say no more, please.”', 'say nothing', '“Say nothing.”'],
    [
      'keeps a link whose words stay',
      'The [peak and the end](fact:peak-end) count most',
      'the peak and the end matter',
      'The [peak and the end](fact:peak-end) matter',
    ],
    ['drops a link of which a part is gone', 'The [peak and the end](fact:peak-end) count', 'the end count', 'The end count'],
    [
      'leaves no sign between words that were apart',
      'One firm? And which should go?',
      'one firm wants which should go',
      'One firm wants which should go?',
    ],
  ])('%s', (_what, typed, released, expected) => expect(withWords(typed, released)).toBe(expected));
});
