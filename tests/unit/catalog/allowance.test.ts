import { describe, expect, test } from 'vitest';
import { type Allowance, withoutAllowed } from '#catalog/allowance.ts';
import type { Diagnostic } from '#catalog/diagnostic.ts';
import { readLesson } from '#catalog/read-lesson.ts';
import { checkFiles, type Files, goodCourse, lessonFile } from '../../fixtures/good-course.ts';
import { mistakes, read } from '../../fixtures/lessons.ts';

describe('readAllowances', () => {
  test('covers everything up to the end of the block that follows', () => {
    const { allowances, diagnostics } = read('{/* allow TP430: this is quoted as it was said */}\n\nOne\ntwo\nthree.\n\nFour.\n');
    expect(diagnostics).toEqual([]);
    expect(allowances).toMatchObject([{ code: 'TP430', line: 8, column: 1, until: 12 }]);
  });

  test.each([
    ['no reason', '{/* allow TP430 */}'],
    ['an empty reason', '{/* allow TP430:   */}'],
    ['a reason too short to be one', '{/* allow TP430: quotation */}'],
  ])('keeps one with %s for those who know whether it is needed', (_name, comment) => {
    expect(mistakes(`Text.\n\n${comment}\n\nText.\n`)).toEqual([]);
    const [allowance] = read(`Text.\n\n${comment}\n\nText.\n`).allowances;
    expect(allowance?.bare).toBe('{/* allow TP430: …(why the rule does not fit here) */}');
  });

  test('says TP131 of one without a reason that nothing needs, and TP130 of one that is needed', () => {
    const course = goodCourse();
    const codes = (files: Files) => checkFiles(files).diagnostics.map(({ code }) => code);
    const added = (comment: string, summary = 'summary:') => (course[lessonFile] ?? '').replace('summary:', `${comment}\n${summary}`);
    expect(codes({ ...course, [lessonFile]: added('# allow TP407') })).toEqual(['TP131']);
    const file = 'content/courses/fundamentals/course.yml';
    const long = { ...course, [file]: (course[file] ?? '').replace('minutes: 11', 'minutes: 19') };
    expect(codes({ ...long, [lessonFile]: added('# allow TP407') })).toEqual(['TP130']);
  });

  test.each([
    ['no code', '{/* allow this because it is quoted */}'],
    ['a code that is none', '{/* allow TP43: this is quoted as it was said */}'],
  ])('says TP130 of one with %s', (_name, comment) => {
    expect(mistakes(`Text.\n\n${comment}\n\nText.\n`)).toEqual(['TP130 10:1']);
    expect(read(`Text.\n\n${comment}\n\nText.\n`).allowances).toEqual([]);
  });

  test('takes a reason of ten letters, also at the end of a lesson', () => {
    const { allowances, diagnostics } = read('Text.\n\n{/* allow TP430: quotations */}\n');
    expect(diagnostics).toEqual([]);
    expect(allowances).toMatchObject([{ line: 10, until: 11 }]);
  });

  test('does not take code between two comments for a comment', () => {
    expect(mistakes('{/* allow TP430: this is quoted */ process.env.HOME /* as it was said */}\n')).toContain('TP103 8:1');
  });

  test('lets authors leave notes that allow nothing', () => {
    const { allowances, diagnostics } = read('{/* Ask Mira whether this is allowed. */}\n\nText {/* here too */} and on.\n');
    expect(diagnostics).toEqual([]);
    expect(allowances).toEqual([]);
  });
});

describe('readDescriptionAllowances', () => {
  const described = (comment: string) =>
    readLesson(`---\ntitle: A\n${comment}\nsummary: B\nobjectives: { greet: Greet. }\n---\n\nText.\n`, 'f', 'c');

  test('covers the line below and what is said of the whole lesson', () => {
    const { allowances, diagnostics } = described('# allow TP406: a short lesson between two long ones');
    expect(diagnostics).toEqual([]);
    expect(allowances).toEqual([
      { code: 'TP406', line: 3, column: 1, until: 4 },
      { code: 'TP406', line: 1, column: 1, until: 1 },
    ]);
  });

  test.each(['# allow TP: this is quoted as it was said'])('says TP130 of %j', (comment) => {
    const { allowances, diagnostics } = described(comment);
    expect(diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([`TP130 3:${comment.indexOf('#') + 1}`]);
    expect(diagnostics[0]?.cure).toMatch(/^# allow …\(its code\): …\(why/);
    expect(allowances).toEqual([]);
  });

  test('lets authors leave notes that allow nothing', () => {
    expect(described('# allow time for questions')).toMatchObject({ allowances: [], diagnostics: [] });
  });

  test('lets a warning about the minutes stand', () => {
    const course = goodCourse();
    const file = 'content/courses/fundamentals/course.yml';
    const long: Files = { ...course, [file]: (course[file] ?? '').replace('minutes: 11', 'minutes: 19') };
    const codes = (files: Files) => checkFiles(files).diagnostics.map(({ code }) => code);
    expect(codes(long)).toContain('TP407');
    const allowed = (long[lessonFile] ?? '').replace('summary:', '# allow TP407: the learners of this firm read slowly\nsummary:');
    expect(codes({ ...long, [lessonFile]: allowed })).toEqual([]);
  });
});

describe('withoutAllowed', () => {
  const fault = (code: string, line: number): Diagnostic => ({
    code,
    line,
    column: 1,
    severity: 'error',
    file: 'content/a.mdx',
    message: 'Wrong.',
    cure: 'Right.',
  });
  const allowance: Allowance = { code: 'TP430', line: 3, column: 1, until: 6 };

  test('takes away what is allowed, by code and place', () => {
    const faults = [2, 3, 6, 7].map((line) => fault('TP430', line));
    expect(withoutAllowed(faults, [allowance]).map((found) => found.line)).toEqual([2, 7]);
    expect(withoutAllowed([fault('TP431', 4)], [allowance])).toHaveLength(1);
    expect(withoutAllowed([fault('TP501', 4)], [{ ...allowance, code: 'TP501' }])).toEqual([]);
    expect(withoutAllowed(faults, [])).toEqual(faults);
  });

  test('never takes away an error of form', () => {
    const form = ['TP101', 'TP208', 'TP321'].map((code) => fault(code, 4));
    expect(
      withoutAllowed(
        form,
        form.map(({ code }) => ({ ...allowance, code })),
      ),
    ).toEqual(form);
  });
});
