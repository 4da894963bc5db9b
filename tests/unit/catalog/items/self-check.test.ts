import { describe, expect, test } from 'vitest';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

const statements = [...'abc'].map((letter) => `- ${letter}) We do ${letter}.\n  > If not yet: do ${letter}.`).join('\n');

describe('readSelfCheck', () => {
  test('reads statements and their advice', () => {
    expect(mistakes(block(statements, 'SelfCheck'))).toEqual([]);
    expect(read(block(statements, 'SelfCheck')).items).toMatchObject([
      { kind: 'self-check', statements: [...'abc'].map((id) => ({ id, text: [`We do ${id}.`], advice: [`If not yet: do ${id}.`] })) },
    ]);
  });

  test.each([
    ['TP220 8:1', 'two statements', statements.split('\n').slice(0, 4).join('\n')],
    ['TP224 13:7', 'a mark', statements.replace('- b)', '- [x] b)')],
    ['TP205 13:3', 'a statement without advice', statements.replace('\n  > If not yet: do b.', '')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(block(wrong, 'SelfCheck'))).toEqual([code]);
  });
});
