import { describe, expect, test } from 'vitest';
import { mistakes, read } from '../../fixtures/lessons.ts';

const cureOf = (body: string) => read(body).diagnostics[0]?.cure;

describe('checkSigns', () => {
  test.each([
    ['a space between the brackets', 'See [there] (https://example.org) now.\n', '8:5', '[there](https://example.org)'],
    ['brackets the wrong way round', 'See (there)[https://example.org] now.\n', '8:5', '[there](https://example.org)'],
    ['an address that does not end', 'See [there](https://example.org\n', '8:5', '[there](https://example.org)'],
    [
      'a picture whose name has a space',
      'See ![desk](../images/my desk.png)\n',
      '8:5',
      '![desk](../images/my-desk.png), with a file name without spaces',
    ],
  ])('says TP111 of %s', (_name, wrong, place, cure) => {
    expect(mistakes(wrong)).toEqual([`TP111 ${place}`]);
    expect(cureOf(wrong)).toBe(cure);
  });

  test('says TP112 of a heading without its space', () => {
    expect(mistakes('##Heading\n')).toEqual(['TP112 8:1']);
    expect(cureOf('##Heading\n')).toBe('## Heading');
    expect(mistakes('## Heading\n')).toEqual([]);
  });

  test.each([
    'See [there](https://example.org) (or not).\n',
    'Write \\[this](that).\n',
    '`[there] (https://example.org)`\n',
    'A [note] in brackets (like this).\n',
  ])('has nothing against "%s"', (text) => {
    expect(mistakes(text)).toEqual([]);
  });
});
