import { describe, expect, test } from 'vitest';
import { courseFile } from '#catalog/course-file.ts';
import { Report } from '#catalog/diagnostic.ts';
import { readYaml } from '#catalog/frontmatter.ts';
import { courseYml } from '../../fixtures/small-course.ts';

function read(text: string) {
  const report = new Report('course.yml');
  const value = readYaml(text, courseFile, report);
  return { value, found: report.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`) };
}

describe('courseFile', () => {
  test('takes lessons with their minutes and the levels of their objectives', () => {
    expect(read(courseYml).found).toEqual([]);
    expect(read(courseYml).value?.lessons).toMatchObject([
      { id: 'one', minutes: 5, objectives: { 'one-aim': 'understand' } },
      { id: 'two', minutes: 7, objectives: { 'two-aim': 'apply' } },
    ]);
  });

  test.each([
    ['TP121 2:3', 'a language that the site does not know', courseYml.replace('en: A course', 'de: Ein Kurs')],
    ['TP122 5:1', 'a pass mark above all marks', courseYml.replace('0.8', '80')],
    ['TP122 7:5', 'an id with a capital letter', courseYml.replace('id: one', 'id: One')],
    ['TP122 8:5', 'no minutes at all', courseYml.replace('minutes: 5', 'minutes: 0')],
    ['TP122 8:5', 'half a minute', courseYml.replace('minutes: 5', 'minutes: 5.5')],
    ['TP122 9:19', 'a level that is none', courseYml.replace('understand', 'know')],
    ['TP121 8:5', 'a field that does not exist', courseYml.replace('minutes: 5', 'minuts: 5\n    minutes: 5')],
  ])('says %s of %s', (code, _name, text) => {
    expect(read(text)).toEqual({ value: null, found: [code] });
  });
});
