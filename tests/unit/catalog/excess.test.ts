import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { parseMdx } from '#catalog/mdast.ts';
import { readLesson } from '#catalog/read-lesson.ts';
import { block, mistakes, threeOptions } from '../../fixtures/lessons.ts';

describe('a lesson in which one thing stands inside another', () => {
  test.each([
    ['quotes', '> '.repeat(3000), 'TP118 8:1'],
    ['lists', '- '.repeat(3000), 'TP118 8:1'],
    ['numbered lists', '1. '.repeat(3000), 'TP118 8:1'],
    ['both', '> - '.repeat(3000), 'TP118 8:1'],
    ['emphasis', '*'.repeat(3000), 'TP118 8:117'],
    ['quotes, line by line', Array.from({ length: 70 }, (_, i) => `${'>'.repeat(i + 1)} x`).join('\n'), 'TP118 67:1'],
    ['blocks', '<Good>\n\n<Poor>\n\n'.repeat(40), 'TP118'],
  ])('too deep says so, of %s', (name, marks, code) => {
    const ends = name === 'emphasis' ? marks : name === 'blocks' ? '</Poor>\n\n</Good>\n\n'.repeat(40) : '';
    expect(mistakes(`${marks}x${ends && '\n\n'.repeat(name === 'blocks' ? 1 : 0)}${ends}\n`)[0]).toContain(code);
  });

  test('as deep as people write is read', () => {
    expect(mistakes(`${'> '.repeat(5)}${'- '.repeat(5)}**one *two***\n`)).toEqual([]);
  });

  test('too deep in an option says so in its line', () => {
    expect(mistakes(block(threeOptions.replace('Say hello', `Say hello\n  ${'> '.repeat(500)}x`)))).toEqual(['TP118 12:1']);
  });
});

describe('a description in which one thing stands inside another', () => {
  const described = (title: string) => readLesson(`---\nsummary: B\ntitle: ${title}\n---\n\nText.\n`, 'f', 'c').diagnostics;

  test.each([
    ['brackets', '['.repeat(5000)],
    ['braces', '{a: '.repeat(3000)],
    ['brackets over lines', `\n${'  [\n'.repeat(3000)}`],
  ])('too deep says so, of %s', (_name, value) => {
    expect(described(value)).toMatchObject([{ code: 'TP120', cure: expect.stringContaining('delete the signs') }]);
  });

  test.each([
    ['TP118', 'hyphens', `\n  ${'- '.repeat(3000)}x`],
    ['TP120', 'indents', Array.from({ length: 2000 }, (_, i) => `\n${' '.repeat(i + 1)}a:`).join('')],
  ])('too deep says %s, of %s', (code, _name, value) => {
    expect(described(value).map((found) => found.code)).toContain(code);
  });

  test('with brackets in quotation marks is read', () => {
    expect(described(`"${'['.repeat(500)}"`).map(({ code }) => code)).toEqual(['TP122']);
  });
});

describe('a brace with many signs < behind it, over which the parser would brood for hours', () => {
  const many = '<>'.repeat(60);

  test.each([
    ['alone', `{${many}`, '8:1'],
    ['closed', `{${many}}`, '8:1'],
    ['in a sentence', `Say {${many}`, '8:5'],
    ['behind an address', `[a](<b>) {${many}`, '8:10'],
    ['behind an address that does not end', `[a](<b {${many}`, '8:9'],
    ['in a line that begins with import', `Some\nimport {${many}`, '9:8'],
    ['in a tag', `<Good a={${many}}>\n\nx\n\n</Good>`, '8:'],
    ['between back-quotes of two list entries', `- \`a\n- {${many}\` b`, '9:3'],
    ['far above them', `{ a\n\n${'<Good>\n\nx\n\n</Good>\n\n'.repeat(20)}`, '8:1'],
  ])('is reported: %s', (_name, text, place) => {
    expect(mistakes(`${text}\n`).some((found) => found.startsWith(`TP10`) && found.includes(` ${place}`))).toBe(true);
  });

  test.each([
    ['in back-quotes', `\`{${many}\``],
    ['in a block of code', `\`\`\`\n{${many}\n\`\`\``],
    ['in a comment', `{/* ${many} */}`],
  ])('is left alone %s', (_name, text) => {
    expect(mistakes(`${text}\n`)).toEqual([]);
  });

  test('is reported to whoever parses a text that was not mended', () => {
    const report = new Report('file');
    expect(parseMdx(`One.\n\n{${many}`, report)).toBeNull();
    expect(report.diagnostics).toMatchObject([{ code: 'TP101', line: 3, column: 1 }]);
  });
});
