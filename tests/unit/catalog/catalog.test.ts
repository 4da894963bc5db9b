import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemsOf, loadCatalog } from '#catalog/catalog.ts';
import { saidOnce } from '#catalog/said-once.ts';
import { addressed, courseFile, courseYml, type Files, lessonText, one, smallCourse, two, withFiles } from '../../fixtures/small-course.ts';

const load = (files: Files) => withFiles(files, loadCatalog);
const mistakesOf = (files: Files) => addressed(load(files).diagnostics);
const without = (files: Files, path: string): Files => Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

describe('loadCatalog', () => {
  test('reads courses, lessons, objectives, facts and terms', () => {
    const { courses, facts, glossaries, diagnostics } = load(smallCourse);
    expect(diagnostics).toEqual([]);
    expect(courses).toMatchObject([
      {
        id: 'course',
        locale: 'en',
        title: 'A course',
        summary: 'What it is about.',
        minutes: 12,
        lessons: [
          {
            id: 'course/one',
            slug: 'one',
            file: one,
            title: 'Lesson one',
            summary: 'About one.',
            minutes: 5,
            certainty: false,
            objectives: [{ id: 'course/one-aim', bloom: 'understand', text: 'Explain it.' }],
          },
          { id: 'course/two', minutes: 7, objectives: [{ id: 'course/two-aim', bloom: 'apply' }] },
        ],
      },
    ]);
    expect(facts).toMatchObject({ seen: { status: 'use' } });
    expect(glossaries).toEqual({ en: { customer: { term: 'customer', definition: 'Somebody who buys.', synonyms: [], seeAlso: [] } } });
  });

  test('keeps the order of the course, not of the folder', () => {
    const swapped = courseYml.replace('id: one', 'id: X').replace('id: two', 'id: one').replace('id: X', 'id: two');
    const order = load({ ...smallCourse, [courseFile]: swapped }).courses[0]?.lessons.map((lesson) => lesson.slug);
    expect(order).toEqual(['two', 'one']);
  });

  test('puts the courses in the order they ask for, and those that ask for none last', () => {
    const course = (id: string, order: string) => ({
      [`content/courses/${id}/course.yml`]: `${order}${courseYml}`,
      [`content/courses/${id}/en/one.mdx`]: lessonText('one'),
      [`content/courses/${id}/en/two.mdx`]: lessonText('two'),
    });
    const { courses } = load({
      ...course('alps', ''),
      ...course('baltic', 'order: 2\n'),
      ...course('crete', 'order: 1\n'),
      ...course('delta', ''),
    });
    expect(courses.map(({ id }) => id)).toEqual(['crete', 'baltic', 'alps', 'delta']);
  });

  test('keeps the text of every file it has read', () => {
    expect(Object.fromEntries(load(smallCourse).sources)).toEqual(smallCourse);
  });

  test('reads a course in each language it has a folder for, and no other folder', () => {
    const { courses } = load({
      ...smallCourse,
      'content/courses/course/pl/one.mdx': lessonText('one'),
      'content/courses/course/pl/two.mdx': lessonText('two'),
      'content/courses/course/images/readme.txt': '',
    });
    expect(courses.map((course) => `${course.id} ${course.locale}`)).toEqual(['course en', 'course pl']);
  });

  describe('of a course that is being translated', () => {
    const polish = 'content/courses/course/pl/one.mdx';
    const inPolish = courseYml.replace('A course', 'A course\n  pl: Kurs').replace('about.', 'about.\n  pl: O czym jest.');

    test('reads the lessons that are there, and misses none of the others', () => {
      const { courses, diagnostics } = load({ ...smallCourse, [courseFile]: inPolish, [polish]: lessonText('one', '[dalej](lesson:two)') });
      expect(diagnostics).toEqual([]);
      expect(courses.map(({ locale, lessons }) => [locale, ...lessons.map(({ slug }) => slug)])).toEqual([
        ['en', 'one', 'two'],
        ['pl', 'one'],
      ]);
    });

    test('misses a lesson that English lacks as well', () => {
      const files = without({ ...smallCourse, [courseFile]: inPolish, [polish]: lessonText('one') }, two);
      expect(mistakesOf(files)).toEqual([`TP310 ${courseFile}:12:9`, `TP310 ${courseFile}:12:9`]);
    });

    test('offers nothing in a language whose folder has no lesson yet', () => {
      const { courses, diagnostics } = load({ ...smallCourse, 'content/courses/course/pl/_one.mdx': 'Zaczynamy.' });
      expect(diagnostics).toEqual([]);
      expect(courses.map(({ locale }) => locale)).toEqual(['en']);
    });

    test('says TP702 where it has no title or summary in the language', () => {
      expect(mistakesOf({ ...smallCourse, [polish]: lessonText('one') })).toEqual([`TP702 ${courseFile}:1:1`, `TP702 ${courseFile}:3:1`]);
    });
  });

  test('says TP301 of an objective that two lessons have', () => {
    const files = {
      ...smallCourse,
      [courseFile]: (smallCourse[courseFile] ?? '').replace('two-aim: apply', 'two-aim: apply, one-aim: apply'),
    };
    expect(mistakesOf(files)[0]).toBe(`TP301 ${courseFile}:12:44`);
  });

  test.each([
    ['TP310', 'a lesson without a file', without(smallCourse, two), `TP310 ${courseFile}:10:9`],
    [
      'TP310',
      'one whose name stands elsewhere too',
      { ...without(smallCourse, two), [courseFile]: `# one and two\n${smallCourse[courseFile]}` },
      `TP310 ${courseFile}:11:9`,
    ],
    [
      'TP301',
      'a lesson that is listed twice',
      { ...smallCourse, [courseFile]: `${smallCourse[courseFile]}  - id: one\n    objectives: { one-aim: apply }\n` },
      `TP301 ${courseFile}:13:9`,
    ],
    [
      'TP311',
      'a file that no course lists',
      { ...smallCourse, 'content/courses/course/en/three.mdx': lessonText('three') },
      'TP311 content/courses/course/en/three.mdx:1:1',
    ],
    ['TP301', 'an id used in two lessons', { ...smallCourse, [two]: lessonText('two').replace('two-1 ', 'one-1 ') }, `TP301 ${two}:10:1`],
    ['TP120', 'a register that is no YAML', { ...smallCourse, 'content/facts.yml': 'a: b: c\n' }, 'TP120 content/facts.yml:1:4'],
    [
      'TP121',
      'a field of a fact that does not exist',
      { ...smallCourse, 'content/facts.yml': `${smallCourse['content/facts.yml']}  author: X\n` },
      'TP121 content/facts.yml:9:3',
    ],
    [
      'TP122',
      'a status that is none',
      { ...smallCourse, 'content/facts.yml': smallCourse['content/facts.yml']?.replace('status: use', 'status: yes') ?? '' },
      'TP122 content/facts.yml:3:3',
    ],
    ['TP122', 'a level that is none', { ...smallCourse, [courseFile]: courseYml.replace('apply', 'do') }, null],
  ])('says %s of %s', (code, _name, files, address) => {
    const found = mistakesOf(files);
    if (address) expect(found).toEqual([address]);
    else expect(found.filter((mistake) => mistake.startsWith(code))).toEqual([`TP122 ${courseFile}:12:19`]);
  });

  test.each([
    ['a lesson whose file has another name', without(smallCourse, two), 'content/courses/course/en/second.mdx', 'TP310', 'id: second'],
    [
      'a lesson in the folder of another course',
      without(smallCourse, two),
      'content/courses/other/en/two.mdx',
      'TP310',
      'move content/courses/other/en/two.mdx back',
    ],
    [
      'a lesson that is not listed',
      smallCourse,
      'content/courses/course/en/three.mdx',
      'TP311',
      '- id: three\n    objectives: { three-aim: ',
    ],
  ])('says once how %s finds its entry', (_what, files, file, code, cure) => {
    const found = load({ ...files, [file]: lessonText(file.includes('three') ? 'three' : 'two') }).diagnostics;
    expect(saidOnce(found).flatMap((each) => /^TP31/.exec(each.code)?.input ?? [])).toEqual([code]);
    expect(found.find((each) => each.code === code)?.cure).toContain(cure);
  });

  test('says which lines to delete where a listed lesson was never written', () => {
    const found = load(without(smallCourse, two)).diagnostics.find(({ code }) => code === 'TP310');
    const last = (smallCourse[courseFile] ?? '').trimEnd().split('\n').length;
    expect(found?.cure).toBe(
      `delete lines ${found?.line} to ${last}\n(what it lists goes with it; npm run new makes the file of a lesson and writes its entry)`,
    );
  });

  test('says where an id of another lesson stands first', () => {
    const [found] = load({ ...smallCourse, [two]: lessonText('two').replace('two-1 ', 'one-1 ') }).diagnostics;
    expect(found?.message).toContain(`"one-1" is used twice in the course; first in ${one}:10.`);
  });

  test('lets two courses use the same ids', () => {
    const second = Object.fromEntries(
      Object.entries(smallCourse).map(([path, text]) => [path.replace('courses/course', 'courses/second'), text]),
    );
    const { courses, diagnostics } = load({ ...smallCourse, ...second });
    expect(diagnostics).toEqual([]);
    expect(courses.map((course) => course.id)).toEqual(['course', 'second']);
  });

  test('does not look at files that begin with an underscore', () => {
    expect(mistakesOf({ ...smallCourse, 'content/courses/course/en/_draft.mdx': '{broken' })).toEqual([]);
  });

  test('goes on with the other lessons when one cannot be read', () => {
    const { courses, diagnostics } = load({ ...smallCourse, [one]: '<Good>\n' });
    expect(addressed(diagnostics)).toContain(`TP101 ${one}:1:1`);
    expect(courses[0]?.lessons.map((lesson) => lesson.items.length)).toEqual([0, 2]);
  });

  test('does not throw for an empty folder, nor for a course folder without a word in it', () => {
    expect(withFiles({}, loadCatalog).courses).toEqual([]);
    const empty = withFiles({}, (root) => {
      mkdirSync(join(root, 'content/courses/course/en'), { recursive: true });
      return loadCatalog(root);
    });
    expect(empty.courses).toMatchObject([{ id: 'course', title: 'course', lessons: [] }]);
    expect(addressed(empty.diagnostics)).toContain(`TP122 ${courseFile}:1:1`);
  });

  test('puts errors in the order of files and lines', () => {
    const found = mistakesOf({ ...smallCourse, [one]: lessonText('one', '{1}\n\n{2}'), [two]: lessonText('two', '{3}') });
    expect(found).toEqual([`TP103 ${one}:8:1`, `TP103 ${one}:10:1`, `TP103 ${two}:8:1`]);
  });
});

describe('itemsOf', () => {
  test('gives all items of a course in order', () => {
    const [course] = load(smallCourse).courses;
    expect(course && itemsOf(course).map((item) => item.id)).toEqual(['course/one-1', 'course/one-2', 'course/two-1', 'course/two-2']);
  });
});
