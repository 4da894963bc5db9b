import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { addressed, type Files, lessonText, one, smallCourse, withFiles } from '../../fixtures/small-course.ts';

const found = (files: Files, code: string) =>
  withFiles({ ...smallCourse, ...files }, (root) => checkContent(root, new Date('2026-06-01'))).diagnostics.filter((mistake) =>
    mistake.code.startsWith(code),
  );

describe('checkContent', () => {
  test('says TP325 of a picture that is not in the folder of the course', () => {
    const missing = { [one]: lessonText('one', 'See ![a desk](../images/desc.png)') };
    expect(addressed(found(missing, 'TP325'))).toEqual([`TP325 ${one}:8:5`]);
    const near = { ...missing, 'content/courses/course/images/desk.png': '' };
    expect(found(near, 'TP325')).toMatchObject([{ cure: '![a desk](../images/desk.png)' }]);
    expect(found({ ...missing, 'content/courses/course/images/desc.png': '' }, 'TP325')).toEqual([]);
  });

  test('adds what stray files, form and reviews have to say, errors first', () => {
    const files = { [one]: lessonText('one', '{1}'), 'content/notes.docx': '' };
    expect(found(files, 'TP103')).toHaveLength(1);
    expect(found(files, 'TP312')).toHaveLength(1);
    const severities = found(files, 'TP').map((mistake) => mistake.severity);
    expect(severities).toEqual(severities.toSorted());
    expect(new Set(severities)).toEqual(new Set(['error', 'warning']));
  });
});
