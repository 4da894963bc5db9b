import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidyText } from '#catalog/import/tidy-text.ts';
import { plainText, type RichText } from '#domain/rich-text.ts';
import { hostileText } from '../../../fixtures/hostile-text.ts';

const strong = (...children: RichText) => ({ type: 'strong' as const, children });
const emphasis = (...children: RichText) => ({ type: 'emphasis' as const, children });
const end = { type: 'break' as const };

describe('text from elsewhere', () => {
  test.each<[string, RichText, RichText]>([
    ['has single spaces and none at its ends', ['  a \n\t b', ' ', ' c  '], ['a b c']],
    ['keeps no-break spaces', ['5\u00a0€ a'], ['5\u00a0€ a']],
    ['loses what cannot be seen', ['a\u200b\u0000b\ufeff'], ['a b']],
    ['has no space at the ends of a mark', ['a', strong(' b '), 'c'], ['a ', strong('b'), ' c']],
    ['has no mark inside its like', [strong('a ', strong('b'))], [strong('a b')]],
    ['has no empty mark', ['a', strong(' '), emphasis(), 'b'], ['a b']],
    ['joins neighbours that are alike', [strong('a'), strong(' b')], [strong('a b')]],
    ['gives up a mark that touches another', [strong('a'), emphasis('b')], [strong('a'), 'b']],
    ['has one break at a time and none at its ends', [end, 'a ', end, end, ' b', end], ['a', end, 'b']],
    ['puts marks in one order', [strong(emphasis('a'))], [emphasis(strong('a'))]],
  ])('%s', (_, text, tidy) => {
    expect(tidyText(text)).toEqual(tidy);
  });

  test('has its addresses as links', () => {
    expect(tidyText(['See https://a.example/b?c=1, www.d.example or me@e.example.'])).toEqual([
      'See ',
      { type: 'link', href: 'https://a.example/b?c=1', children: ['https://a.example/b?c=1'] },
      ', ',
      { type: 'link', href: 'https://www.d.example', children: ['www.d.example'] },
      ' or ',
      { type: 'link', href: 'mailto:me@e.example', children: ['me@e.example'] },
      '.',
    ]);
  });

  test('stays as it is once it is tidy', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(tidyText(text)).toEqual(text);
      }),
    );
  });

  test('keeps all its words', () => {
    const bare = (text: RichText) => plainText(text).replace(/\s+/g, '');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        const text = words.map((word, i) => (i % 2 === 0 ? word : strong(emphasis(word))));
        expect(bare(tidyText(text))).toBe(bare(text).replace(/[\p{Cc}\u200b\ufeff]/gu, ''));
      }),
    );
  });
});
