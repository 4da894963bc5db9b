import { expect, test } from 'vitest';
import { loadCatalog } from '#catalog/catalog.ts';
import { practiceOf, timeOf } from '#catalog/lesson-minutes.ts';
import { reflectionItem, singleItem } from '../../fixtures/items.ts';
import { courseFile, smallCourse, withFiles } from '../../fixtures/small-course.ts';

test('a lesson takes a minute for 100 words, half a minute for a question, and what its activities say', () => {
  const items = [singleItem(), singleItem({ role: 'prequestion' }), reflectionItem()];
  expect(practiceOf({ items })).toBe(1);
  expect(timeOf({ items, words: 450, activityMinutes: 3 })).toEqual({ reading: 4.5, questions: 0.5, activity: 3, total: 8 });
});

test('minutes that course.yml leaves out are counted, and at least one', () => {
  const files = { ...smallCourse, [courseFile]: (smallCourse[courseFile] ?? '').replace(/\n {4}minutes: .*/g, '') };
  expect(files[courseFile]).not.toContain('minutes');
  const lessons = withFiles(files, (root) => loadCatalog(root)).courses[0]?.lessons ?? [];
  expect(lessons.map((lesson) => lesson.minutes)).toEqual([1, 1]);
});
