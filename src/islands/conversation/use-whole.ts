import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConversationItem } from '#domain/items/conversation.ts';

interface Whole {
  /** Undefined until it has come. */
  readonly item: ConversationItem | undefined;
  readonly failed: boolean;
  /** Waits for the item, and asks again if it did not come. */
  readonly load: () => Promise<ConversationItem | undefined>;
}

/** The whole conversation, of which the page holds the opening only. */
export function useWhole(address: string): Whole {
  const [item, setItem] = useState<ConversationItem>();
  const [failed, setFailed] = useState(false);
  const request = useRef<Promise<ConversationItem | undefined>>(undefined);
  const load = useCallback(() => {
    request.current ??= fetchItem(address).then(
      (found) => {
        setItem(found);
        setFailed(false);
        return found;
      },
      () => {
        request.current = undefined;
        setFailed(true);
        return undefined;
      },
    );
    return request.current;
  }, [address]);
  useEffect(() => void load(), [load]);
  return { item, failed, load };
}

async function fetchItem(address: string): Promise<ConversationItem> {
  const answer = await fetch(address);
  const item: unknown = answer.ok ? await answer.json() : null;
  if (typeof item !== 'object' || item === null || !('scenes' in item)) throw new Error(`${address} holds no conversation.`);
  return item as ConversationItem;
}
