import { expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { lessonText, smallCourse, withFiles } from '../../../../fixtures/small-course.ts';

/** What is said of a paragraph in a language, as `column cure`. */
function found(locale: string, text: string) {
  const files = { ...smallCourse, [`content/courses/course/${locale}/one.mdx`]: lessonText('one', text) };
  return withFiles(files, (root) => checkContent(root, new Date('2026-06-01')))
    .diagnostics.filter(({ code }) => code === 'TP705')
    .map(({ line, column, cure }) => `${line}:${column} ${cure}`);
}

test.each([
  ['bg', 'Пише “днес” и "утре".', '8:6 Пише „днес“ и „утре“.'],
  ['pl', 'Pisze “dziś” i nic.', '8:7 Pisze „dziś” i nic.'],
  ['el', 'Λέει “σήμερα” μόνο.', '8:6 Λέει «σήμερα» μόνο.'],
  ['ru', 'Он пишет "сегодня".', '8:10 Он пишет «сегодня».'],
])('quotations in %s have the marks of that language: %s', (locale, text, said) => {
  expect(found(locale, text)).toEqual([said]);
});

test.each([
  ['bg', 'Пише „днес“ и „утре“. После „край“.'],
  ['pl', 'Pisze „dziś” i „jutro”.'],
  ['el', 'Λέει «ο “φίλος” μου» και φεύγει.'],
  ['ru', 'Он пишет «про „завтра“» и уходит.'],
  ['bg', 'Отговорът е `"a"` в кода.'],
  ['en', 'It says “today”.'],
])('right marks in %s are left alone: %s', (locale, text) => {
  expect(found(locale, text)).toEqual([]);
});

test('the description and tags keep the straight marks they need', () => {
  const text = lessonText('one').replace('title: Lesson one', 'title: "Урок: едно"');
  const files = { ...smallCourse, 'content/courses/course/bg/one.mdx': `${text}\n<Diagram name="iceberg" alt="Две думи">\n` };
  const { diagnostics } = withFiles(files, (root) => checkContent(root, new Date('2026-06-01')));
  expect(diagnostics.filter(({ code }) => code === 'TP705')).toEqual([]);
});
