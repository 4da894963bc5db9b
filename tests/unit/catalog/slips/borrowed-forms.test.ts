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

  test('numbers steps pasted with round bullets, unless a feedback names a mistake', () => {
    const pasted = steps.replaceAll('- ', '• ');
    const { text, found, cures } = mend(`What comes first?\n\n${pasted}`);
    expect(found).toEqual(['TP222 13']);
    expect(cures[0]).toBe(`in place of lines 13 to 20:\n${text.split('\n').slice(2).join('\n')}`);
    expect(text).toContain('4. d) step\n   > Why.');
    expect(mend(`What comes first?\n\n${pasted.replace('Why.', 'Why. `one-name`')}`).found).toEqual([]);
  });

  const options = [...'abc'].map((letter) => `- ${letter}) option\n  > Why.`).join('\n');

  test.each(['ANSWER: B', 'Answer: b', 'Correct answer: B', 'The right answer is b.', 'Key: b)', '**Answer: B**'])(
    'takes the mark of the right option from the line "%s"',
    (line) => {
      expect(mend(`Which?\n\n${options}\n\n${line}\n`)).toEqual({
        text: `Which?\n\n${options.replace('- b)', '- [x] b)')}\n\n\n`,
        found: ['TP206 20'],
        cures: ['delete this line\nin line 15:\n- [x] b) option'],
      });
      expect(mend(`Which?\n\n${options.replace('- b)', '- [x] b)')}\n\n${line}`).found).toEqual([]);
    },
  );

  test('takes the marks of several right options from one line', () => {
    expect(mend(`Which?\n\n${options}\n\nAnswers: A, C`).cures).toEqual([
      'delete this line\nin line 13:\n- [x] a) option\nin line 17:\n- [x] c) option',
    ]);
  });
});
