import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { lessonFrontmatter, readYaml } from '#catalog/frontmatter.ts';
import { readLesson } from '#catalog/read-lesson.ts';

function readHead(text: string, offset = 0) {
  const report = new Report('file');
  const value = readYaml(text, lessonFrontmatter, report, offset);
  return { value, found: report.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`), report };
}

const good = 'title: Meet customers\nsummary: How it goes.\nobjectives:\n  greet: Greet them.\n';

describe('readYaml', () => {
  test('reads a right description and fills in what may be left out', () => {
    expect(readHead(good)).toMatchObject({
      value: { title: 'Meet customers', summary: 'How it goes.', objectives: { greet: 'Greet them.' }, certainty: false, cast: [] },
      found: [],
    });
  });

  test.each([
    [
      'TP120 1:1',
      'a colon in an unquoted value',
      'title: a: b\nsummary: S\nobjectives: {}\n',
      'title: "a: b"\nsummary: S\nobjectives: {}\n',
    ],
    ['TP120 2:1', 'a field written twice', `title: One\n${good}`, good],
    ['TP120 4:1', 'a tab at the start of a line', good.replace('  greet', '\tgreet'), good],
    ['TP121 5:1', 'a field that does not exist', `${good}certanty: true\n`, `${good}certainty: true\n`],
    ['TP121 6:36', 'a field of a person that does not exist', `${good}cast:\n  - { name: A, gender: f, role: r, hat: 1 }\n`, good],
    ['TP122 1:1', 'an empty value', good.replace('Meet customers', ''), good],
    ['TP122 4:3', 'a list where a text is wanted', good.replace('Greet them.', '[a, b]'), good],
    ['TP122 5:1', 'a word where yes or no is wanted', `${good}certainty: perhaps\n`, `${good}certainty: false\n`],
    ['TP122 6:16', 'a word that is none of the possible ones', `${good}cast:\n  - { name: A, gender: x, role: r }\n`, good],
    ['TP122 1:1', 'a missing field', good.replace('title: Meet customers\n', ''), good],
  ])('says %s of %s', (code, _name, wrong, right) => {
    expect(readHead(wrong)).toMatchObject({ value: null, found: [code] });
    expect(readHead(right).found).toEqual([]);
  });

  test('counts lines from the start of the file', () => {
    expect(readHead(`${good}hat: 1\n`, 1).found).toEqual(['TP121 6:1']);
    expect(readLesson(`---\n${good}hat: 1\n---\n`, 'file', 'course').diagnostics).toMatchObject([{ code: 'TP121', line: 6, column: 1 }]);
  });

  test('counts lines alike where they end as on Windows', () => {
    expect(readHead(`${good}hat: 1\n`.replaceAll('\n', '\r\n')).found).toEqual(['TP121 5:1']);
  });

  test('finds all mistakes of a description', () => {
    expect(readHead('titel: A\nsummary: S\nobjectives:\n  greet: 3\n').found.toSorted()).toEqual(['TP121 1:1', 'TP122 4:3']);
  });

  test('proposes the field that was meant', () => {
    const [found] = readHead(`${good}certanty: true\n`).report.diagnostics;
    expect(found?.message).toBe('"certanty" is not a field here. Did you mean "certainty"?');
  });

  test('says what is missing and of what sort it should be', () => {
    const messages = readHead('').report.diagnostics.map((found) => found.message);
    expect(messages).toEqual(['"title" is missing.', '"summary" is missing.', '"objectives" is missing.']);
  });

  test('wants fields, not a list or a text', () => {
    expect(readHead('- a\n').found).toEqual(['TP122 1:1']);
    expect(readHead('a text\n').found).toEqual(['TP122 1:1']);
  });

  test('says what a sign # cuts off, and lets notes be', () => {
    const titled = (title: string) => readHead(good.replace('Meet customers', title));
    const { found, report } = titled('Be the team #1 in town');
    expect(found).toEqual(['TP122 1:8']);
    expect(report.diagnostics[0]?.cure).toBe('"Be the team #1 in town"');
    expect(titled('"Be the team #1 in town"').found).toEqual([]);
    expect(titled('Meet customers # as in the brochure\n# and on the poster').found).toEqual([]);
  });

  test('lists the possible words', () => {
    const [found] = readHead(`${good}cast:\n  - { name: A, gender: x, role: r }\n`).report.diagnostics;
    expect(found?.message).toBe('"cast → entry 1 → gender" must be one of f, m, n; here stands "x".');
  });
});
