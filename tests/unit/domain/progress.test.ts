import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseOutline, LessonOutline } from '#domain/course.ts';
import { continueAt, courseProgress, lessonProgress } from '#domain/progress.ts';
import type { LearningRecord } from '#domain/record.ts';
import { attempt, ended, opened, someLog } from '../../fixtures/events.ts';

function lesson(name: string, items = ['x', 'y']): LessonOutline {
  return {
    id: `course/${name}`,
    title: name,
    href: `/en/course/${name}/`,
    minutes: 5,
    items: items.map((item) => ({ id: `course/${name}-${item}`, rev: 1 })),
  };
}

function course(id: string, ...lessons: LessonOutline[]): CourseOutline {
  return { id, title: id, href: `/en/${id}/`, lessons };
}

const answered = (n: number, item: string, rev = 1) => attempt(n, { item: `course/${item}`, rev });
/** All events of a lesson with the items x and y that was worked through on the `n`th day and after. */
const through = (n: number, name: string) => [opened(n), answered(n + 1, `${name}-x`), answered(n + 2, `${name}-y`), ended(n + 3)];

describe('lessonProgress', () => {
  const one = lesson('one');

  test('knows a lesson that was never opened', () => {
    expect(lessonProgress(one, [])).toEqual({
      opened: false,
      answered: 0,
      required: 2,
      ended: false,
      done: false,
      lastMoment: null,
      nextItem: 'course/one-x',
    });
  });

  test('names the first required item without an answer', () => {
    expect(lessonProgress(one, [opened(1), answered(2, 'one-y')])).toMatchObject({ opened: true, answered: 1, nextItem: 'course/one-x' });
    expect(lessonProgress(one, [opened(1), answered(2, 'one-x')])).toMatchObject({ answered: 1, nextItem: 'course/one-y' });
  });

  test('is done once all is answered and the end was reached, in either order', () => {
    expect(lessonProgress(one, through(1, 'one'))).toMatchObject({ answered: 2, ended: true, done: true, nextItem: null });
    expect(lessonProgress(one, through(1, 'one').slice(0, 3))).toMatchObject({ answered: 2, ended: false, done: false, nextItem: null });
    expect(lessonProgress(one, [ended(1), answered(2, 'one-x')])).toMatchObject({ ended: true, done: false });
    expect(lessonProgress(one, [ended(1), answered(2, 'one-x'), answered(3, 'one-y')]).done).toBe(true);
  });

  test('counts an item once, however often and wrongly it was answered', () => {
    expect(lessonProgress(one, [answered(1, 'one-x'), answered(2, 'one-x')]).answered).toBe(1);
  });

  test('does not count items that are not required', () => {
    expect(lessonProgress(one, [answered(1, 'one-guess'), answered(2, 'two-x')]).answered).toBe(0);
  });

  test('opens a lesson again whose question was revised', () => {
    const revised = { ...one, items: one.items.map((item) => ({ ...item, rev: 2 })) };
    expect(lessonProgress(revised, through(1, 'one'))).toMatchObject({ answered: 0, done: false, nextItem: 'course/one-x' });
    expect(lessonProgress(revised, [answered(1, 'one-x', 2), answered(2, 'one-y', 3)]).answered).toBe(2);
  });

  test('was last worked on at the moment of its last event', () => {
    const late = opened(1, { at: '2027-05-01T00:00:00.000Z' });
    expect(lessonProgress(one, [late, answered(2, 'one-x')]).lastMoment).toBe(Date.parse('2026-11-12T08:00:00Z'));
  });

  test('of a lesson without questions wants its end', () => {
    const plain = lesson('plain', []);
    expect(lessonProgress(plain, [opened(1)])).toMatchObject({ required: 0, done: false, nextItem: null });
    expect(lessonProgress(plain, [ended(1)]).done).toBe(true);
  });

  test('never counts more answers than there are questions', () => {
    fc.assert(
      fc.property(someLog, (log) => {
        const progress = lessonProgress(one, log);
        expect(progress.answered).toBeLessThanOrEqual(progress.required);
        expect(progress.done && progress.nextItem !== null).toBe(false);
      }),
    );
  });
});

describe('courseProgress', () => {
  const both = course('course', lesson('one'), lesson('two'));

  test('adds up the lessons', () => {
    const record = { 'course/one': through(1, 'one'), 'course/two': [opened(5), answered(6, 'two-y')] };
    expect(courseProgress(both, record)).toEqual({ lessonsDone: 1, lessons: 2, answered: 3, required: 4, started: true });
  });

  test('has not started without events, nor by events of lessons it does not have', () => {
    const nothing = { lessonsDone: 0, lessons: 2, answered: 0, required: 4, started: false };
    expect(courseProgress(both, {})).toEqual(nothing);
    expect(courseProgress(both, { 'course/gone': through(1, 'one'), 'other/one': through(1, 'one'), 'course/one': [] })).toEqual(nothing);
  });

  test('of no lessons has nothing to do and is not started', () => {
    expect(courseProgress(course('empty'), {})).toEqual({ lessonsDone: 0, lessons: 0, answered: 0, required: 0, started: false });
  });
});

