import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatLock } from '#catalog/lock/format-lock.ts';
import { lockPath } from '#catalog/lock/lock-file.ts';
import { releaseNew } from '#catalog/lock/release.ts';
import { checkFiles, type Files, goodCourse, region } from '../../../fixtures/good-course.ts';

const courseYml = 'content/courses/fundamentals/course.yml';

interface Example {
  readonly kind: 'wrong' | 'right';
  readonly info: string;
  readonly text: string;
}

const entries = readFileSync('content/codes/6-ids.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    code: text.slice(0, 5),
    examples: [...text.matchAll(/^```\w+ (wrong|right)(.*)\n([\s\S]*?)^```$/gm)].map(
      ([, kind, info = '', example = '']): Example => ({ kind: kind as Example['kind'], info: info.trim(), text: example }),
    ),
  }));

/** The course with the example where it belongs. */
function courseWith({ info, text }: Example): Files {
  const course = goodCourse();
  if (info.includes('file=course.yml')) return { ...course, [courseYml]: `${course[courseYml]}${text}` };
  if (info.includes('file=lock.yml')) return { ...course, [lockPath]: text };
  return goodCourse({ questions: `${region('questions')}\n${text}` });
}

const released = (files: Files) => formatLock(releaseNew(new Map(), checkFiles(files).courses).lock);

describe('the examples of content/codes/6-ids.md', () => {
  test('are there for every code about ids', () => {
    expect(entries.map(({ code }) => code)).toEqual(Array.from({ length: 10 }, (_, i) => `TP60${i}`));
  });

  test.each(entries)('$code is what the wrong one says, and the right one says nothing', ({ code, examples }) => {
    const [wrong, right] = examples;
    if (wrong?.kind !== 'wrong' || right?.kind !== 'right') throw new Error('A wrong example, then a right one.');
    const lock = { [lockPath]: released(courseWith(right)) };
    const said = (example: Example) => checkFiles({ ...lock, ...courseWith(example) }).diagnostics.map((found) => found.code);
    expect(said(wrong)).toEqual([code]);
    expect(said(right)).toEqual([]);
  });
});
