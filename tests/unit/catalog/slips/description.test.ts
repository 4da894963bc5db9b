import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { readDescription } from '#catalog/slips/description.ts';

function describeText(text: string) {
  const report = new Report('file');
  const found = readDescription(text, report);
  return { ...found, rest: text.slice(found.end), faults: report.diagnostics.map(({ code, line }) => `${code} ${line}`) };
}

const yaml = 'title: A\nsummary: B\n';

describe('readDescription', () => {
  test.each([
    ['as it should be', `---\n${yaml}---\n\nText.\n`],
    ['with spaces behind the hyphens', `--- \n${yaml}---\t\n\nText.\n`],
    ['with a comment of two signs', `---\n## of the author\n${yaml}---\n\nText.\n`],
    ['with a line across the page below', `---\n${yaml}---\n\nText.\n\n---\n\nText.\n`],
  ])('finds a description %s', (_name, text) => {
    expect(describeText(text)).toMatchObject({ above: 1, fenced: true, faults: [] });
    expect(describeText(text).yaml).toContain(yaml);
    expect(describeText(text).rest).toMatch(/^\n\nText/);
  });

  test.each([
    ['the first line', `${yaml}---\n\nText.\n`, 1, 0],
    ['the last line', `---\n${yaml}\n<Good>\n`, 5, 1],
    ['the last line, above a heading', `---\n${yaml}\n## Text\n`, 5, 1],
    ['the last line, though a line across the page follows', `---\n${yaml}\n<Good>\nX\n</Good>\n\n---\n`, 5, 1],
    ['a hyphen of the first line', `--\n${yaml}---\n\nText.\n`, 1, 1],
    ['a hyphen of the last line', `---\n${yaml}--\n\n<Good>\n`, 4, 1],
    ['the right place for the first line', `\n\n---\n${yaml}---\n\nText.\n`, 1, 3],
  ])('reads the description all the same where %s is missing', (_name, text, line, above) => {
    const found = describeText(text);
    expect(found.faults).toEqual([`TP119 ${line}`]);
    expect(found).toMatchObject({ above, fenced: false });
    expect(found.yaml).toContain(yaml);
    expect(found.rest).not.toContain('summary');
  });

  test.each(['', 'Only text.\n', '## A heading\n\n---\n', '- a list\n'])('says that there is none in %j', (text) => {
    expect(describeText(text)).toMatchObject({ yaml: null, end: 0, faults: ['TP119 1'] });
  });
});
