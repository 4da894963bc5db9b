import { describe, expect, test } from 'vitest';
import { mistakes, read } from '../../../fixtures/lessons.ts';

const good = `<Q q o>
Fill the gaps so that Ana can act.

Please **send** the form \`A\`, so that \`B\`.

- A) by Friday / this Friday
  > A day can be kept.
  - a) soon / asap
    > Soon means another day to everybody. \`vague-date\`
- B) what for
  - [x] b) we can pay you
    > The reader sees the use.
  - [ ] c) our file is complete
    > That helps only us. \`inside-view\`
</Q>
`;

describe('readGaps', () => {
  test('reads the task, the passage, accepted answers, wrong ones to expect and lists to choose from', () => {
    expect(mistakes(good)).toEqual([]);
    expect(read(good).items).toMatchObject([
      {
        kind: 'gaps',
        stem: [{ type: 'paragraph', children: ['Fill the gaps so that Ana can act.'] }],
        passage: [
          [
            { text: ['Please ', { type: 'strong', children: ['send'] }, ' the form '] },
            { gap: 'A' },
            { text: [', so that '] },
            { gap: 'B' },
            { text: ['.'] },
          ],
        ],
        gaps: [
          {
            id: 'A',
            accepted: ['by Friday', 'this Friday'],
            feedback: ['A day can be kept.'],
            slips: [{ id: 'a', text: ['soon / asap'], misconception: 'vague-date' }],
          },
          { id: 'B', name: ['what for'], key: 'b', options: [{ id: 'b' }, { id: 'c', misconception: 'inside-view' }] },
        ],
      },
    ]);
  });

  test('lets the gaps stand in another order than in the list, as a translation may need', () => {
    const turned = good.replace('the form `A`, so that `B`', 'the form so that `B`, and do it `A`');
    expect(mistakes(turned)).toEqual([]);
    expect(read(turned).items[0]).toMatchObject({ gaps: [{ id: 'A' }, { id: 'B' }] });
  });

  test.each([
    ['TP660 11:26', 'a gap that the list does not know', good.replace('`A`', '`C`').replace('- A)', '- C)').replace('- C)', '- A)')],
    ['TP660 11:39', 'a letter used for two gaps', good.replace('so that `B`', 'so that `B` and `B`')],
    ['TP660 17:3', 'an entry without a place', good.replace(', so that `B`', '')],
    ['TP661 17:3', 'a list without a right option', good.replace('[x] b)', '[ ] b)')],
    ['TP661 17:3', 'a list with nothing to choose', good.replace(/\n {2}- \[ \] c\)[^\n]*\n[^\n]*/, '')],
    ['TP661 17:3', 'a list with two right options', good.replace('[ ] c)', '[x] c)')],
    ['TP662 13:3', 'an answer that nobody can type', good.replace('by Friday / this Friday', 'by Friday / …!')],
    ['TP662 15:5', 'an answer that is both right and wrong', good.replace('soon / asap', 'soon / This Friday.')],
    ['TP663 9:1', 'a text without a task', good.replace('Fill the gaps so that Ana can act.\n\n', '')],
    ['TP203 20:9', 'a letter that stands twice across gaps', good.replace('c) our', 'a) our')],
    ['TP205 13:3', 'a typed gap without a reason', good.replace('\n  > A day can be kept.', '')],
    ['TP205 20:9', 'an option without a reason', good.replace('\n    > That helps only us. `inside-view`', '')],
    ['TP213 13:3', 'a gap with a small letter', good.replace('- A)', '- z)')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(wrong)).toContain(code);
  });

  test('reads lines to fill in as gaps where entries with wrong answers have feedback of their own', () => {
    const list = '- A) before\n  > One word.\n  - a) previous to\n    > Stiff. `stiff-word`\n- B) call\n  > Short.';
    const { diagnostics } = read(`<Q q o>\nFill the gaps.\n\nPlease ____ us ____ noon.\n\n${list}\n</Q>\n`);
    expect(diagnostics.map(({ code, cure }) => `${code} ${cure}`)).toEqual(['TP660 Please `A` us `B` noon.']);
  });

  test('says TP660 with options to choose from where all other gaps have some', () => {
    const chosen = good.replace(/- A\)[\s\S]*(?=- B\))/, '');
    expect(read(chosen).diagnostics.map(({ code, cure }) => `${code} ${cure.replace(/…\([^)]*\)/g, '…')}`)).toEqual([
      'TP660 add below line 12:\n- A) …\n  - [x] a) …\n    > …\n  - d) …\n    > … `…`',
    ]);
  });

  test.each([['А'], ['Α']])('says TP660 where the letter of a gap is typed in another alphabet: %s', (letter) => {
    expect(mistakes(good.replace('`A`', `\`${letter}\``))).toEqual(['TP660 11:26']);
  });

  test.each([['[A]'], ['(A)'], ['____'], ['…….']])('says TP660 where the place of a gap is written as %s', (mark) => {
    const wrong = `<Q q o>\nFill the gap.\n\nSend it ${mark} now.\n\n- A) by Friday / this Friday\n  > A day can be kept.\n</Q>\n`;
    expect(mistakes(wrong)).toEqual(['TP660 11:9']);
    expect(read(wrong).diagnostics[0]?.cure).toBe(`Send it \`A\`${mark === '…….' ? '.' : ''} now.`);
    expect(read(wrong).items).toMatchObject([{ kind: 'gaps' }]);
  });
});
