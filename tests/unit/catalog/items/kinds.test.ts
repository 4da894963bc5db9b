import { describe, expect, test } from 'vitest';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

describe('readerFor', () => {
  test('says TP201 of a question without a list', () => {
    expect(mistakes(block(''))).toEqual(['TP201 8:1']);
    expect(mistakes(block('', 'Prequestion'))).toEqual(['TP201 8:1']);
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
