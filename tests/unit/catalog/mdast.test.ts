import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { attributesOf, isTag, type Node, parseMdx, placeOf, textOf, walk } from '#catalog/mdast.ts';
import { block, mistakes, read, threeOptions } from '../../fixtures/lessons.ts';

function parse(source: string): Node {
  const tree = parseMdx(source, new Report('file'));
  if (!tree) throw new Error('No tree.');
  return tree;
}

const find = (tree: Node, type: string) => [...walk(tree)].find((node) => node.type === type);

describe('parseMdx', () => {
  test.each([
    [
      'a tag without an end',
      '<Good>\nText.\n',
      '8:1',
      'The tag <Good> is opened here and closed nowhere.',
      '</Good>',
      '<Good>\nText.\n</Good>\n',
    ],
    [
      'a wrong end',
      '<Good>\nText.\n</Poor>\n',
      '10:1',
      'The tag </Poor> does not close <Good> from line 8.',
      '</Good>',
      '<Good>\nText.\n</Good>\n',
    ],
    ['an open brace', 'Say {this\n', '8:5', 'An open brace { starts program code', '\\{', 'Say \\{this\n'],
    ['a less-than sign', 'If 5 <3\n', '8:6', 'A "less than" sign < starts a tag here', '\\<', 'If 5 \\<3\n'],
  ])('names the place and the cure of %s', (_name, wrong, place, message, cure, right) => {
    const [found, ...more] = read(wrong).diagnostics;
    expect(`${found?.code} ${found?.line}:${found?.column}`).toBe(`TP101 ${place}`);
    expect(found?.message).toContain(message);
    expect(found?.cure).toContain(cure);
    expect(more).toEqual([]);
    expect(mistakes(right)).toEqual([]);
  });

  test('gives no tree, and no other complaint, where there is a fault of form', () => {
    const report = new Report('file');
    expect(parseMdx('<Good>', report)).toBeNull();
    expect(report.diagnostics.map((found) => found.code)).toEqual(['TP101']);
  });
});

describe('placeOf', () => {
  test('counts lines and columns from 1', () => {
    expect(placeOf(find(parse('One.\n\nTwo **three**.\n'), 'strong'))).toMatchObject({ line: 3, column: 5 });
  });

  test('of nothing is the start of the file', () => {
    expect(placeOf(undefined)).toEqual({ line: 1, column: 1 });
  });
});

describe('walk', () => {
  test('meets every node in reading order, the outermost first', () => {
    const texts = [...walk(parse('# A\n\nB *C* D\n\n- E\n  - F\n- G\n'))].filter((node) => node.type === 'text');
    expect(texts.map((node) => node.value?.trim())).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
    expect(walk(parse('A'))[0]).toMatchObject({ type: 'root' });
  });
});

describe('textOf', () => {
  test('joins all text below a node, without marks', () => {
    expect(textOf(parse('One **two *three*** `four`\\\nfive'))).toBe('One two three four five');
  });
});

describe('links whose address stands elsewhere', () => {
  const body = 'The [peak][p] of [a stay][s], [more][l].\n\n[p]: fact:peak-end\n[S]: term:touchpoint\n[l]: lesson:three-lenses\n';

  test('count like others', () => {
    const { facts, terms, lessons, diagnostics } = read(body);
    expect(diagnostics).toEqual([]);
    expect([...facts, ...terms, ...lessons]).toEqual(
      [
        { name: 'peak-end', line: 8, column: 5 },
        { name: 'touchpoint', line: 8, column: 18 },
        { name: 'three-lenses', line: 8, column: 31 },
      ].map((mention) => expect.objectContaining(mention)),
    );
  });

  test('stand in questions too', () => {
    const { items } = read(`${block(threeOptions).replace('What now?', 'What [now][p]?')}\n[p]: fact:peak-end\n`);
    expect(items[0]?.stem).toEqual([
      { type: 'paragraph', children: ['What ', { type: 'claim', fact: 'peak-end', children: ['now'] }, '?'] },
    ]);
  });

  test('make pictures as well', () => {
    expect(read('![A bell][b]\n\n[b]: ../images/bell.png\n').pictures).toMatchObject([{ name: '../images/bell.png', alt: 'A bell' }]);
  });
});

describe('attributesOf', () => {
  test('reads values, takes an attribute without one as true, and leaves out values in braces', () => {
    const tag = find(parse('<Q id="a" scenario choose={2} {...more}>\n\nX\n\n</Q>\n'), 'mdxJsxFlowElement');
    expect([...attributesOf(tag ?? { type: 'none' })]).toEqual([
      ['id', 'a'],
      ['scenario', true],
    ]);
  });
});

describe('isTag', () => {
  test('knows tags in blocks and in lines, and nothing else', () => {
    const tree = parse('<Good>\n\nX\n\n</Good>\n\nIn <Term>line</Term>\n');
    const tags = [...walk(tree)].filter(isTag);
    expect(tags.map((node) => node.name)).toEqual(['Good', 'Term']);
  });
});
