import { describe, expect, test } from 'vitest';
import { checkContent } from '#catalog/check-content.ts';
import { addressed, lessonText, one, question, smallCourse, withFiles } from '../../../../fixtures/small-course.ts';

const banned = (smallCourse['content/facts.yml'] ?? '').replace(
  'status: use',
  'status: do-not-use\n  note: Nobody knows where it comes from.',
);

function found(text: string, facts = banned) {
  const files = { ...smallCourse, 'content/facts.yml': facts, [one]: text };
  return withFiles(files, (root) => checkContent(root, new Date('2026-06-01'))).diagnostics.filter(({ code }) => code === 'TP500');
}

describe('claimStatus', () => {
  test('says TP500 of a do-not-use claim in running text', () => {
    expect(addressed(found(lessonText('one', 'They say [people like it](fact:seen).')))).toEqual([`TP500 ${one}:8:11`]);
    expect(addressed(found(lessonText('one', '<Good>\n[People like it](fact:seen).\n</Good>')))).toEqual([`TP500 ${one}:9:2`]);
  });

  test('leaves no “But” behind that answers the claim it takes out', () => {
    const [claim] = found(lessonText('one', '[People like it](fact:seen). But a map shows more than that.'));
    expect(claim?.cure.split('\n')[0]).toBe('A map shows more than that.');
    const [announced] = found(lessonText('one', 'Look twice. And remember what it is good for: [people like it](fact:seen).'));
    expect(announced?.cure.split('\n')[0]).toBe('Look twice.');
  });

  test('takes text that doubts the claim for a myth without its tags, and such a question for one about doubting', () => {
    const text = '[People like it](fact:seen).\n\n[One hall was asked](fact:seen). From that nobody can tell what others like.';
    const [myth] = found(lessonText('one', text));
    expect(myth?.cure).toContain('add above line 8:\n<Myth>\n\nadd below line 10:\n\n</Myth>\n');
    const asked = question('one-1', 'one-aim').replace(
      'That is so.',
      'A critic says that [people like it](fact:seen) where they were paid.',
    );
    const [critical] = found(lessonText('one').replace(question('one-1', 'one-aim'), asked));
    expect(critical?.cure).toMatch(/^in line \d+:\n<Q one-1 one-aim[^>]* critical-reading>\n\(or /);
  });

  test('has nothing against a claim that may be used', () => {
    const claiming = lessonText('one', '[People like it](fact:seen).').replace('a) Yes', 'a) [Yes](fact:seen)');
    expect(found(claiming, smallCourse['content/facts.yml'])).toEqual([]);
  });

  test('lets a block about myths take it apart', () => {
    expect(found(lessonText('one', '<Myth>\n[People like it](fact:seen), they say. They do not.\n</Myth>'))).toEqual([]);
  });

  test.each([
    ['the question', 'What now?', 'What now, if [people like it](fact:seen)?', '10:1'],
    ['an option', 'a) Yes', 'a) [Yes](fact:seen)', '13:7'],
    ['a feedback', 'That is so.', '[That](fact:seen) is so.', '14:3'],
  ])('says TP500 of one in %s, unless the question is about doubting it', (_name, plain, claiming, place) => {
    const asked = question('one-1', 'one-aim').replace(plain, claiming);
    const lesson = (text: string) => lessonText('one').replace(question('one-1', 'one-aim'), text);
    expect(addressed(found(lesson(asked)))).toEqual([`TP500 ${one}:${place}`]);
    expect(found(lesson(asked.replace(/^<Q .*(?=>)/, '$& critical-reading')))).toEqual([]);
  });
});
