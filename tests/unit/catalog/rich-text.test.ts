import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { parseMdx } from '#catalog/mdast.ts';
import { readBlocks, readInline, trimText } from '#catalog/rich-text.ts';
import { block, mistakes, read, threeOptions } from '../../fixtures/lessons.ts';

function parsed(source: string) {
  const report = new Report('file');
  return { nodes: parseMdx(source, report)?.children ?? [], report };
}

function inline(source: string) {
  const { nodes, report } = parsed(source);
  return readInline(nodes[0]?.children ?? [], report);
}

describe('readInline', () => {
  test('keeps marks, links, claims, terms and pictures as what they mean', () => {
    expect(inline('A *b **c*** `d` [e](https://f.g) [h](fact:i) [j](term:k) ![l](../images/m.png)')).toEqual([
      'A ',
      { type: 'emphasis', children: ['b ', { type: 'strong', children: ['c'] }] },
      ' d ',
      { type: 'link', href: 'https://f.g', children: ['e'] },
      ' ',
      { type: 'claim', fact: 'i', children: ['h'] },
      ' ',
      { type: 'term', term: 'k', children: ['j'] },
      ' ',
      { type: 'image', src: '../images/m.png', alt: 'l' },
    ]);
  });

  test('joins lines by a space and keeps wanted breaks', () => {
    expect(inline('One\n  two\\\nthree')).toEqual(['One two', { type: 'break' }, 'three']);
  });

  test('says TP110 of deleted text, because no question can hold it', () => {
    expect(mistakes(block(threeOptions).replace('What', '~~What~~'))).toEqual(['TP110 9:1']);
  });

  test('takes a link whose address stands elsewhere in the question', () => {
    const { items, diagnostics } = read(block(threeOptions).replace('now?', '[now][1]?\n\n[1]: https://example.org'));
    expect(diagnostics).toEqual([]);
    expect(items[0]?.stem).toEqual([
      { type: 'paragraph', children: ['What ', { type: 'link', href: 'https://example.org', children: ['now'] }, '?'] },
    ]);
  });
});

describe('readBlocks', () => {
  test('keeps paragraphs and both sorts of lists', () => {
    const { nodes, report } = parsed('One.\n\n- a\n- *b*\n\n1. c\n2. d\n');
    expect(readBlocks(nodes, report)).toEqual([
      { type: 'paragraph', children: ['One.'] },
      { type: 'list', ordered: false, items: [['a'], [{ type: 'emphasis', children: ['b'] }]] },
      { type: 'list', ordered: true, items: [['c'], ['d']] },
    ]);
    expect(report.diagnostics).toEqual([]);
  });

  test.each([
    ['a heading', '## Heading'],
    ['a table', '| a |\n|---|\n| b |'],
    ['code', '```\ncode\n```'],
    ['a line', '***'],
    ['another tag', '<Good>\nX\n</Good>'],
  ])('says TP110 of %s in a question', (_name, text) => {
    expect(mistakes(block(`${text}\n\n${threeOptions}`))).toEqual(['TP110 11:1']);
  });
});

describe('trimText', () => {
  test('trims the two ends and drops what is empty then', () => {
    expect(trimText(['  a ', { type: 'break' }, ' b  '])).toEqual(['a ', { type: 'break' }, ' b']);
    expect(trimText([{ type: 'strong', children: ['a'] }, '  '])).toEqual([{ type: 'strong', children: ['a'] }]);
    expect(trimText(['   '])).toEqual([]);
    expect(trimText([])).toEqual([]);
  });
});
