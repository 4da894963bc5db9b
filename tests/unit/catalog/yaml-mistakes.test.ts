import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { readYaml } from '#catalog/frontmatter.ts';
import { bloomLevels } from '#domain/course.ts';

const schema = z.strictObject({
  title: z.string().min(1).describe('What it is called.'),
  sure: z.boolean().default(false),
  minutes: z.number().int().positive().default(1),
  kind: z.enum(['research', 'law']).default('law'),
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  url: z.url().optional(),
  objectives: z.record(z.string(), z.string()).default({}),
  people: z.array(z.strictObject({ name: z.string() })).default([]),
});

function mistakesOf(text: string, shape: z.ZodType = schema): string[] {
  const report = new Report('file');
  readYaml(text, shape, report);
  return report.diagnostics.map(({ code, line, message, cure }) => `${code} ${line} ${message} -> ${cure}`);
}

describe('explainYamlError', () => {
  test.each([
    ['title: a: b', 'TP120 1 The value of "title" contains a colon, so it needs quotation marks. -> title: "a: b"'],
    ['title: say "a": b', 'TP120 1 The value of "title" contains a colon, so it needs quotation marks. -> title: \'say "a": b\''],
    ['title: @home', 'TP120 1 The value of "title" begins with "@", so it needs quotation marks. -> title: "@home"'],
    ['title: *bold*', 'TP120 1 The value of "title" begins with "*", so it needs quotation marks. -> title: "*bold*"'],
    ['title: *bold* it', 'TP120 1 The value of "title" begins with "*", so it needs quotation marks. -> title: "*bold* it"'],
    ['title: !now it', 'TP120 1 The value of "title" begins with "!", so it needs quotation marks. -> title: "!now it"'],
    ['title: "A" and b', 'TP120 1 After the closing quotation mark of "title" more text follows. -> title: \'"A" and b\''],
    ['objectives:\n  a: x\n  b-c:y z', 'TP120 3 After the colon of "b-c" a space is missing. ->   b-c: y z'],
    ["title: 'It's'", 'TP120 1 After the closing quotation mark of "title" more text follows. -> title: "It\'s"'],
    ['title: A\ntitle: B', 'TP120 2 "title" stands here twice. -> delete this line\n(or the other one, if this one is right)'],
    ['objectives:\n\ta: b', 'TP120 2 This line begins with a tab; here lines are indented with spaces. ->   a: b'],
    ['people:\n  - { name: A role: b }', 'TP120 2 Between two entries in braces a comma is missing. ->   - { name: A, role: b }'],
    ['title:A\nsure: true', 'TP120 1 After the colon of "title" a space is missing. -> title: A'],
    ['title\nsure: true', 'TP120 1 In this line a colon is missing between name and value. -> title: …'],
    [
      'objectives:\n  a: x\n b: y',
      'TP120 3 This line begins further left or right than those of its group. -> begin it in the same column as the line above',
    ],
    ['title: [a', 'TP120 1 A bracket or brace is opened and not closed. -> title: [a]'],
    ['people:\n  - { name: A\ntitle: B', 'TP120 2 A bracket or brace is opened and not closed. ->   - { name: A }'],
    ['title: "A\nsure: true', 'TP120 1 A quotation mark is opened and not closed. -> title: "A"'],
    ['people:\n  - name: A\n  name: B', 'TP120 3 The hyphen in front of this entry is missing. ->   - name: B'],
    ['objectives:\n  a: x\nb: y\n  c: z', 'TP120 3 This line begins further left than the lines around it. ->   b: y'],
    ['people:\n  - name:A\n    name: B', 'TP120 2 After the colon of "name" a space is missing. -> - name: A'],
    [
      'people:\n\t- name: A\n    name: B\n  name: C',
      'TP120 2 This line begins with a tab; here lines are indented with spaces. ->   - name: A',
    ],
  ])('explains %j', (text, said) => {
    expect(mistakesOf(text)[0]).toBe(said);
    expect(mistakesOf(text)).toHaveLength(1);
  });
});

