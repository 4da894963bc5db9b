import { describe, expect, test } from 'vitest';
import { mistakes, read } from '../../fixtures/lessons.ts';

const cureOf = (body: string) => read(body).diagnostics[0]?.cure;

describe('checkAddress', () => {
  test.each([
    ['[text](http://example.org/a)', '[text](https://example.org/a)'],
    ['www.example.org', '[www.example.org](https://www.example.org)'],
    ['[text](www.example.org)', '[text](https://www.example.org)'],
    ['[text](mira@example.org)', '[text](mailto:mira@example.org)'],
    ['[text](next-lesson.mdx)', '[text](lesson:next-lesson)'],
    ['[text](Term:cx)', '[text](term:cx)'],
    ['[text](facts:cx)', '[text](fact:cx)'],
    ['[text](cx)', '[text](term:cx)\n(for a term; fact:cx for a claim, lesson:cx for a lesson)'],
    ['![a shelf](C:\\\\pictures\\\\shelf.jpg)', '![a shelf](../images/shelf.jpg)'],
    ['![](shelf.jpg)', '![…(what it shows)](../images/shelf.jpg)'],
  ])('proposes for %s what was meant', (wrong, cure) => {
    expect(mistakes(`${wrong}\n`)).toEqual(['TP105 8:1']);
    expect(cureOf(`${wrong}\n`)?.split('\n(and put the file into ')[0]).toBe(cure);
  });
});

describe('checkSigns', () => {
  test.each([
    ['See [text] (https://example.org) now.', '8:5', 'See [text](https://example.org) now.'],
    ['See (text)[https://example.org] now.', '8:5', 'See [text](https://example.org) now.'],
    ['See [text](https://example.org now.', '8:5', 'See [text](https://example.org) now.'],
    ['See [text](term: cx) now.', '8:5', 'See [text](term:cx) now.'],
    ['See [text](term:journey map) now.', '8:5', 'See [text](term:journey-map) now.'],
    ['One\ntwo [text] (term:cx) now.', '9:5', 'two [text](term:cx) now.'],
    ['See ![text](../images/a b.png) now.', '8:5', 'See ![text](../images/a-b.png) now.\n(the name of the file has no spaces)'],
  ])('says TP111 of %j', (wrong, place, cure) => {
    expect(mistakes(`${wrong}\n`)).toEqual([`TP111 ${place}`]);
    expect(cureOf(`${wrong}\n`)).toBe(cure);
  });

  test.each([
    'See [text](https://example.org) (in English).',
    'Choose [one] (or two) of them.',
    'Write \\[text\\] (https://example.org) like this.',
    'Write `[text] (https://example.org)` like this.',
    'In (brackets)\\[1\\] and \\[more\\](less).',
    '[text][1] and [1].\n\n[1]: https://example.org',
    '![alt](../images/a.jpg)',
    'It is #1 of us, and # 2 too.',
  ])('leaves %j as it is', (text) => {
    expect(mistakes(`${text}\n`)).toEqual([]);
  });

  test('says TP112 of a heading without its space', () => {
    expect(mistakes('##Heading\n')).toEqual(['TP112 8:1']);
    expect(cureOf('###Heading\n')).toBe('### Heading');
    expect(mistakes('## Heading\n\n#1 of all.\n')).toEqual([]);
  });
});

describe('checkMarks', () => {
  test.each([
    'A [customer](term:customer)-minded team and a **well**-known one.',
    'It costs\n-5 degrees of warmth.',
    '| heading | heading |\n|---|---|\n| words | words |',
    'Write a | b or a|b for either.',
    '- one\n- two-fold',
  ])('lets %j be', (text) => {
    expect(mistakes(`${text}\n`).filter((found) => found.startsWith('TP117'))).toEqual([]);
  });
});
