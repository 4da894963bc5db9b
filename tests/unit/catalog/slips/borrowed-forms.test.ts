import { describe, expect, test } from 'vitest';
import { Report } from '#catalog/diagnostic.ts';
import { mendBorrowed } from '#catalog/slips/borrowed-forms.ts';

function mend(text: string, tag = 'Q') {
  const report = new Report('file');
  const lines = mendBorrowed(text.split('\n'), 11, tag, report);
  return {
    text: lines.join('\n'),
    found: report.diagnostics.map(({ code, line }) => `${code} ${line}`),
    cures: report.diagnostics.map(({ cure }) => cure),
  };
}

describe('mendBorrowed', () => {
  test('marks the options with a share of the points, and of those with all of them no others', () => {
    expect(mend('- %50% a) One\n- %50% b) Two\n- %-100% c) Three')).toMatchObject({
      text: '- [x] a) One\n- [x] b) Two\n- c) Three',
      found: ['TP206 11', 'TP206 12', 'TP206 13'],
    });
    expect(mend('- %100% a) One\n- %30% b) Two').text).toBe('- [x] a) One\n- b) Two');
  });

  test('gives sentences with numbers letters, and shows the whole list once', () => {
    const { text, found, cures } = mend('How true?\n\n1. One.\n   > If not yet: this.\n2. Two.\n   > If not yet: that.', 'SelfCheck');
    const list = '- a) One.\n  > If not yet: this.\n- b) Two.\n  > If not yet: that.';
    expect(text).toBe(`How true?\n\n${list}`);
    expect(found).toEqual(['TP202 13']);
    expect(cures).toEqual([`in place of lines 13 to 16:\n${list}`]);
  });

  const steps = [...'abcd'].map((letter) => `- ${letter}) step\n  > Why.`).join('\n');

  test('numbers steps where the question asks for their order, and only there', () => {
    expect(mend(`Put the steps in order.\n\n${steps}`)).toMatchObject({ found: ['TP222 13'] });
    expect(mend(`Put the steps in order.\n\n${steps}`).text).toContain('2. b) step\n   > Why.');
    expect(mend(`Which one is right?\n\n${steps}`).found).toEqual([]);
    expect(mend(`Put the steps in order.\n\n${steps.replace('- b', '- [x] b')}`).found).toEqual([]);
  });
});
