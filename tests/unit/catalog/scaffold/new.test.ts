import { describe, expect, test } from 'vitest';
import type { Catalog } from '#catalog/catalog.ts';
import { knownCourses } from '#catalog/scaffold/known-course.ts';
import { planCourse } from '#catalog/scaffold/new-course.ts';
import { planLesson } from '#catalog/scaffold/new-lesson.ts';
import { planQuestion } from '#catalog/scaffold/new-question.ts';
import { readObjectives } from '#catalog/scaffold/objectives.ts';
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
  const plan = planned(planLesson(known(), { id: 'answer-complaint', locale: 'en', objectives }));

  test('passes the check once its blanks are filled', () => {
    expect(errors(checkFiles(carriedOut(files, plan, fillBlanks)))).toEqual([]);
  });

  test('is reported blank by blank until then', () => {
    const blanks = checkFiles(carriedOut(files, plan, (text) => text)).diagnostics;
    expect([...new Set(blanks.map(({ code }) => code))]).toEqual(['TP140']);
    expect(blanks.length).toBe([...(plan.create[0]?.text ?? '').matchAll(/…\(/g)].length);
    expect(blanks[0]).toMatchObject({ file: 'content/courses/fundamentals/en/answer-complaint.mdx', line: 2, column: 8 });
  });
});

describe('a lesson of which a part is filled', () => {
  const plan = planned(planLesson(known(), { id: 'answer-complaint', locale: 'en', objectives }));
  const half = (change: (text: string) => string) =>
    checkFiles(carriedOut(files, plan, (text) => change(fillBlanks(text)))).diagnostics.map(({ code, line }) => `${code} ${line}`);

  test('is judged in that part, and the blanks that are left are named', () => {
    const oneBlank = half((text) => text.replace(/^title: .*/m, 'title: …(the lesson as a task)').replace('Explain how', 'Know how'));
    expect(oneBlank).toEqual(['TP140 2', 'TP401 5']);
  });

  test('is judged in the questions that have none', () => {
    const found = half((text) => {
      const [first = '', second = ''] = text.match(/^<Q [\s\S]*?^<\/Q>/gm) ?? [];
      return text
        .replace(first, first.replace(/^( *> )[^`\n]*/m, '$1Wrong. '))
        .replace(second, second.replace(/^( *> ).*/m, '$1…(why this is right)').replace(/`[a-z-]+`/, '`Not A Name`'));
    });
    expect(found.map((each) => each.split(' ')[0])).toEqual(['TP434', 'TP140']);
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
        /\n<(Q) brand-new[\s\S]*?<\/\1>\n|<(Reflection|Rewrite|Plan|Conversation|MetricsLab|JourneyMap) brand-new[\s\S]*?<\/\2>\n\n/,
        '',
      ),
    ).toBe(text);
  });
});

describe('nothing is planned, and a sentence says why,', () => {
  const lesson = { id: 'answer-complaint', locale: 'en', minutes: 10, objectives } as const;
  const [there = ''] = known().lessons;
  const [goal = ''] = known().objectives;
  const [item = ''] = known().items;

  test.each([
    ['when a course is there', planCourse([known()], { id: 'fundamentals', locale: 'en' }), 'The id "fundamentals" is taken'],
    ['when a lesson is there', planLesson(known(), { ...lesson, id: there }), `The id "${there}" is taken`],
    [
      'when an objective is there',
      planLesson(known(), { ...lesson, objectives: [{ id: goal, bloom: 'apply' }] }),
      `The id "${goal}" is taken`,
    ],
    ['when an objective comes twice', planLesson(known(), { ...lesson, objectives: [...objectives, ...objectives] }), 'is taken'],
    ['without objectives', planLesson(known(), { ...lesson, objectives: [] }), 'needs objectives'],
    ['without minutes', planLesson(known(), { ...lesson, minutes: Number.NaN }), 'whole number'],
    ['when course.yml cannot be added to', planLesson({ ...known(), text: 'lessons: [{}]' }, lesson), 'Add these lines under lessons:'],
  ])('%s', (_, result, sentence) => {
    expect(problems(result)[0]).toContain(sentence);
  });

  test('when a question is there or serves no objective of its lesson', () => {
    const [first] = catalog.courses[0]?.lessons ?? [];
    if (!first) throw new Error('The fixture has no lesson');
    const result = planQuestion(known(), first, '', { kind: 'single', id: item, objective: 'nope', scenario: false });
    expect(problems(result)).toEqual([
      expect.stringContaining(`"${item}" is taken`),
      expect.stringContaining('has no objective "nope". It has: '),
    ]);
  });

  test('when the lesson of a question has a mistake', () => {
    const [first] = catalog.courses[0]?.lessons ?? [];
    if (!first) throw new Error('The fixture has no lesson');
    const objective = first.objectives[0]?.id.split('/')[1] ?? '';
    const result = planQuestion(known(), first, '<Good>', { kind: 'single', id: 'brand-new', objective, scenario: false });
    expect(problems(result)).toEqual([expect.stringContaining('npm run check')]);
  });
});

test('ids of the lock are taken too, though nothing has them any more', () => {
  const released = {
    lessons: new Map([['gone-lesson', 'retired' as const]]),
    objectives: new Map([['gone-goal', 'retired' as const]]),
    items: new Map(),
  };
  const [course] = knownCourses({ ...catalog, lock: new Map([['fundamentals', released]]) });
  expect([course?.lessons.has('gone-lesson'), course?.objectives.has('gone-goal')]).toEqual([true, true]);
});

test('objectives are typed as ids with levels', () => {
  expect(readObjectives(' see-it, do-it:apply\njudge-it:evaluate ')).toEqual({
    objectives: [
      { id: 'see-it', bloom: 'understand' },
      { id: 'do-it', bloom: 'apply' },
      { id: 'judge-it', bloom: 'evaluate' },
    ],
    problems: [],
  });
  expect(readObjectives('a:soon').problems).toEqual([
    '"soon" is no level of an objective. There are: remember, understand, apply, analyse, evaluate, create.',
  ]);
});
