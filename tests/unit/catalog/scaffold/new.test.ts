import { describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { knownCourses } from '#catalog/scaffold/known-course.ts';
import { planCourse } from '#catalog/scaffold/new-course.ts';
import { planLesson } from '#catalog/scaffold/new-lesson.ts';
import { planQuestion } from '#catalog/scaffold/new-question.ts';
import { isPlan, type Plan, type Planned } from '#catalog/scaffold/plan.ts';
import { questionKinds } from '#catalog/scaffold/questions.ts';
import { fillBlanks } from '../../../fixtures/fill-blanks.ts';
import { checkFiles, type Files, goodCourse } from '../../../fixtures/good-course.ts';

const objectives = [
  { id: 'explain-worth', bloom: 'understand' },
  { id: 'choose-answer', bloom: 'understand' },
] as const;

function planned(result: Planned): Plan {
  if (!isPlan(result)) throw new Error(result.problems.join('\n'));
  return result;
}

function problems(result: Planned): readonly string[] {
  return isPlan(result) ? [] : result.problems;
}

/** The files after the plan, with the blanks filled or not. */
function carriedOut(files: Files, { create, change }: Plan, fill: (text: string) => string): Files {
  return { ...files, ...Object.fromEntries([...create, ...change].map(({ file, text }) => [file, fill(text)])) };
}

const files = goodCourse();
const catalog = checkFiles(files);
const known = () => {
  const [course] = knownCourses(catalog);
  if (!course) throw new Error('The fixture has no course');
  return course;
};
const errors = ({ diagnostics }: Catalog) =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`);

describe('a new lesson', () => {
  const plan = planned(planLesson(known(), { id: 'answer-complaint', locale: 'en', minutes: 10, objectives }));

  test('passes the check once its blanks are filled', () => {
    expect(errors(checkFiles(carriedOut(files, plan, fillBlanks)))).toEqual([]);
  });

  test('is reported blank by blank until then', () => {
    const blanks = checkFiles(carriedOut(files, plan, (text) => text)).diagnostics.filter(({ code }) => code === 'TP140');
    expect(blanks.length).toBe([...(plan.create[0]?.text ?? '').matchAll(/…\(/g)].length);
    expect(blanks[0]).toMatchObject({ file: 'content/courses/fundamentals/en/answer-complaint.mdx', line: 2, column: 8 });
  });
});

describe('a new course', () => {
  test('passes the check once its blanks are filled', () => {
    const plan = planned(planCourse(knownCourses(catalog), { id: 'service-recovery', locale: 'en' }));
    expect(errors(checkFiles(carriedOut(files, plan, fillBlanks)))).toEqual([]);
  });
});

describe('a new question', () => {
  const lesson = catalog.courses[0]?.lessons[0];
  test.each(questionKinds)('of kind %s passes the check once its blanks are filled', (kind) => {
    if (!lesson) throw new Error('The fixture has no lesson');
    const objective = lesson.objectives[0]?.id.split('/')[1] ?? '';
    const text = files[lesson.file] ?? '';
    const plan = planned(planQuestion(known(), lesson, text, { kind, id: 'brand-new', objective, scenario: false }));
    const checked = checkFiles(carriedOut(files, plan, fillBlanks));
    expect(errors(checked)).toEqual([]);
    expect(checked.courses[0]?.lessons[0]?.items.find(({ id }) => id === 'fundamentals/brand-new')?.kind).toBe(kind);
    expect(
      plan.change[0]?.text.replace(
        /\n<(Question|Reflection) id="brand-new"[\s\S]*?<\/\1>\n|<Reflection id="brand-new"[\s\S]*?<\/Reflection>\n\n/,
        '',
      ),
    ).toBe(text);
  });
});

test('what is there already is refused in a sentence', () => {
  expect(problems(planCourse([known()], { id: 'fundamentals', locale: 'en' }))).toEqual([expect.stringContaining('taken')]);
});
