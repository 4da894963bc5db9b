import { describe, expect, test } from 'vitest';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

const sample = '- a) One month `nps`\n  - May: `10: 6, 8: 3, 2: 1`\n  > Few answers.';
const second = '- b) Two forms `CES`\n  - Old one: `7: 2; 1: 3`\n  - Ο νέος: `7:4`\n  > Look.';
const body = `${sample}\n${second}\n\n> Ask more people.`;
const lab = (text: string) => block(text, 'MetricsLab');

describe('readMetricsLab', () => {
  test('reads samples with their measures, groups and notices, and the closing', () => {
    expect(mistakes(lab(body))).toEqual([]);
    expect(read(lab(body)).items).toMatchObject([
      {
        kind: 'metrics-lab',
        samples: [
          {
            id: 'a',
            title: ['One month'],
            measure: 'nps',
            groups: [
              {
                name: 'May',
                counts: [
                  [10, 6],
                  [8, 3],
                  [2, 1],
                ],
              },
            ],
            notice: ['Few answers.'],
          },
          {
            id: 'b',
            measure: 'ces',
            groups: [
              {
                name: 'Old one',
                counts: [
                  [7, 2],
                  [1, 3],
                ],
              },
              { name: 'Ο νέος', counts: [[7, 4]] },
            ],
          },
        ],
        closing: ['Ask more people.'],
      },
    ]);
  });

  test.each([
    ['TP620', 'no sample', '> Ask more people.'],
    ['TP621', 'no measure', body.replace(' `nps`', '')],
    ['TP621', 'an unknown measure', body.replace('`nps`', '`nsp`')],
    ['TP622', 'no group', body.replace('\n  - May: `10: 6, 8: 3, 2: 1`', '')],
    ['TP622', 'three groups', body.replace('  > Look.', '  - More: `7: 1`\n  > Look.')],
    ['TP623', 'a group without answers', body.replace('May: `10: 6, 8: 3, 2: 1`', 'May: ten')],
    ['TP623', 'a group without a name', body.replace('May: `10', '`10')],
    ['TP623', 'a name without a colon', body.replace('May: `10', 'May `10')],
    ['TP624', 'an answer off the scale', body.replace('10: 6', '11: 6')],
    ['TP624', 'an answer that stands twice', body.replace('8: 3', '10: 3')],
    ['TP624', 'something that is no pair', body.replace('8: 3', 'eight')],
    ['TP624', 'a count that is no whole number', body.replace('8: 3', '8: 2.5')],
    ['TP624', 'nothing between the back-quotes', body.replace('10: 6, 8: 3, 2: 1', ' ')],
    ['TP624', 'more answers than the lab takes', body.replace('8: 3', '8: 9999999')],
    ['TP205', 'no notice', body.replace('\n  > Few answers.', '')],
    ['TP213', 'a capital letter', body.replace('a)', 'A)')],
  ])('says %s of %s', (code, _what, wrong) => {
    expect(mistakes(lab(wrong)).map((mistake) => mistake.split(' ')[0])).toEqual([code]);
  });

  test('takes answers that fit another measure for answers to that', () => {
    const wrong = lab(body.replace('`nps`', '`csat`'));
    const [found, ...more] = read(wrong).diagnostics;
    expect(more).toEqual([]);
    expect([found?.code, found?.cure.split('\n')[0]]).toEqual(['TP624', expect.stringMatching(/^- a\) .* `nps`$/)]);
  });

  test('adds to the nearest answer what has no other left on the scale', () => {
    const full = body.replace('`nps`', '`csat`').replace('10: 6, 8: 3, 2: 1', '6: 12, 5: 84, 4: 64, 3: 20, 2: 12, 1: 8');
    const curesOf = (text: string) => read(lab(text)).diagnostics.map(({ cure }) => cure);
    expect(curesOf(full)[0]).toContain('`5: 96, 4: 64, 3: 20, 2: 12, 1: 8`');
    expect(curesOf(full.replace('6: 12, ', '3: 2, '))[0]).toContain('`3: 22, 5: 84, 4: 64, 2: 12, 1: 8`');
    expect(curesOf(full.replace('4: 64', '6: 1'))[0]).toContain('…(');
  });

  test('makes groups of a table, with the counts that stand in it', () => {
    const table = '\n  | | 10 | 8 | 2 |\n  |---|---|---|---|\n  | May | 6 | 3 | 0 |\n';
    const { diagnostics, items } = read(lab(body.replace('  - May: `10: 6, 8: 3, 2: 1`', table)));
    expect(diagnostics.map(({ code }) => code)).toEqual(['TP110']);
    expect(diagnostics[0]?.cure).toContain('  - May: `10: 6, 8: 3`');
    expect(items).toMatchObject([{ samples: [{ groups: [{ name: 'May' }] }, {}] }]);
  });

  test('asks for the measure that was most likely meant', () => {
    const [fault] = read(lab(body.replace('`nps`', '`csta`'))).diagnostics;
    expect(fault?.message).toContain('Did you mean "csat"?');
  });
});
