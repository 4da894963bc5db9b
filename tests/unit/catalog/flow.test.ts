import { describe, expect, test } from 'vitest';
import { countWords } from '#catalog/flow.ts';
import { block, firstLine, read, threeOptions } from '../../fixtures/lessons.ts';

describe('readFlow', () => {
  test('tells headings, texts, pictures and blocks in reading order', () => {
    const { flow } = read('## One *two*\n\nThree.\n\n<Good>\nFour.\n\n- Five\n</Good>\n\n![six](../images/a.png)\n');
    expect(flow.map((step) => `${step.line - firstLine} ${step.type}`)).toEqual([
      '0 heading',
      '2 text',
      '4 open',
      '5 text',
      '7 text',
      '8 close',
      '10 text',
      '10 picture',
    ]);
    expect(flow[0]).toMatchObject({ text: 'One two', depth: 2 });
    expect(flow.flatMap((step) => (step.type === 'text' ? [step.within] : []))).toEqual([null, 'Good', 'Good', null]);
  });

  test('leaves the content of questions and drawings out', () => {
    const { flow } = read(`${block(threeOptions)}\n<Diagram name="iceberg" alt="x">\n- a\n\nCaption.\n</Diagram>\n`);
    expect(flow.map((step) => (step.type === 'open' || step.type === 'close' ? `${step.type} ${step.tag}` : step.type))).toEqual([
      'open Q',
      'close Q',
      'open Diagram',
      'close Diagram',
    ]);
  });

  test('says which words stand inside a claim', () => {
    const [step] = read('Plain [claimed *and* marked](fact:seen), [linked](https://a.b) end.\n').flow;
    expect(step?.type === 'text' && step.segments.map(({ text, fact }) => [text, fact])).toEqual([
      ['Plain ', null],
      ['claimed ', 'seen'],
      ['and', 'seen'],
      [' marked', 'seen'],
      [', ', null],
      ['linked', null],
      [' end.', null],
    ]);
  });
});

describe('countWords', () => {
  test.each([
    ['', 0],
    ['one two  three\nfour', 4],
    ['a – b: 3 × 4 = 12.', 5],
    ['it’s hand-made', 2],
    ['γεια σου, свят', 3],
    ['… — !', 0],
  ])('counts in "%s" %i words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
