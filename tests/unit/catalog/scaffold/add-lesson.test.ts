import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listing, withLesson } from '#catalog/scaffold/add-lesson.ts';

const lesson = { id: 'new-one', minutes: 9, objectives: [{ id: 'see-it', bloom: 'apply' as const }] };
const head = '# A course\ntitle:\n  en: A course # its name\nsummary: { en: About it. }\nmasteryScore: 0.8\n';
const entry = '  - id: new-one\n    minutes: 9\n    objectives: { see-it: apply }\n';
const first = '  - id: first # the first\n    minutes: 3\n    objectives: { a: apply }\n';

describe('a lesson is added to the list of a course', () => {
  test.each([
    ['behind the last one', `${head}lessons:\n${first}`, `${head}lessons:\n${first}${entry}`],
    [
      'before what follows the list',
      `${head}lessons:\n${first}\n# Former names\naliases: {}\n`,
      `${head}lessons:\n${first}${entry}\n# Former names\naliases: {}\n`,
    ],
    [
      'behind a comment on the last line',
      `${head}lessons:\n${first.trimEnd()} # end\n`,
      `${head}lessons:\n${first.trimEnd()} # end\n${entry}`,
    ],
    ['at a file without a last line end', `${head}lessons:\n${first.trimEnd()}`, `${head}lessons:\n${first}${entry}`.trimEnd()],
    ['into an empty list', `${head}lessons: []\n`, `${head}lessons:\n${entry}`],
    ['into an empty list with a comment', `${head}lessons: [] # none\n`, `${head}lessons:\n${entry.trimEnd()} # none\n`],
    ['where there is no list yet', `${head}lessons:\n`, `${head}lessons:\n${entry}`],
    ['before a comment below an empty field', `${head}lessons:\n# none yet\n`, `${head}lessons:\n${entry}# none yet\n`],
    [
      'with the indent of the others',
      `${head}lessons:\n${first.replace(/^ {2}/gm, '')}`,
      `${head}lessons:\n${(first + entry).replace(/^ {2}/gm, '')}`,
    ],
    [
      'with the line ends of the file',
      `${head}lessons:\n${first}`.replaceAll('\n', '\r\n'),
      `${head}lessons:\n${first}${entry}`.replaceAll('\n', '\r\n'),
    ],
    [
      'behind objectives on lines of their own',
      `${head}lessons:\n  - id: first\n    minutes: 3\n    objectives:\n      a: apply\n\n`,
      `${head}lessons:\n  - id: first\n    minutes: 3\n    objectives:\n      a: apply\n${entry}\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(withLesson(before, lesson)).toBe(after);
    expect(parse(after).lessons.at(-1)).toEqual({ id: 'new-one', minutes: 9, objectives: { 'see-it': 'apply' } });
  });

  test.each([
    ['a list in brackets', `${head}lessons: [{ id: first, minutes: 3, objectives: { a: apply } }]\n`],
    ['a file that is no YAML', `${head}lessons: [\n`],
    ['a file without the field', head],
    ['a file that cannot be understood', `${head}lessons: soon\n`],
    ['an entry that is broken', `${head}lessons:\n  - first\n`],
    ['an empty file', ''],
  ])('but not to %s', (_, before) => {
    expect(withLesson(before, lesson)).toBeNull();
  });

  test('and the lines to add by hand are what would be added', () => {
    expect(`${listing(lesson)}\n`).toBe(entry);
  });
});
