import { describe, expect, test } from 'vitest';
import { reflection } from '#domain/items/reflection.ts';
import { reflectionItem } from '../../../fixtures/items.ts';

describe('reflection', () => {
  const item = reflectionItem();

  test('is complete once something readable is written', () => {
    expect(['', ' \n\t\u00a0', 'No.'].map((text) => reflection.isComplete(item, text))).toEqual([false, false, true]);
  });

  test('has no marks', () => {
    expect(reflection.mark(item, 'My own words')).toBeNull();
  });

  test('has nothing to arrange', () => {
    expect(reflection.arrange(item, 'seed')).toEqual([]);
  });
});
