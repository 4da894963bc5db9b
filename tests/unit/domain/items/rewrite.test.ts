import { describe, expect, test } from 'vitest';
import { readResponse } from '#domain/items/kind.ts';
import { rewrite } from '#domain/items/rewrite.ts';
import { rewriteItem } from '../../../fixtures/items.ts';

describe('rewrite', () => {
  test.each([
    [{ text: 'Please sign.' }, true],
    [{ text: 'Please sign.', met: [] }, true],
    [{ text: ' \n ' }, false],
    [{ text: '', met: ['a'] }, false],
  ])('is complete with a text: %o is %s', (response, complete) => {
    expect(rewrite.isComplete(rewriteItem(), response)).toBe(complete);
  });

  test.each([[{ text: 1 }], [{ met: ['a'] }], [{ text: 'x', met: 'a' }], ['x']])('does not take %o for a reply', (raw) => {
    expect(readResponse(rewrite, raw)).toBeUndefined();
  });

  test('has no marks, and arranges its criteria as the author did', () => {
    expect(rewrite.mark(rewriteItem(), { text: 'x' })).toBeNull();
    expect(rewrite.arrange(rewriteItem(), 'any')).toEqual(['a', 'b', 'c']);
  });
});
