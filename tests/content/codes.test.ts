import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#catalog/diagnostic.ts';
import { type CodeEntry, place, readEntries } from '../fixtures/code-entries.ts';
import { checkFiles, goodCourse } from '../fixtures/good-course.ts';

const entries = readEntries();

/** Codes about a whole lesson or course: they are reported where the cure is written, not where the example stands. */
const elsewhere = new Set(['TP306', 'TP405', 'TP406', 'TP407', 'TP412', 'TP415', 'TP428', 'TP431', 'TP600']);

const inOneLine = ({ code, file, line, message }: Diagnostic) => `${code} ${file}:${line} ${message}`;

function exampleOf(entry: CodeEntry, kind: string) {
  const found = entry.examples.filter((example) => example.kind === kind);
  const [example] = found;
  if (!example || found.length > 1) throw new Error(`${entry.file}:${entry.line} ${entry.code} has ${found.length} ${kind} examples.`);
  return example;
}

test('the good course, into which the examples are put, has no mistake', () => {
  expect(checkFiles(goodCourse()).diagnostics.map(inOneLine)).toEqual([]);
});

describe('content/codes', () => {
  test('explains every code exactly once, and no other', () => {
    const used = globSync('src/catalog/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'(TP\d{3})'/g)].map(([, code]) => code ?? ''),
    );
    const explained = entries.map((entry) => entry.code);
    expect(explained.toSorted()).toEqual([...new Set(used)].sort());
  });

  test('has the entries of a file in order', () => {
    for (const file of new Set(entries.map((entry) => entry.file))) {
      const codes = entries.filter((entry) => entry.file === file).map((entry) => entry.code);
      expect(codes).toEqual(codes.toSorted());
    }
  });

  test.each(entries)('$code · $title: begins with its severity and a text', ({ severity, explanation, title }) => {
    expect(severity).toMatch(/^(?:error|warning)$/);
    expect(explanation).toMatch(/^[\p{Lu}“`].{20,}[.”]$/su);
    expect(title).toMatch(/\S/);
  });

  test.each(entries)('$code · $title: the wrong example has this mistake and no other', (entry) => {
    const example = exampleOf(entry, 'wrong');
    const { files, file, from, to } = place(example, entry.examples);
    const { diagnostics } = checkFiles(files);
    const also = example.options.get('also')?.split(',') ?? [];
    expect(diagnostics.filter(({ code }) => code !== entry.code && !also.includes(code)).map(inOneLine)).toEqual([]);
    const own = diagnostics.filter(({ code }) => code === entry.code);
    expect(own).not.toEqual([]);
    for (const found of own) {
      expect(found.severity).toBe(entry.severity);
      expect(found.message).toMatch(/\S/);
      expect(found.cure).toMatch(/\S/);
      if (elsewhere.has(entry.code)) continue;
      expect(found.file).toBe(file);
      expect(found.line).toBeGreaterThanOrEqual(from);
      expect(found.line).toBeLessThanOrEqual(to);
    }
  });

  test.each(entries.filter(({ severity }) => severity === 'error'))('$code · $title: stops a build as well', (entry) => {
    const { files } = place(exampleOf(entry, 'wrong'), entry.examples);
    const errors = checkFiles(files, false).diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual(checkFiles(files).diagnostics.filter(({ severity }) => severity === 'error'));
    expect(errors.map(({ code }) => code)).toContain(entry.code);
  });

  test.each(entries)('$code · $title: the right example has no mistake', (entry) => {
    const { files } = place(exampleOf(entry, 'right'), entry.examples);
    expect(checkFiles(files).diagnostics.map(inOneLine)).toEqual([]);
  });
});
