import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { type Files, lessonText, one, smallCourse, withFiles } from '../../../../fixtures/small-course.ts';

const entry = (id: string, ...seeAlso: string[]) => `${id}:\n  term: T\n  definition: D.\n  seeAlso: [${seeAlso.join(', ')}]\n`;
const english = [
  entry('customer', 'touchpoint'),
  entry('touchpoint', 'customer', 'need'),
  entry('need', 'customer'),
  entry('effort'),
  entry('fcr', 'effort'),
].join('');
const courseTexts = (smallCourse['content/courses/course/course.yml'] ?? '').replaceAll(/^ {2}en: .*$/gm, '$&\n  pl: Kurs');

function check(polish: string, files: Files = {}) {
  const all = { ...smallCourse, 'content/glossary/en.yml': english, 'content/glossary/pl.yml': polish, ...files };
  return withFiles(all, (root) => checkContent(root, new Date('2026-06-01'))).diagnostics;
}

/** What is said of the ids, as `file:line cure`. */
function found(polish: string, files: Files = {}) {
  return check(polish, files)
    .filter(({ code }) => code === 'TP703')
    .map(({ file, line, cure }) => `${file.replace('content/glossary/', '')}:${line} ${cure}`);
}

const inWords =
  'the id of the English entry, as it stands in content/glossary/en.yml\n(where English does not have the term, add it there first)';
/** A Polish lesson that links a term. */
const linking = (id: string): Files => ({
  'content/courses/course/course.yml': courseTexts,
  'content/courses/course/pl/one.mdx': lessonText('one', `Tu jest [słowo](term:${id}).`),
});

describe('an id that English does not have', () => {
  test('is named, with the English one that is nearly the same', () => {
    expect(found(entry('customer') + entry('touch-point'))).toEqual(['pl.yml:5 touchpoint:']);
    expect(check(entry('touch-point')).find(({ code }) => code === 'TP703')).toMatchObject({
      severity: 'error',
      message: 'The English glossary has no "touch-point". Ids are the same in every language. This seems to be "touchpoint".',
    });
  });

  test('is that of the term which a lesson of the language misses', () => {
    expect(found(entry('customer') + entry('wysilek'), linking('effort'))).toEqual(['pl.yml:5 effort:']);
  });

  test('is that of the term with the same neighbours', () => {
    expect(found(entry('customer') + entry('punkt', 'need', 'customer'))).toEqual(['pl.yml:5 touchpoint:']);
  });

  test('has to change in other places, too', () => {
    expect(found(entry('touch-point', 'customer') + entry('customer', 'touch-point'), linking('touch-point'))).toEqual([
      'pl.yml:1 touchpoint:\n(and touchpoint in place of touch-point in line 8, content/courses/course/pl/one.mdx:8)',
    ]);
  });

  test.each([
    ['nothing fits', entry('wysilek')],
    ['its neighbours are those of no term', entry('punkt', 'customer', 'effort')],
    ['a short id is only a little like another', entry('fcx')],
    ['the near id is there already', entry('effort') + entry('efforts')],
  ])('is said in words where %s', (_name, polish) => {
    expect(found(polish).map((text) => text.replace(/^\S+ /, ''))).toEqual([inWords]);
  });

  test('is not guessed from a lesson where two entries might be meant', () => {
    expect(found(entry('wysilek') + entry('punkt'), linking('effort'))).toEqual([`pl.yml:1 ${inWords}`, `pl.yml:5 ${inWords}`]);
  });

  test('is said once where several languages have it', () => {
    const [only, ...more] = found(entry('wysilek'), { 'content/glossary/ru.yml': entry('wysilek') });
    expect(more).toEqual([]);
    expect(only).toContain('add the English entry to content/glossary/en.yml, with the id wysilek');
  });
});

describe('nothing is said', () => {
  test('of a glossary with fewer entries than the English one', () => {
    expect(found(entry('customer', 'touchpoint'))).toEqual([]);
  });

  test('while the English glossary cannot be read, or is empty', () => {
    expect(found(entry('wysilek'), { 'content/glossary/en.yml': 'customer:\n  term: "x\n' })).toEqual([]);
    expect(found(entry('wysilek'), { 'content/glossary/en.yml': '# no terms yet\n' })).toEqual([]);
  });

  test('of an id that English points at and has lost', () => {
    expect(found(entry('touchpoint'), { 'content/glossary/en.yml': english.replace('\ntouchpoint:', '\ncontact:') })).toEqual([]);
    const lesson = { [one]: lessonText('one', 'Here is [effort](term:effort).') };
    expect(found(entry('effort'), { ...lesson, 'content/glossary/en.yml': english.replace('effort:', 'work:') })).toEqual([]);
  });
});
