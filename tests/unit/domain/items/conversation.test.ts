import { describe, expect, test } from 'vitest';
import { conversation, shuffledReplies } from '#domain/items/conversation.ts';
import { readResponse } from '#domain/items/kind.ts';
import { conversationItem } from '../../../fixtures/items.ts';

const item = conversationItem();

describe('conversation', () => {
  test('is complete once it came to an ending', () => {
    const ended = (ending?: string) => conversation.isComplete(item, { path: ['opening.c'], ending, takenBack: 0 });
    expect(['lost', 'agreed', 'plan', 'nowhere', undefined].map(ended)).toEqual([true, true, false, false, false]);
  });

  test('has no marks', () => {
    expect(conversation.mark(item, { path: [], ending: 'agreed', takenBack: 0 })).toBeNull();
  });

  test('reads a path that is not at its end, and refuses what is no path', () => {
    expect(readResponse(conversation, { path: ['opening.a'], takenBack: 2 })).toEqual({ path: ['opening.a'], takenBack: 2 });
    for (const wrong of [
      null,
      [],
      { path: 'opening.a', takenBack: 0 },
      { path: [1], takenBack: 0 },
      { path: [] },
      { path: [], takenBack: 0, ending: 3 },
    ])
      expect(readResponse(conversation, wrong)).toBeUndefined();
  });
});

describe('shuffledReplies', () => {
  const [opening] = item.scenes;
  const orders = (seeds: readonly string[]) =>
    seeds.map(
      (seed) =>
        opening &&
        shuffledReplies(opening, seed)
          .map((reply) => reply.id)
          .join(''),
    );

  test('keep their order for one seed and change it with the seed', () => {
    expect(new Set(orders(['x', 'x'])).size).toBe(1);
    const many = orders(Array.from({ length: 40 }, (_, i) => `course/item:${i}`));
    expect(new Set(many).size).toBe(6);
    expect(many.every((order) => [...(order ?? '')].sort().join('') === 'abc')).toBe(true);
  });
});
