import { describe, expect, test } from 'vitest';
import { block, mistakes, read } from '../../../fixtures/lessons.ts';

describe('readReflection', () => {
  test('reads the model answer with its lists', () => {
    const body = block('> For example:\n>\n> - one\n> - two', 'Reflection');
    expect(mistakes(body)).toEqual([]);
    expect(read(body).items).toMatchObject([
      {
        kind: 'reflection',
        stem: [{ type: 'paragraph', children: ['What now?'] }],
        model: [
          { type: 'paragraph', children: ['For example:'] },
          { type: 'list', ordered: false, items: [['one'], ['two']] },
        ],
      },
    ]);
  });

  test('says TP221 of a task without a model answer', () => {
    expect(mistakes(block('', 'Reflection'))).toEqual(['TP221 8:1']);
  });
});
