import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { readForgivingly } from '#catalog/slips/read-forgivingly.ts';
import { lessonText, region } from '../../../fixtures/good-course.ts';
import { firstLine, read } from '../../../fixtures/lessons.ts';

const head = '---\ntitle: A\nsummary: B\nobjectives:\n  greet: Greet.\n---\n\n';

function mend(body: string) {
  const report = new Report('file');
  const { text } = readForgivingly(head + body, report);
  return { body: text.slice(head.length), codes: report.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`) };
}

describe('readForgivingly', () => {
  test.each([
    ['a whole lesson', lessonText().replace(/^---[\s\S]*?---\n/, '')],
    ['signs with spaces around them', 'Fewer < more > less, and 3 < 5.\n'],
    ['escaped signs', 'A \\<b> and \\{name\\} and \\\\ and \\<3.\n'],
    ['tags and braces in back-quotes', 'Write `<Q>` or ``{`name`}``.\n'],
    ['a block of code', '```mdx\n<Q id=x>\n{name}\n```\n\n~~~\n<b>\n~~~\n'],
    ['comments', '{/* <b> {x} */}\n\nText {/* more */} on.\n'],
    ['addresses in angle brackets behind a link', '[text](<../a b.png>)\n'],
    ['values with any sign inside', '<Diagram name="lenses" alt="Five > three, {so} it’s “big”, a=b">\n- A\n</Diagram>\n'],
    ['a tag over several lines', '<Q\n  an-id\n  greet\n  scenario\n>\nWhat?\n</Q>\n'],
    ['a tag with its end in one line', '<KeyTerms></KeyTerms>\n'],
    ['tags indented alike', '<Activity minutes="3">\n\n  <Good>\n\n  Text.\n\n  </Good>\n\n</Activity>\n'],
    ['a block in a block', '<Activity minutes="3">\n\n<Good>\nText.\n</Good>\n\n</Activity>\n'],
    ['an odd quotation mark in text', 'The shelf is 3" wide, isn\'t it?\n'],
  ])('leaves %s as it is', (_name, body) => {
    expect(mend(body)).toEqual({ body, codes: [] });
  });

  test('keeps the number of lines', () => {
    const body = '<!-- one\ntwo -->\n\n<Q id=“a”\n  objective=b>\nWhat <b>now</b>?\n\n• [ ] a. This\n> Because.\n\n<Poor>\nText.\n';
    expect(mend(body).body.trimEnd().split('\n').length).toBeGreaterThanOrEqual(body.trimEnd().split('\n').length);
    for (const line of ['What now?', '<Poor>', 'Text.']) {
      expect(mend(body).body.split('\n').indexOf(line)).toBe(
        body
          .replace(/<\/?b>/g, '')
          .split('\n')
          .indexOf(line),
      );
    }
  });

  test('puts a missing end above the block that follows, so that both are read', () => {
    const one = region('questions').replace('</Q>\n\n<Q notice-board', '\n<Q notice-board');
    const { items, diagnostics } = read(one);
    expect(items.map((item) => item.id)).toContain('course/notice-board');
    expect(diagnostics.filter(({ code }) => code === 'TP101')).toHaveLength(1);
  });

  test('says once what is wrong with a tag and its end', () => {
    expect(mend('<Goood>\nText.\n</Goood>\n').codes).toEqual([`TP106 ${firstLine}:1`]);
    expect(mend('<b>one</b> and <b>two</b>\n').codes).toEqual([`TP104 ${firstLine}:1`]);
    expect(mend('<>\n\nText.\n\n</>\n').codes).toEqual([`TP106 ${firstLine}:1`]);
  });

  test('never mends in silence: a text that it changes has an error', () => {
    const lesson = lessonText();
    const bits = [
      '<',
      '>',
      '{',
      '}',
      '"',
      '“',
      '`',
      '\n',
      '> ',
      '- ',
      '• ',
      '[x]',
      '[ x] a. ',
      '</Q>',
      '<Good>',
      '<b>',
      '<!--',
      '=',
      '--',
      '\\',
      ',',
    ];
    const slip = fc.record({ at: fc.nat(lesson.length - 1), cut: fc.nat(12), add: fc.constantFrom(...bits) });
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
        const source = slips.reduce((text, { at, cut, add }) => text.slice(0, at) + add + text.slice(at + cut), lesson);
        const report = new Report('file');
        const { text } = readForgivingly(source, report);
        if (text !== source) expect(report.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        for (const { line, column } of report.diagnostics) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(source.split('\n').length);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });
});
