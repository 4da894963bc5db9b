import type { ConversationItem, Scene } from '#domain/items/conversation.ts';
import type { Item } from '#domain/items/kinds.ts';

/** A translated item; a conversation that was translated without its arrows has those of the original. */
export function withArrows(item: Item, originals: readonly Item[]): Item {
  const original = originals.find((other) => other.id === item.id);
  if (item.kind !== 'conversation' || original?.kind !== 'conversation' || hasArrows(item)) return item;
  const { start, meters, interruptions } = original;
  return { ...item, start, meters, interruptions, scenes: item.scenes.map((scene) => sceneWithArrows(scene, original)) };
}

export function hasArrows({ interruptions, scenes }: ConversationItem): boolean {
  return (
    interruptions.length > 0 ||
    scenes.some(({ moves, replies }) => [moves, ...replies.map((reply) => reply.moves)].some((each) => each.length > 0))
  );
}

function sceneWithArrows(scene: Scene, { scenes }: ConversationItem): Scene {
  const original = scenes.find((other) => other.id === scene.id);
  const replies = scene.replies.map((reply) => {
    const twin = original?.replies.find((other) => other.id === reply.id);
    return twin ? { ...reply, change: twin.change, moves: twin.moves } : reply;
  });
  return { ...scene, replies, moves: original?.moves ?? [] };
}
