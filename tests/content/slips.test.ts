import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#catalog/diagnostic.ts';
import { checkFiles, goodCourse, lessonFile } from '../fixtures/good-course.ts';
import { inDescriptions } from '../fixtures/slips/description.ts';
import { harmless } from '../fixtures/slips/harmless.ts';
import { inLists } from '../fixtures/slips/lists.ts';
import { inNames } from '../fixtures/slips/names.ts';
import { inOptions } from '../fixtures/slips/options.ts';
import { inProse } from '../fixtures/slips/prose.ts';
import { inRegisters } from '../fixtures/slips/registers.ts';
import { inRunningText } from '../fixtures/slips/running-text.ts';
import { courseWith, type Slip } from '../fixtures/slips/slip.ts';
import { inTags } from '../fixtures/slips/tags.ts';

const slips = [...inDescriptions, ...inTags, ...inNames, ...inRunningText, ...inProse, ...inRegisters, ...inOptions, ...inLists];
const jargon = /undefined|null|\[object|regex|token|\bparse|\bAST\b|\bnode\b|exception|\bError:|\n\s+at |boolean|string\b|array/i;

const inOneLine = ({ code, line, message }: Diagnostic) => `${code} ${line} ${message}`;

/** The line of the slip that the message should name. */
function lineOf(slip: Slip): number {
  const text = courseWith(slip, slip.slip)[slip.file ?? lessonFile] ?? '';
  const good = courseWith(slip, slip.good)[slip.file ?? lessonFile] ?? '';
  const start = good.indexOf(slip.good);
  // What the message points at stands in the slip, or above it where something is missing.
  const inside = text.slice(start, start + slip.slip.length).indexOf(slip.at ?? slip.slip.trimStart().slice(0, 1));
  const at = slip.at !== undefined && inside < 0 ? text.indexOf(slip.at) : start + (slip.at === undefined ? 0 : inside);
  return text.slice(0, at).split('\n').length;
}

describe('a slip', () => {
  test.each(slips)('$what: is named in its line, with a cure', (slip) => {
    const { diagnostics } = checkFiles(courseWith(slip, slip.slip));
    const ours = diagnostics.filter(({ code }) => !slip.followedBy?.includes(code) || code === slip.code);
    const [first, ...more] = ours;
    expect(ours.map(inOneLine).slice(0, 4)).toEqual([
      expect.stringContaining(`${slip.code} ${lineOf(slip)} `),
      ...more.map(inOneLine).slice(0, 3),
    ]);
    expect(more.filter(({ code }) => !slip.followedBy?.includes(code)).map(inOneLine)).toEqual([]);
    expect(diagnostics.length).toBeLessThanOrEqual(3);
    expect(first?.file).toBe(slip.file ?? lessonFile);
    expect(first?.message).toContain(slip.says);
    if (slip.explains) expect(first?.cure).toContain(slip.cure);
    else expect(first?.cure).toBe(slip.cure);
    for (const { message, cure } of diagnostics) expect(`${message} ${cure}`).not.toMatch(jargon);
  });

  test.each(slips)('$what: is gone when the cure is followed', (slip) => {
    const cured = courseWith(slip, slip.cured ?? slip.good);
    expect(checkFiles(cured).diagnostics.map(inOneLine)).toEqual([]);
    if (!slip.explains) expect(cured[slip.file ?? lessonFile]).toContain(slip.cure);
  });
});

describe('what simply works', () => {
  test.each(harmless)('$what', ({ change }) => {
    const good = goodCourse()[lessonFile] ?? '';
    const changed = change(good);
    expect(changed).not.toBe(good);
    const { diagnostics, courses } = checkFiles({ ...goodCourse(), [lessonFile]: changed });
    expect(diagnostics.map(inOneLine)).toEqual([]);
    expect(courses[0]?.lessons[0]?.items.length).toBeGreaterThanOrEqual(10);
  });
});

describe('a lesson with the line ends of an old Mac', () => {
  test('is refused, because other programs would not see its description', () => {
    const old = (goodCourse()[lessonFile] ?? '').replaceAll('\n', '\r');
    const { diagnostics } = checkFiles({ ...goodCourse(), [lessonFile]: old });
    expect(diagnostics.map(({ code, line, cure }) => `${code} ${line} ${cure}`)).toEqual([
      'TP119 1 save the file with the line ends LF or CRLF',
    ]);
  });
});

describe('a lesson file that the course does not know', () => {
  test('is named, with the lines to add', () => {
    const stray = 'content/courses/fundamentals/en/peaks-and-ends.mdx';
    const { diagnostics } = checkFiles({ ...goodCourse(), [stray]: goodCourse()[lessonFile] ?? '' });
    expect(diagnostics.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([`TP311 ${stray}:1`]);
    expect(diagnostics[0]?.cure).toContain('- id: peaks-and-ends');
  });

  test('is named if its name cannot be an id', () => {
    const { diagnostics } = checkFiles({ ...goodCourse(), 'content/courses/fundamentals/en/Peaks and Ends.mdx': 'Ideas.\n' });
    expect(diagnostics[0]?.code).toBe('TP312');
    expect(diagnostics[0]?.cure).toContain('lower-case English letters, digits and hyphens');
  });
});
