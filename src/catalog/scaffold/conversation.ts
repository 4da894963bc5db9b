import type { ConversationItem, EndingKind, Move, Reply, Scene } from '#domain/items/conversation.ts';
import type { ItemBase } from '#domain/items/item.ts';
import { blank } from '../blanks.ts';

const why = 'what this reply does, and why, in 8 to 60 words';

/** The smallest conversation that the check accepts: a choice, a way back from a mistake, and three endings. */
export function blankConversation(base: ItemBase): ConversationItem {
  return {
    ...base,
    kind: 'conversation',
    stem: [{ type: 'paragraph', children: [blank('who the learner is and what has happened')] }],
    start: 'opening',
    meters: { trust: 4, heat: 5 },
    interruptions: [],
    scenes: [
      scene('opening', 'what the customer says first', [
        reply('a', 'the reply that hears the customer', { trust: 2, heat: -2 }, 'plan'),
        reply('b', 'a mistake that can still be mended', { trust: -1, heat: 1 }, 'plan'),
        reply('c', 'a mistake that ends it badly', { trust: -3, heat: 3 }, 'lost'),
      ]),
      scene('plan', 'what the customer asks next', [
        reply('a', 'the reply that solves it', { trust: 1, heat: -1 }, 'agreed'),
        reply('b', 'a reply that solves it halfway', { trust: -1, heat: 0 }, 'halfway'),
      ]),
      ending('agreed', 'good', 'what the customer says when all is well'),
      ending('halfway', 'acceptable', 'what the customer says when half is well'),
      ending('lost', 'poor', 'what the customer says or does at the end'),
    ],
  };
}

function scene(id: string, said: string, replies: readonly Reply[]): Scene {
  return { id, lines: [{ speaker: 'Customer', text: [blank(said)] }], replies, moves: [], debrief: [] };
}

function reply(id: string, hint: string, change: Reply['change'], to: string): Reply {
  const moves: Move[] = [{ to }];
  return { id, text: [blank(hint)], feedback: [blank(why)], change, moves };
}

function ending(id: string, kind: EndingKind, said: string): Scene {
  const debrief = [{ type: 'paragraph', children: [blank('what led here, and what to keep or to change')] }] as const;
  return { ...scene(id, said, []), ending: kind, debrief };
}