describe('explainIssue', () => {
  test.each([
    ['sure: true', 'TP122 1 "title" is missing. -> add above this line:\ntitle: …(What it is called)'],
    ['title:', 'TP122 1 "title" is empty. -> title: …(What it is called)'],
    ['title: 3', 'TP122 1 "title" must be a text, so 3 needs quotation marks. -> title: "3"'],
    ['title: A\nsure: yes', 'TP122 2 "sure" must be true or false. -> sure: true'],
    ['title: A\nminutes: ten', 'TP122 2 "minutes" must be a number. -> minutes: …(its value)'],
    ['title: A\nminutes: 1.5', 'TP122 2 "minutes" must be a whole number. -> minutes: …(its value)'],
    ['title: A\nminutes: 0', 'TP122 2 "minutes" must be more than 0. -> minutes: …(its value)'],
    ['title: A\nkind: Law', 'TP122 2 "kind" must be one of research, law; here stands "Law". -> kind: law'],
    ['title: A\nday: 1.3.2026', 'TP122 2 "day" must be a day, written year-month-day; here stands "1.3.2026". -> day: 2026-03-01'],
    ['title: A\nday: 03/31/2026', 'TP122 2 "day" must be a day, written year-month-day; here stands "03/31/2026". -> day: 2026-03-31'],
    [
      'title: A\nurl: example.org/a',
      'TP122 2 "url" must be a whole web address; here stands "example.org/a". -> url: https://example.org/a',
    ],
    [
      'title: A\nurl: example',
      'TP122 2 "url" must be a whole web address; here stands "example". -> url: …(https://, and the rest of the address)',
    ],
    ['title: A\npeople:\n  - { name: }', 'TP122 3 "people → entry 1 → name" is empty. ->   - { name: …(its value) }'],
    [
      'title: A\nobjectives: B',
      'TP122 2 "objectives" must be a group: lines of "name: value" below it, each indented by two spaces. -> objectives: …(its value)',
    ],
  ])('explains %j', (text, said) => {
    expect(mistakesOf(text)).toEqual([said]);
  });
});

describe('explainName', () => {
  test('proposes the field that was meant, and does not ask for it again', () => {
    expect(mistakesOf('titel: A')).toEqual(['TP121 1 "titel" is not a field here. Did you mean "title"? -> title: A']);
  });

  test('knows the fields of the group it is in', () => {
    expect(mistakesOf('title: A\npeople:\n  - { nane: C }')).toEqual([
      'TP121 3 "nane" is not a field here. Did you mean "name"? ->   - { name: C }',
    ]);
    expect(mistakesOf('title: A\npeople:\n  - { name: B, nane: C }')).toEqual([
      'TP121 3 "nane" is not a field here. Did you mean "name"? ->   - { name: B }',
    ]);
  });

  test('takes the place of the one field that is missing, and keeps a text of several lines', () => {
    expect(mistakesOf('heading: A')).toEqual(['TP121 1 "heading" is not a field here, and "title" is missing. -> title: A']);
    expect(mistakesOf('sure: true\nheading: >-\n  A and\n  B')).toEqual([
      'TP121 2 "heading" is not a field here, and "title" is missing. -> title: >-',
    ]);
  });

  test('is deleted with all its lines where no field is missing', () => {
    expect(mistakesOf('title: A\nremark: >-\n  One\n  and two')).toEqual([
      'TP121 2 "remark" is not a field here. There are: title, sure, minutes, kind, day, url, objectives, people. -> delete lines 2 to 4',
    ]);
  });

  test('takes an id at the margin for an objective', () => {
    expect(mistakesOf('title: A\nobjectives:\ngreet-them: Greet them.')).toEqual([
      'TP121 3 This line begins further left than the lines around it. ->   greet-them: Greet them.',
    ]);
  });
});

test.each([
  ['judge', 'evaluate'],
  ['describe', 'understand'],
  ['use', 'apply'],
  ['evaluat', 'evaluate'],
])('a level that is called "%s" is meant as %s', (typed, level) => {
  expect(mistakesOf(`level: ${typed}`, z.strictObject({ level: z.enum(bloomLevels) }))).toEqual([
    expect.stringMatching(new RegExp(`-> level: ${level}$`)),
  ]);
});

test('a line that stands further in below an empty one has a cure in words', () => {
  expect(mistakesOf('title: A\n\n  b: c', z.strictObject({ title: z.string() }))).toEqual([
    'TP120 1 A line below this one is indented as if it were a part of it. -> begin that line in the same column as this one',
  ]);
});
