import { describe, expect, test } from 'vitest';
import { plainBlocks, plainText, type RichText } from '#domain/rich-text.ts';

describe('plainText', () => {
  test('drops marks and keeps words', () => {
    const text: RichText = [
      'One ',
      { type: 'strong', children: ['bold ', { type: 'emphasis', children: ['and soft'] }] },
      ' ',
      { type: 'claim', fact: 'x', children: ['claim'] },
      { type: 'break' },
      { type: 'term', term: 'cx', children: ['term'] },
      ', ',
      { type: 'link', href: '#a', children: ['link'] },
    ];
    expect(plainText(text)).toBe('One bold and soft claim term, link');
  });

  test('says the alternative text of a picture, never its file', () => {
    expect(plainText(['See ', { type: 'image', src: '../images/a.jpg', alt: 'a queue' }])).toBe('See a queue');
  });

  test('is empty for no text', () => {
    expect(plainText([])).toBe('');
  });
});

describe('plainBlocks', () => {
  test('joins paragraphs and entries of lists by spaces', () => {
    expect(
      plainBlocks([
        { type: 'paragraph', children: ['First.'] },
        { type: 'list', ordered: true, items: [['one'], [{ type: 'strong', children: ['two'] }]] },
        { type: 'paragraph', children: ['Last.'] },
      ]),
    ).toBe('First. one two Last.');
  });
});
