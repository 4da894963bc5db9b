import { describe, expect, test } from 'vitest';
import { checkFiles, goodCourse, lessonFile, region } from '../../../../fixtures/good-course.ts';

const list = (entries: number) => Array.from({ length: entries }, (_, i) => `- Part ${'abcdefghijk'[i]} of it.`).join('\n');
const found = (text: string) => {
  const files = goodCourse({ why: `${region('why')}\n${text}\n` });
  const from = (files[lessonFile] ?? '').split('\n').indexOf(text.split('\n')[0] ?? '');
  return checkFiles(files)
    .diagnostics.filter(({ code }) => code === 'TP508')
    .map(({ line, cure }) => [line - from, cure.split('\n')[0]]);
};

describe('a number above a list', () => {
  test('is named where the list has one entry more or fewer', () => {
    expect(found(`Three habits help:\n\n${list(4)}`)).toEqual([[1, 'Four habits help:']]);
    expect(found(`You can do 5 things:\n\n${list(4)}`)).toEqual([[1, 'You can do 4 things:']]);
    expect(found(`## The six steps\n\nThey are easy.\n\n${list(5)}`)).toEqual([[1, '## The five steps']]);
  });

  test('is mended wherever the lesson says it, with its capital', () => {
    const text = `## Six steps\n\nThe six steps are easy.\n\n${list(7)}`;
    const files = goodCourse({ why: `${region('why')}\n${text}\n` });
    const [one] = checkFiles(files).diagnostics.filter(({ code }) => code === 'TP508');
    expect(one?.cure).toMatch(/^in line \d+:\n## Seven steps\nin line \d+:\nThe seven steps are easy\.\n\(or/);
  });

  test.each([
    ['as many as it says', `Four habits help:\n\n${list(4)}`],
    ['a number that does not count the entries', `Bring three signals into line:\n\n${list(8)}`],
    ['a heading with a list of something else', `## Bring three signals into line\n\n${list(4)}`],
    ['several numbers', `Two or three habits help:\n\n${list(4)}`],
    ['two lists of one heading', `## Eight rows\n\nThe first four:\n\n${list(4)}\n\nThe others:\n\n${list(4)}`],
    ['entries with entries of their own', `Two habits help:\n\n- One of them:\n  - this\n  - that\n- Another.`],
  ])('is left alone above %s', (_what, text) => expect(found(text)).toEqual([]));
});

test('the number of lessons in the description of a course is that of its lessons', () => {
  const path = 'content/courses/fundamentals/course.yml';
  const files = goodCourse();
  const said = (summary: string) => {
    const text = (files[path] ?? '').replace(/^( {2}en: )(?=.*\n(?:order|masteryScore|lessons))/m, `$1${summary} `);
    return checkFiles({ ...files, [path]: text }).diagnostics.filter(({ code }) => code === 'TP508');
  };
  expect(said('Nine short lessons.')[0]).toMatchObject({ file: path, message: expect.stringContaining('here stands “Nine”') });
  expect(said('Many lessons.')).toEqual([]);
});
