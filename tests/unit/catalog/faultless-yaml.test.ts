import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAlias, parseDocument, visit } from 'yaml';
import { readFaultless } from '#catalog/faultless-yaml.ts';

const lessons = globSync('content/courses/*/*/*.mdx').map((file) => readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '');
const files = globSync('content/{courses/*/course,facts,glossary/*}.yml').map((file) => readFileSync(file, 'utf8'));
const texts = [...lessons, ...files];

/** What the reader that knows places has to say; null if there is nothing. */
function fault(text: string): string | null {
  const document = parseDocument(text, { logLevel: 'error' });
  const [first] = [...document.errors, ...document.warnings];
  let found: string | null = first ? first.code : null;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) found = 'alias';
      if (node.comment && /^\S/.test(node.comment)) found = 'comment';
    },
  });
  return found;
}

const signs = [
  ...':-#>|\'"[]{},?&*!%@`~.= \t\n\r',
  '  ',
  '\n  ',
  '\n- ',
  ': ',
  '---\n',
  '\u00a0',
  'null',
  'yes',
  '0x1',
  '1_0',
  '1e3',
  '2026-01-02',
];

describe('readFaultless', () => {
  test.each(texts.map((text) => [text.trim().split('\n')[0], text]))('reads the real text that begins with %s', (_, text) => {
    expect(readFaultless(text)).toEqual(parseDocument(text).toJS());
  });

  test('reads nothing that the patient reader would speak of, and never other data', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(3), put: fc.constantFrom('', ...signs) });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 2 }), (source, edits) => {
        const text = edits.reduce((before, { at, cut, put }) => {
          const place = Math.floor(at * before.length);
          return before.slice(0, place) + put + before.slice(place + cut);
        }, source);
        const data = readFaultless(text);
        if (data === undefined) return;
        expect(fault(text)).toBeNull();
        expect(data).toEqual(parseDocument(text).toJS());
      }),
      { numRuns: 3000 },
    );
  });
});
