import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { readYaml } from '#catalog/frontmatter.ts';
import { factRegister, glossary } from '#catalog/registers.ts';

const fact = `seen:
  statement: People like to be seen.
  status: use
  source: Somebody (2020)
  kind: research
  evidence: primary
  checked: 2026-01-01
  reviewBy: 2027-01-01
`;

function read<T>(text: string, schema: Parameters<typeof readYaml<T>>[1]) {
  const report = new Report('register');
  const value = readYaml(text, schema, report);
  return { value, found: report.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`) };
}

test.each([
  ['a term among the claims', `${fact}map:\n  term: map\n  definition: A drawing.\n`, factRegister, 'TP121 9:1'],
  ['a claim among the terms', `map:\n  term: map\n  definition: A drawing.\n${fact}`, glossary, 'TP121 4:1'],
])('%s is named once, at its entry', (_what, text, schema, place) => {
  expect(read<unknown>(text, schema).found).toEqual([place]);
});

describe('factRegister', () => {
  test('takes days as they are written', () => {
    expect(read(fact, factRegister)).toMatchObject({ value: { seen: { checked: '2026-01-01', reviewBy: '2027-01-01' } }, found: [] });
  });

  test('takes an empty register', () => {
    expect(read('', factRegister)).toEqual({ value: {}, found: [] });
  });

  test.each([
    ['TP122 3:3', 'an unknown status', fact.replace('status: use', 'status: maybe')],
    ['TP122 5:3', 'an unknown kind', fact.replace('kind: research', 'kind: blog')],
    ['TP122 6:3', 'an unknown evidence', fact.replace('evidence: primary', 'evidence: hearsay')],
    ['TP122 7:3', 'a day in another form', fact.replace('checked: 2026-01-01', 'checked: 1.1.2026')],
    ['TP122 1:1', 'no source', fact.replace('  source: Somebody (2020)\n', '')],
    ['TP122 5:3', 'an address that is none', fact.replace('kind:', 'url: here\n  kind:')],
    ['TP121 9:3', 'a field that does not exist', `${fact}  author: X\n`],
  ])('says %s of %s', (code, _name, text) => {
    expect(read(text, factRegister)).toEqual({ value: null, found: [code] });
  });
});

describe('glossary', () => {
  test('takes terms with and without synonyms', () => {
    const text =
      'cx:\n  term: CX\n  definition: What customers feel.\nux:\n  term: UX\n  definition: Use.\n  synonyms: [use]\n  seeAlso: [cx]\n';
    expect(read(text, glossary)).toEqual({
      value: {
        cx: { term: 'CX', definition: 'What customers feel.', synonyms: [], seeAlso: [] },
        ux: { term: 'UX', definition: 'Use.', synonyms: ['use'], seeAlso: ['cx'] },
      },
      found: [],
    });
  });

  test.each([
    ['TP122 3:3', 'an empty definition', 'cx:\n  term: CX\n  definition: ""\n'],
    ['TP122 4:3', 'one synonym that is no list', 'cx:\n  term: CX\n  definition: D\n  synonyms: one\n'],
    ['TP121 4:3', 'a field that does not exist', 'cx:\n  term: CX\n  definition: D\n  synonims: [one]\n'],
  ])('says %s of %s', (code, _name, text) => {
    expect(read(text, glossary)).toEqual({ value: null, found: [code] });
  });
});

test.each([
  ['a sentence', 'handling time is how long a contact takes on average, from greeting to note', '  term: handling time'],
  ['words without an end', `${'on and '.repeat(12)}on`, '  term: …(The term as it is shown, with its abbreviation)'],
])('a term is a name and not %s', (_what, term, cure) => {
  const report = new Report('register');
  readYaml(`ht:\n  term: ${term}\n  definition: D.\n`, glossary, report);
  expect(report.diagnostics).toMatchObject([
    { code: 'TP122', line: 2, message: `"ht → term" has ${term.length} letters; at most 60 fit.`, cure },
  ]);
});

test.each([
  ['synonyms: [one, 2]', '  synonyms: [one, "2"]'],
  ['synonyms:\n    - 3', '    - "3"'],
])('an entry of %s is mended in its line', (list, cure) => {
  const report = new Report('register');
  readYaml(`ht:\n  term: T\n  definition: D.\n  ${list}\n`, glossary, report);
  expect(report.diagnostics.map((found) => found.cure)).toEqual([cure]);
});
