import { describe, expect, test } from 'vitest';
import { readResponse } from '#domain/items/kind.ts';
import { plan } from '#domain/items/plan.ts';
import { planItem } from '../../../fixtures/items.ts';

const halves = { when: 'a mail is angry', act: 'call first' };

describe('plan', () => {
  test.each([
    [halves, true],
    [{ ...halves, after: 7, how: 'done' } as const, true],
    [{ ...halves, after: 7 } as const, false],
    [{ ...halves, act: ' \n' }, false],
    [{ ...halves, when: ' ' }, false],
    [{ ...halves, when: '', draft: true } as const, true],
    [{ when: ' ', act: '', draft: true } as const, false],
  ])('is complete with both halves, and with an answer where it was asked; a draft with any word: %o is %s', (response, complete) => {
    expect(plan.isComplete(planItem(), response)).toBe(complete);
  });

  test.each([[{ ...halves, after: 8 }], [{ ...halves, after: 7, how: 'maybe' }], [{ ...halves, draft: false }], [{ when: 'x' }], ['text']])(
    'does not take %o for a plan',
    (raw) => {
      expect(readResponse(plan, raw)).toBeUndefined();
    },
  );

  test('has no marks', () => {
    expect(plan.mark(planItem(), halves)).toBeNull();
  });
});
