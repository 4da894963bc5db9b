import { describe, expect, test } from 'vitest';
import { mistakes, read } from '../../../fixtures/lessons.ts';

describe('scanning for tags', () => {
  test('says TP104 of a comment in HTML and gives the comment that is possible', () => {
    expect(mistakes('Text.\n\n<!-- ask Mira -->\n\nText.\n')).toEqual(['TP104 10:1']);
    expect(read('<!-- ask Mira -->\n').diagnostics[0]?.cure).toBe('{/* ask Mira */}');
    expect(mistakes('Text.\n\n{/* ask Mira */}\n\nText.\n')).toEqual([]);
  });
});
