import { describe, expect, test } from 'vitest';
import { mistakes, read } from '../../../fixtures/lessons.ts';

const gift =
  '{\n~A standard#It is what the hotel means to give.\n=All of it#Praise and chill both belong to it.\n~The price#Money is one part of what a guest weighs.\n}';
const question = `<Q an-id greet>\nWhat is it? ${gift}\n</Q>\n`;

describe('answers in the form of Moodle', () => {
  test('are one message at the brace, with the list made from them', () => {
    const { diagnostics, items } = read(question);
    expect(diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(['TP103 9']);
    expect(diagnostics[0]?.cure).toBe(
      [
        'What is it?',
        '',
        '- a) A standard',
        '  > It is what the hotel means to give.',
        '- [x] b) All of it',
        '  > Praise and chill both belong to it.',
        '- c) The price',
        '  > Money is one part of what a guest weighs.',
        '(in place of all down to line 13)',
      ].join('\n'),
    );
    expect(items).toMatchObject([{ kind: 'single', options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }]);
  });

  test('are left alone outside questions', () => {
    expect(mistakes('What is it? {=All of it}\n')).toEqual(['TP103 8:13']);
    expect(read('What is it? {=All of it}\n').diagnostics[0]?.cure).toContain('\\{=All of it\\}');
  });
});
