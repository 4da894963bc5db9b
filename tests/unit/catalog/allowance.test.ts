import { describe, expect, test } from 'vitest';
import { type Allowance, withoutAllowed } from '#catalog/allowance.ts';
import type { Diagnostic } from '#catalog/diagnostic.ts';
import { mistakes, read } from '../../fixtures/lessons.ts';

describe('readAllowances', () => {
  test('covers everything up to the end of the block that follows', () => {
    const { allowances, diagnostics } = read('{/* allow TP430: this is quoted as it was said */}\n\nOne\ntwo\nthree.\n\nFour.\n');
    expect(diagnostics).toEqual([]);
    expect(allowances).toMatchObject([{ code: 'TP430', line: 8, column: 1, until: 12 }]);
  });

  test.each([
    ['no code', '{/* allow this because it is quoted */}'],
    ['no reason', '{/* allow TP430 */}'],
    ['an empty reason', '{/* allow TP430:   */}'],
    ['a reason too short to be one', '{/* allow TP430: quotation */}'],
    ['a code that is none', '{/* allow TP43: this is quoted as it was said */}'],
  ])('says TP130 of one with %s', (_name, comment) => {
    expect(mistakes(`Text.\n\n${comment}\n\nText.\n`)).toEqual(['TP130 10:1']);
    expect(read(`Text.\n\n${comment}\n\nText.\n`).allowances).toEqual([]);
  });

  test('takes a reason of ten letters, also at the end of a lesson', () => {
    const { allowances, diagnostics } = read('Text.\n\n{/* allow TP430: quotations */}\n');
    expect(diagnostics).toEqual([]);
    expect(allowances).toMatchObject([{ line: 10, until: 11 }]);
  });

  test('does not take code between two comments for a comment', () => {
    expect(mistakes('{/* allow TP430: this is quoted */ process.env.HOME /* as it was said */}\n')).toContain('TP103 8:1');
  });

  test('lets authors leave notes that allow nothing', () => {
    const { allowances, diagnostics } = read('{/* Ask Mira whether this is allowed. */}\n\nText {/* here too */} and on.\n');
    expect(diagnostics).toEqual([]);
    expect(allowances).toEqual([]);
  });
});

describe('withoutAllowed', () => {
  const fault = (code: string, line: number): Diagnostic => ({
    code,
    line,
    column: 1,
    severity: 'error',
    file: 'content/a.mdx',
    message: 'Wrong.',
    cure: 'Right.',
  });
  const allowance: Allowance = { code: 'TP430', line: 3, column: 1, until: 6 };

  test('takes away what is allowed, by code and place', () => {
    const faults = [2, 3, 6, 7].map((line) => fault('TP430', line));
    expect(withoutAllowed(faults, [allowance]).map((found) => found.line)).toEqual([2, 7]);
    expect(withoutAllowed([fault('TP431', 4)], [allowance])).toHaveLength(1);
    expect(withoutAllowed([fault('TP501', 4)], [{ ...allowance, code: 'TP501' }])).toEqual([]);
    expect(withoutAllowed(faults, [])).toEqual(faults);
  });

  test('never takes away an error of form', () => {
    const form = ['TP101', 'TP208', 'TP321'].map((code) => fault(code, 4));
    expect(
      withoutAllowed(
        form,
        form.map(({ code }) => ({ ...allowance, code })),
      ),
    ).toEqual(form);
  });
});
