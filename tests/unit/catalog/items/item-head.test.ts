import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { readHead } from '#catalog/items/item-head.ts';
import { parseMdx } from '#catalog/mdast.ts';

function head(tag: string, objectives: readonly string[] = ['greet', 'listen']) {
  const report = new Report('file');
  const node = parseMdx(`${tag}\nText.\n</${/\w+/.exec(tag)?.[0]}>\n`, report)?.children?.[0];
  if (!node) throw new Error('No tag.');
  const { id, objective, attributes } = readHead(node, objectives, report);
  return { id, objective, attributes: [...attributes], said: report.diagnostics.map(({ code, cure }) => `${code} ${cure.split('\n')[0]}`) };
}

describe('readHead', () => {
  test('takes the first bare word for the id, the second for the objective, and the rest as it is', () => {
    expect(head('<Q one greet choose="2" scenario>')).toEqual({
      id: 'one',
      objective: 'greet',
      attributes: [
        ['choose', '2'],
        ['scenario', true],
      ],
      said: [],
    });
    expect(head('<Q scenario one order="natural" greet>')).toMatchObject({ id: 'one', objective: 'greet', said: [] });
  });

  test.each([
    ['<Q>', '', '', 'TP108 <Q short-english-name …(one of greet, listen)>'],
    ['<Q one>', 'one', '', 'TP108 <Q one …(one of greet, listen)>'],
    ['<Q greet scenario>', '', 'greet', 'TP108 <Q short-english-name greet scenario>'],
    ['<Q greet one>', 'one', 'greet', 'TP115 <Q one greet>'],
    ['<Q one two greet>', 'one-two', 'greet', 'TP115 <Q one-two greet>'],
    ['<Q one greet listen>', 'one', 'greet', 'TP115 <Q one greet>'],
    ['<Q one two three>', 'one-two-three', 'id-of-the-objective', 'TP115 <Q one-two-three …(one of greet, listen)>'],
    ['<Q one greet greet>', 'one', 'greet', 'TP116 <Q one greet>'],
    ['<Q one one>', '', 'one', 'TP116 <Q short-english-name one>'],
    ['<Q one greet Scenario>', 'one', 'greet', 'TP107 <Q one greet scenario>'],
    ['<Q one greet senario choose="2">', 'one', 'greet', 'TP107 <Q one greet choose="2" scenario>'],
    ['<Q one greet ranked>', 'one', 'greet', 'TP107 <Q one greet rank>'],
    ['<Q One_More greet>', 'One_More', 'greet', 'TP302 <Q one-more greet>'],
    ['<Curve one>', 'one', '', 'TP108 <Curve one …(one of greet, listen)>'],
  ])('reads %s as it was meant, and shows the whole tag', (tag, id, objective, said) => {
    expect(head(tag)).toMatchObject({ id, objective, said: [said] });
  });

  test('says what to write in place of a name that holds the place of one', () => {
    expect(head('<Q short-english-name greet>')).toMatchObject({ said: ['TP140 <Q short-english-name greet>'] });
    const report = new Report('file');
    const node = parseMdx('<Q greet>\nText.\n</Q>\n', report)?.children?.[0];
    if (node) readHead(node, ['greet'], report);
    expect(report.diagnostics[0]?.cure.split('\n')[1]).toBe(
      '(in place of short-english-name: two to four English words of your own, joined by hyphens)',
    );
  });

  test('lets two names stand that may both be meant, and leaves the objective to the course', () => {
    expect(head('<Q one two>')).toMatchObject({ id: 'one', objective: 'two', said: [] });
    expect(head('<Q greet listen>')).toMatchObject({ id: 'greet', objective: 'listen', said: [] });
    expect(head('<Q greet one>', [])).toMatchObject({ id: 'greet', objective: 'one', said: [] });
  });
});
