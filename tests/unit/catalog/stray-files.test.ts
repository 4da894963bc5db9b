import { describe, expect, test } from 'vitest';
import { checkFiles } from '#catalog/stray-files.ts';
import { addressed, smallCourse, withFiles } from '../../fixtures/small-course.ts';

const found = (path: string) => withFiles({ ...smallCourse, [path]: 'text' }, checkFiles);

describe('checkFiles', () => {
  test('has nothing to say of a course without stray files, nor where there is no content', () => {
    expect(withFiles(smallCourse, checkFiles)).toEqual([]);
    expect(withFiles({}, checkFiles)).toEqual([]);
  });

  test.each([
    'content/README.md',
    'content/site.yml',
    'content/glossary/pl.yml',
    'content/courses/course/images/desk.webp',
    'content/courses/course/pl/one.mdx',
    'content/courses/course/en/_draft.mdx',
    'content/.gitkeep',
  ])('knows that %s has its place', (path) => {
    expect(found(path)).toEqual([]);
  });

  test.each([
    ['content/courses/course/one.mdx', 'content/courses/<course>/<language>/<lesson-id>.mdx'],
    ['content/courses/course/en/My Lesson.mdx', 'content/courses/course/en/my-lesson.mdx'],
    ['content/courses/course/en/Урок.mdx', 'lower-case English letters'],
    ['content/courses/course/en/one (1).mdx', 'delete this file, if it is a copy of one.mdx'],
    ['content/courses/course/en/one.md', 'content/courses/<course>/<language>/<lesson-id>.mdx'],
    ['content/courses/course/en/desk.png', 'content/courses/<course>/images/'],
    ['content/courses/course/images/desk.PNG', 'lower-case ending'],
    ['content/course.yml', 'content/courses/<course>/'],
    ['content/notes.docx', 'move it out of content/'],
  ])('says TP312 of %s and where such files belong', (path, cure) => {
    expect(addressed(found(path))).toEqual([`TP312 ${path}:1:1`]);
    expect(found(path)[0]?.cure).toContain(cure);
  });

  test('says TP313 of a language that the site does not know', () => {
    expect(addressed(found('content/courses/course/pll/one.mdx'))).toEqual(['TP313 content/courses/course/pll/one.mdx:1:1']);
    const page = found('content/pages/gr/about.mdx');
    expect(addressed(page)).toEqual(['TP313 content/pages/gr/about.mdx:1:1']);
    expect(page[0]?.cure).toBe('content/pages/el/about.mdx');
    expect(found('content/glossary/gr.yml')[0]).toMatchObject({ code: 'TP313', cure: 'content/glossary/el.yml' });
  });
});