describe('continueAt', () => {
  const three = course('course', lesson('one'), lesson('two'), lesson('three'));
  const other = course('other', { ...lesson('one'), id: 'other/one' });
  const at = (record: LearningRecord, courses: readonly CourseOutline[] = [three]) => {
    const place = continueAt(courses, record);
    return place && [place.course.id, place.lesson.id, place.item];
  };

  test('is nowhere for somebody new', () => {
    expect(at({})).toBeNull();
    expect(at({ 'course/one': [] })).toBeNull();
    expect(at({}, [])).toBeNull();
    expect(at({ 'course/one': [opened(1)] }, [course('empty')])).toBeNull();
  });

  test('is the lesson last worked on, at its first open question', () => {
    expect(at({ 'course/one': [opened(1)], 'course/two': [opened(2), answered(3, 'two-x')] })).toEqual([
      'course',
      'course/two',
      'course/two-y',
    ]);
    expect(at({ 'course/one': [opened(9)], 'course/two': [opened(2)] })).toEqual(['course', 'course/one', 'course/one-x']);
  });

  test('is the lesson last worked on without a question when only its end is missing', () => {
    expect(at({ 'course/one': through(1, 'one').slice(0, 3) })).toEqual(['course', 'course/one', null]);
  });

  test('is the next lesson not done once a lesson is done', () => {
    expect(at({ 'course/one': through(1, 'one') })).toEqual(['course', 'course/two', 'course/two-x']);
    expect(at({ 'course/one': through(5, 'one'), 'course/two': through(1, 'two') })).toEqual(['course', 'course/three', 'course/three-x']);
  });

  test('turns back to what was left out before', () => {
    expect(at({ 'course/three': through(1, 'three') })).toEqual(['course', 'course/one', 'course/one-x']);
  });

  test('is nowhere when all is done', () => {
    expect(at({ 'course/one': through(1, 'one'), 'course/two': through(5, 'two'), 'course/three': through(9, 'three') })).toBeNull();
  });

  test('is the later of two lessons worked on at the same moment', () => {
    const { at: moment } = opened(1);
    expect(at({ 'course/one': [opened(1, { at: moment })], 'course/two': [opened(1, { at: moment })] })?.[1]).toBe('course/two');
  });

  test('stays in the course last worked on', () => {
    const record = { 'course/one': [opened(1)], 'other/one': [opened(2)] };
    expect(at(record, [three, other])).toEqual(['other', 'other/one', 'course/one-x']);
    expect(at(record, [other, three])).toEqual(['other', 'other/one', 'course/one-x']);
  });

  test('is in the course worked on before, and then in one not begun, once a course is done', () => {
    const alone = (name: string) => course(name, { ...lesson('x', []), id: `${name}/x` });
    const courses = [alone('fresh'), alone('first'), alone('begun'), course('empty'), alone('last')];
    const record = { 'first/x': [opened(1)], 'begun/x': [opened(2)], 'last/x': [ended(3)] };
    const steps = [record, { ...record, 'begun/x': [ended(2)] }, { ...record, 'begun/x': [ended(2)], 'first/x': [ended(1)] }];
    expect(steps.map((each) => continueAt(courses, each))).toMatchObject([
      { course: { id: 'begun' }, begun: true },
      { course: { id: 'first' }, begun: true },
      { course: { id: 'fresh' }, lesson: { id: 'fresh/x' }, begun: false },
    ]);
    expect(at({ 'first/x': [ended(1)], 'begun/x': [ended(2)], 'last/x': [ended(3)] }, courses.slice(1))).toBeNull();
  });

  test('does not look at lessons that no course has', () => {
    expect(at({ 'course/gone': [opened(9)], 'course/one': [opened(1)] })).toEqual(['course', 'course/one', 'course/one-x']);
  });

  test('follows the times as they were recorded, also those of a clock that was fast', () => {
    const record = { 'course/two': [opened(1, { at: '2099-01-01T00:00:00.000Z' })], 'course/one': [opened(2)] };
    expect(at(record)).toEqual(['course', 'course/two', 'course/two-x']);
  });

  test('never throws and never leads to a finished lesson', () => {
    const record = fc.dictionary(fc.constantFrom('course/one', 'course/two', 'course/three', '__proto__', 'x'), someLog);
    fc.assert(
      fc.property(record, (logs) => {
        const place = continueAt([three], logs);
        if (place) expect(lessonProgress(place.lesson, logs[place.lesson.id] ?? []).done).toBe(false);
      }),
    );
  });
});
