import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { addressed, lessonText, one, question, smallCourse, withFiles } from '../../../../fixtures/small-course.ts';

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
    ['a missing question', lessonText('one').replace(question('one-2', 'one-aim'), ''), '10:1'],
    ['a missing question at the beginning', lessonText('one').replace(question('one-1', 'one-aim'), ''), '1:1'],
    ['another key', lessonText('one').replace('[x] a)', '[ ] a)').replace('[ ] b)', '[x] b)'), '15:7'],
    ['another letter', lessonText('one').replace('c) Both', 'd) Both'), '10:1'],
    ['a question of its own', `${lessonText('one')}\n${question('one-3', 'one-aim')}`, '32:1'],
  ])('says TP700 of %s', (_name, text, place) => {
    expect(found(text)).toEqual([`TP700 ${polish}:${place}`]);
  });

  test('says nothing of a question that cannot be read yet', () => {
    expect(found(lessonText('one').replace('[x] a) Yes', '[x] a) Tak').replace('[ ] b) No', '[x] b) Nie'))).toEqual([]);
  });

  test('names what differs of a long question, and leaves out the rest', () => {
    const ending = (name: string, kind: string) => `### ${name}: ${kind} ending\n\nAna: Goodbye.\n\n> That is how it went.\n`;
    const reply = (letter: string, to: string) => `- ${letter}) Reply ${letter}.\n  → ${to}, trust +1\n  > It leads there.`;
    const talk = (first: string, second: string) =>
      [
        '<Conversation talk one-aim>\nYou answer the phone.\n\n→ hello, trust 4, heat 5\n\n### hello\n\nAna: Hello.\n',
        `${reply('a', 'end')}\n${reply('b', 'mid')}\n${reply('c', 'bad')}\n`,
        `${ending('end', first)}\n${ending('mid', second)}\n${ending('bad', 'poor')}\n</Conversation>\n`,
      ].join('\n');
    const files = {
      ...smallCourse,
      [one]: `${lessonText('one')}\n${talk('good', 'acceptable')}`,
      [polish]: `${lessonText('one')}\n${talk('acceptable', 'good')}`,
    };
    const [mistake] = withFiles(files, (root) => checkContent(root, new Date('2026-06-01'))).diagnostics.filter(
      ({ code }) => code === 'TP700',
    );
    expect(mistake?.message).toBe(
      '"talk" has the parts end (acceptable); mid (good); the English question has end (good); mid (acceptable).',
    );
  });
});
