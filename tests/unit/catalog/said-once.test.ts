import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '#catalog/diagnostic.ts';
import { saidOnce } from '#catalog/said-once.ts';

/** `TP418 a/x 3 a message`: an error in line 3 of content/courses/a/en/x.mdx; with a `w` in front, a warning. */
function said(text: string): Diagnostic {
  const [, weak, code = '', course, lesson, line, message = ''] = /^(w )?(TP\d+) (\w+)\/(\w+) (\d+) ?(.*)$/.exec(text) ?? [];
  const severity: Severity = weak ? 'warning' : 'error';
  return { code, severity, file: `content/courses/${course}/en/${lesson}.mdx`, line: Number(line), column: 1, message, cure: '' };
}

const left = (...texts: string[]) => saidOnce(texts.map(said)).map(({ code }) => code);

test.each([
  ['in its line', ['TP325 a/x 3', 'TP418 a/x 3'], ['TP325']],
  ['and not in another line', ['TP325 a/x 3', 'TP418 a/x 4'], ['TP325', 'TP418']],
  ['in its file', ['TP213 a/x 3', 'TP214 a/x 9'], ['TP213']],
  ['and not in another file', ['TP213 a/x 3', 'TP214 a/y 9'], ['TP213', 'TP214']],
  ['with a source that is missing', ['TP501 a/x 3', 'w TP408 a/x 9'], ['TP501']],
  ['in the line of a tag that is none', ['TP106 a/x 3', 'TP305 a/x 3', 'TP305 a/x 8'], ['TP106', 'TP305']],
  ['below words that are others', ['TP604 a/x 3', 'w TP430 a/x 3', 'w TP430 a/x 8'], ['TP604', 'TP430']],
  ['where it was moved away', ['TP305 a/y 3 names "aim"', 'TP306 a/x 5 "aim" has one'], ['TP305']],
  ['in its course', ['TP301 a/x 3', 'TP600 a/y 1'], ['TP301']],
  ['and not in another course', ['TP301 a/x 3', 'TP600 b/y 1'], ['TP301', 'TP600']],
  ['of the same name', ['TP600 a/x 1 "old" is gone', 'TP323 a/y 7 There is no "old".'], ['TP600']],
  ['and not of another name', ['TP600 a/x 1 "old" is gone', 'TP323 a/y 7 There is no "new".'], ['TP600', 'TP323']],
  ['where it is named', ['TP310 a/x 1 content/courses/a/en/y.mdx may be it', 'TP311 a/y 1'], ['TP310']],
  ['and not where it is not named', ['TP310 a/x 1', 'TP311 a/y 1'], ['TP310', 'TP311']],
])('what follows from another mistake is left out %s', (_, found, kept) => {
  expect(left(...found)).toEqual(kept);
});

test('a file that is missed is not named beside the one that has to take its name', () => {
  const missed = said('TP310 a/x 1 "y": there is no file content/courses/a/en/y.mdx.');
  const stray = { ...said('TP312 a/x 1'), file: 'content/courses/a/en/Y.md', cure: 'content/courses/a/en/y.mdx — lessons: …' };
  const other = { ...stray, cure: 'content/courses/a/en/z.mdx — lessons: …' };
  expect(saidOnce([missed, stray])).toEqual([stray]);
  expect(saidOnce([missed, other])).toEqual([missed, other]);
});

test('the order of the messages does not matter', () => {
  expect(left('TP418 a/x 3', 'TP325 a/x 3')).toEqual(['TP325']);
});

test('a warning hides no error, and an error hides a warning', () => {
  expect(left('w TP447 a/x 3', 'TP604 a/x 3')).toEqual(['TP447', 'TP604']);
  expect(left('TP447 a/x 3', 'w TP604 a/x 3')).toEqual(['TP447']);
});
