import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapToCsv } from '#domain/journey-map/csv.ts';
import { ownMap } from '#domain/journey-map/map.ts';
import { labels } from '../../../fixtures/journey-map.ts';

const csv = (fields: Record<string, string>, separator: ',' | ';' = ',') => mapToCsv(ownMap('mine', { mine: fields }), labels, separator);

describe('mapToCsv', () => {
  test('has persona and scenario, then a line a row and a column a stage', () => {
    const lines = csv({
      persona: 'Rosa',
      scenario: 'A terminal',
      'a.name': 'Hears',
      'b.asks': 'Why?',
      'b.feels': '-2',
      'c.feels': '+1',
    }).split('\r\n');
    expect(lines).toEqual([
      '\ufeff"Persona","Rosa"',
      '"Scenario","A terminal"',
      '"Stage","Hears","","","",""',
      '"Does","","","","",""',
      '"Asks","","Why?","","",""',
      '"Feels","","-2","1","",""',
      '"Touchpoint","","","","",""',
      '"Obstacle","","","","",""',
      '"Opportunity","","","","",""',
      '"Owner","","","","",""',
      '"Measure","","","","",""',
      '',
    ]);
  });

  test('separates by commas unless told otherwise', () => {
    expect(mapToCsv(ownMap('mine', {}), labels)).toBe(csv({}, ','));
  });

  test('separates by a semicolon where the language writes 0,5', () => {
    expect(csv({ persona: 'Rosa' }, ';')).toContain('"Persona";"Rosa"');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1', "'+49 30 1"],
    ['-5 degrees', "'-5 degrees"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'=1+1"],
    ['\r\n@x', "'@x"],
    [' =1', "'=1"],
    ['"=1', `""'=1`],
    ['＝1+1', "'＝1+1"],
    ['ok;=1+1', "ok;'=1+1"],
    ['ok,\n=1+1', "ok, '=1+1"],
    ['1-2 days', '1-2 days'],
    ['two  words', 'two words'],
    ['a = b', 'a = b'],
    ['me@example.org', 'me@example.org'],
    ['“Why?”', '“Why?”'],
    ['say "no"', 'say ""no""'],
  ])('writes the text %j so that no program takes it for a formula', (text, written) => {
    expect(csv({ persona: text })).toContain(`"Persona","${written}"\r\n`);
  });

  test('lets no cell begin like a formula, whichever separator a program assumes and whether or not it heeds quotes', () => {
    const piece = fc.constantFrom('=', '+', '-', '@', '＝', '"', "'", ',', ';', '|', '\n', '\r', '\t', ' ', '1', 'cmd', '\u00a0');
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, fc.constantFrom(',' as const, ';' as const), (persona, note, separator) => {
        const cells = csv({ persona, 'a.does': note, 'b.feels': '-1' }, separator).split(/[,;|\t\r\n]/);
        for (const cell of cells.map((each) => each.replace(/^[\s"\ufeff]+/, '').replace(/["\s]+$/, '')))
          expect(/^[=+\-@＝]/.test(cell) && !/^-[12]$/.test(cell), cell).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
