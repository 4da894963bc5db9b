import { describe, expect, test } from 'vitest';
import { courseFile } from '#catalog/course-file.ts';
import { type Diagnostic, Report } from '#catalog/diagnostic.ts';
import { lessonFrontmatter, readYaml } from '#catalog/frontmatter.ts';
import { glossary } from '#catalog/registers.ts';

const head = `title: "Complaints: what now?"
summary: >-
  What to do when somebody complains,
  in which order, and why.
objectives:
  hear-out: "Let people finish: name what they lost."
  make-good: Offer what makes it good again.
certainty: true
cast:
  - name: Mira
    gender: f
    role: agent
  - { name: Tom, gender: m, role: customer }`;
const course = `title:
  en: One
order: 3
summary:
  en: Short.
masteryScore: 0.8
lessons:
  - id: first-one
    minutes: 8
    objectives: { say-it: apply, hear-it: understand }
  - id: second-one
    objectives: { do-it: apply, leave-it: evaluate }`;
const terms = `touchpoint:
  term: touchpoint
  definition: >-
    Any moment at which a customer
    meets a firm.
  synonyms: [contact point, point of contact]

journey-map:
  term: journey map
  definition: A picture of all steps.
  seeAlso: [touchpoint]`;
const files = { head: [head, lessonFrontmatter], course: [course, courseFile], terms: [terms, glossary] } as const;

function read(kind: keyof typeof files, lines: readonly string[]): { value: unknown; found: readonly Diagnostic[] } {
  const report = new Report('file');
  const value = readYaml<unknown>(`${lines.join('\n')}\n`, files[kind][1], report);
  return { value: JSON.parse(JSON.stringify(value ?? null).replaceAll(/(?:\\n|\s)+/g, ' ')), found: report.diagnostics };
}

/** The lines with the cure in place of the line that is named, as somebody does who reads no more than that. */
function follow(lines: readonly string[], { line, cure }: Diagnostic): string[] {
  const [first = '', ...more] = cure.split('\n').filter((text) => !text.startsWith('('));
  const [, from, to] = /^in place of lines (\d+) to (\d+):$/.exec(first) ?? [];
  if (from !== undefined) return [...lines.slice(0, Number(from) - 1), ...more, ...lines.slice(Number(to))];
  if (first === 'delete this line') return lines.filter((_, i) => i !== line - 1);
  if (first === 'add above this line:') return [...lines.slice(0, line - 1), ...more, ...lines.slice(line - 1)];
  return [...lines.slice(0, line - 1), first, ...more, ...lines.slice(line)];
}

const field = /^(\s*(?:-\s+)?[\w-]+):(?= |$)/;
/** What a hand does to a line: the line as it stands then, or null where there is nothing to do it to. */
const slips: Readonly<Record<string, (line: string) => string | null>> = {
  'one space more': (line) => ` ${line}`,
  'two spaces more': (line) => `  ${line}`,
  'one space less': (line) => (line.startsWith(' ') ? line.slice(1) : null),
  'two spaces less': (line) => (line.startsWith('  ') ? line.slice(2) : null),
  'no spaces': (line) => (line.startsWith('  ') ? line.trim() : null),
  'a tab': (line) => (line.startsWith('  ') ? `\t${line.trim()}` : null),
  'no colon': (line) => line.replace(field, '$1'),
  'two colons': (line) => line.replace(field, '$1::'),
  'a semicolon': (line) => line.replace(field, '$1;'),
  'no space behind the colon': (line) => line.replace(/^(\s*[\w-]+:) /, '$1'),
  'no colon in braces': (line) => line.replace(/([{,] [\w-]+): /, '$1 '),
  'no space in braces': (line) => line.replace(/(, [\w-]+:) /, '$1'),
  'no comma': (line) => (line.includes('{') ? line.replace(',', '') : null),
  'two commas': (line) => (/[[{]/.test(line) ? line.replace(',', ',,') : null),
  'no brace in front': (line) => line.replace('{ ', ''),
  'no brace behind': (line) => line.replace(' }', ''),
  'a bracket for a brace': (line) => line.replace('}', ')'),
  'no bracket in front': (line) => line.replace('[', ''),
  'no bracket behind': (line) => line.replace(']', ''),
  'no quotation mark in front': (line) => line.replace('"', ''),
  'no quotation mark behind': (line) => line.replace(/"$/, ''),
  'no hyphen': (line) => line.replace('- ', '  '),
  'no space behind the hyphen': (line) => line.replace('- ', '-'),
  'a dash for the hyphen': (line) => line.replace('- ', '– '),
  'an arrow for the sign': (line) => line.replace('>-', '->'),
  'twice the line': (line) => (/^\s*[\w-]+: [^>]/.test(line) ? `${line}\n${line}` : null),
};

describe.each(Object.keys(files) as (keyof typeof files)[])('the file of %s', (kind) => {
  const lines = files[kind][0].split('\n');
  const good = read(kind, lines);

  test.each(Object.entries(slips))('with %s in any line has one message, whose cure brings all back', (_name, slip) => {
    expect(good.found).toEqual([]);
    for (const [i, line] of lines.entries()) {
      const typed = slip(line);
      if (typed === null || typed === line || line === '') continue;
      const wrong = [...lines.slice(0, i), ...typed.split('\n'), ...lines.slice(i + 1)];
      const { value, found } = read(kind, wrong);
      const [said] = found;
      if (said === undefined) expect({ line: typed, value }).toEqual({ line: typed, value: good.value });
      else {
        expect({ line: typed, found }).toEqual({ line: typed, found: [said] });
        expect({ line: typed, ...read(kind, follow(wrong, said)) }).toEqual({ line: typed, ...good });
      }
    }
  });
});

test('two slips in two entries of a register are both named, each with its line', () => {
  const wrong = terms.replace('  term: touch', '   term: touch').replace('  seeAlso: [', '  seeAlso [').split('\n');
  expect(read('terms', wrong).found.map(({ line, cure }) => [line, cure])).toEqual([
    [2, '  term: touchpoint'],
    [11, '  seeAlso: [touchpoint]'],
  ]);
});
