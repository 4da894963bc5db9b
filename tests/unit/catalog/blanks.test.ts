import { expect, test } from 'vitest';
import { blank, findBlanks } from '#catalog/blanks.ts';

const places = (text: string) => findBlanks('lesson.mdx', text).map(({ code, line, column }) => `${code} ${line}:${column}`);

test('a blank is reported where it stands, with its hint', () => {
  const text = `title: A\n\n- [x] a) ${blank('the answer')} and ${blank('more')}\n`;
  expect(places(text)).toEqual(['TP140 3:10', 'TP140 3:28']);
  expect(findBlanks('lesson.mdx', text)[0]).toMatchObject({
    file: 'lesson.mdx',
    severity: 'error',
    message: 'A blank is still to be filled: the answer.',
    cure: 'your text in place of "…(the answer)"',
  });
});

test.each([
  ['an empty quote', '  > …', 5],
  ['an option', '- [ ] a) …', 10],
  ['a step', '1. b) …  ', 7],
  ['a field', 'title: …', 8],
  ['a paragraph', '…\r', 1],
])('%s with nothing but "…" is a blank', (_, text, column) => {
  expect(places(`first\n${text}`)).toEqual([`TP140 2:${column}`]);
});

test.each([
  'Help is an example of …',
  'He waited … (an hour) and left.',
  '> “So … I will call.”',
  '- … and then it broke',
  'title: To be …',
  '(…)',
])('an ellipsis in running text is none: %s', (text) => {
  expect(places(text)).toEqual([]);
});
