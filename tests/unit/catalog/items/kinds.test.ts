import { describe, expect, test } from 'vitest';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

describe('readerFor', () => {
  test('says TP201 of a question without a list', () => {
    expect(mistakes(block(''))).toEqual(['TP201 8:1']);
    expect(mistakes(block('', 'Prequestion'))).toEqual(['TP201 8:1']);
  });

  test('shows cards and groups in arrows of Moodle as a list', () => {
    const [found] = read(block('= A label -> UX\n= An agent -> Service\n= -> Price')).diagnostics;
    expect(found).toMatchObject({ code: 'TP201', message: expect.stringContaining('how Moodle writes') });
    expect(found?.cure.replaceAll(/\(why[^)]*\)/g, '()')).toBe(
      [
        `in place of lines ${found?.line} to ${(found?.line ?? 0) + 2}:`,
        '- A) UX',
        '  - a) A label',
        '    > …()',
        '- B) Service',
        '  - b) An agent',
        '    > …()',
        '- C) Price',
      ].join('\n'),
    );
  });

  test('takes the last list of a question as its options', () => {
    const body = block(
      '- Anna is late.\n- Ben waits.\n\nWho is right?\n\n- [x] a) A\n  > Yes.\n- [ ] b) B\n  > No.\n- [ ] c) C\n  > No, too.',
    );
    expect(mistakes(body)).toEqual([]);
    expect(read(body).items).toMatchObject([
      {
        kind: 'single',
        stem: [{ type: 'paragraph' }, { type: 'list', items: [['Anna is late.'], ['Ben waits.']] }, { type: 'paragraph' }],
      },
    ]);
  });
});
