import { expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { backFirst, orBack } from '#catalog/lock/back-first.ts';

const at = { line: 4, column: 3 };

function cureOf(...codes: readonly string[]): string | undefined {
  const report = new Report('lesson.mdx');
  report.error('TP604', at, 'Other words.', `decide\n${orBack}\n- a) Old words`);
  for (const code of codes) report.warn(code, at, 'Wrong words.', '');
  return backFirst(report.diagnostics)[0]?.cure;
}

test('other words of a released option are a decision first', () => {
  expect(cureOf()).toBe(`decide\n${orBack}\n- a) Old words`);
  expect(cureOf('TP409')).toBe(`decide\n${orBack}\n- a) Old words`);
});

test('other words that break a rule are taken back first', () => {
  for (const code of ['TP430', 'TP445', 'TP446', 'TP450']) expect(cureOf(code)).toBe('- a) Old words\ndecide');
});
