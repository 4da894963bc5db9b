import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { addressed, lessonText, question, smallCourse, withFiles } from '../../../../fixtures/small-course.ts';

const polish = 'content/courses/course/pl/one.mdx';

function found(text: string) {
  const files = { ...smallCourse, [polish]: text, 'content/courses/course/pl/two.mdx': lessonText('two') };
  return addressed(
    withFiles(files, (root) => checkContent(root, new Date('2026-06-01'))).diagnostics.filter(({ code }) => code === 'TP700'),
  );
}

describe('parity', () => {
  test('has nothing against a translation with the same questions, letters and keys', () => {
    expect(found(lessonText('one').replaceAll('Yes', 'Tak').replaceAll('What now?', 'Co teraz?'))).toEqual([]);
  });

  test.each([
    ['a missing question', lessonText('one').replace(question('one-2', 'one-aim'), ''), '1:1'],
    ['another key', lessonText('one').replace('[x] a)', '[ ] a)').replace('[ ] b)', '[x] b)'), '10:1'],
    ['another letter', lessonText('one').replace('c) Both', 'd) Both'), '10:1'],
    ['a question of its own', `${lessonText('one')}\n${question('one-3', 'one-aim')}`, '32:1'],
  ])('says TP700 of %s', (_name, text, place) => {
    expect(found(text)).toEqual([`TP700 ${polish}:${place}`]);
  });
});
