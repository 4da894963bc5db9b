import { describe, expect, test } from 'vitest';
import { mistakes, read } from '../../../fixtures/lessons.ts';

const good = `<Plan q o>
What will you do on Monday?

- a) a mail is angry
  > call first
- b) I copy ten people
  > take out eight
</Plan>
`;

describe('readPlan', () => {
  test('reads moments and what to do then', () => {
    expect(mistakes(good)).toEqual([]);
    expect(read(good).items).toMatchObject([
      {
        kind: 'plan',
        examples: [
          { id: 'a', when: ['a mail is angry'], act: ['call first'] },
          { id: 'b', when: ['I copy ten people'], act: ['take out eight'] },
        ],
      },
    ]);
  });

  test.each([
    ['TP690 8:1', 'a single example', good.replace('- b) I copy ten people\n  > take out eight\n', '')],
    ['TP691 13:3', 'a moment without a deed', good.replace('  > take out eight\n', '')],
    ['TP203 13:3', 'a letter that stands twice', good.replace('b) I', 'a) I')],
    ['TP213 11:3', 'a capital letter', good.replace('a) a', 'A) a')],
  ])('says %s of %s', (code, _name, wrong) => {
    expect(mistakes(wrong)).toEqual([code]);
  });
});
