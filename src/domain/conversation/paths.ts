import { type ConversationItem, endingKinds, type Move, type Scene, sceneOf } from '../items/conversation.ts';
import { answerWith, begin, keyOf, type State, type Turn } from './play.ts';

/** All that can happen in a conversation. Meters count: a scene met with more heat is another state. */
export interface Graph {
  readonly item: ConversationItem;
  readonly start: string;
  readonly states: ReadonlyMap<string, State>;
  /** Where each reply leads, by state and reply. */
  readonly next: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Every scene that can come up, also in passing. */
  readonly met: ReadonlySet<Scene>;
  readonly moves: ReadonlySet<Move>;
  /** There are more states than anybody could want, so that the graph is cut off. */
  readonly tooLarge: boolean;
}

/** The best that can still come of a state. */
export interface Outlook {
  /** Index in `endingKinds` of the best ending that can be reached. */
  readonly ending: number;
  /** The fewest replies that lead there. */
  readonly replies: number;
  /** Trust minus heat at that ending. */
  readonly margin: number;
  /** The reply to give; absent at the ending. */
  readonly reply?: string;
}

const mostStates = 20_000;

/** Follows every reply from the beginning. */
export function explore(item: ConversationItem): Graph {
  const states = new Map<string, State>();
  const next = new Map<string, Map<string, string>>();
  const met = new Set<Scene>();
  const moves = new Set<Move>();
  const waiting: string[] = [];
  const enter = (turn: Turn): string => {
    const key = keyOf(turn.state);
    for (const scene of turn.scenes) met.add(scene);
    if (!states.has(key)) {
      states.set(key, turn.state);
      waiting.push(key);
    }
    return key;
  };
  const start = enter(begin(item));
  for (let key = waiting.pop(); key !== undefined && states.size <= mostStates; key = waiting.pop()) {
    const state = states.get(key) as State;
    const replies = sceneOf(item, state.scene)?.replies ?? [];
    next.set(key, new Map(replies.map((reply) => [reply.id, enter(answerWith(item, state, reply, (move) => moves.add(move)))])));
  }
  return { item, start, states, next, met, moves, tooLarge: states.size > mostStates };
}

/**
 * The outlook of every state from which an ending can be reached. The best way is the one to the best ending; of several
 * the one with the fewest replies; of those the one that ends with the most trust above heat.
 */
export function outlooks(graph: Graph): ReadonlyMap<string, Outlook> {
  const found = new Map<string, Outlook>();
  for (let ending = endingKinds.length - 1; ending >= 0; ending--) {
    let layer = [...graph.states].flatMap(([key, state]) => {
      if (sceneOf(graph.item, state.scene)?.ending !== endingKinds[ending]) return [];
      found.set(key, { ending, replies: 0, margin: state.meters.trust - state.meters.heat });
      return [key];
    });
    for (let replies = 1; layer.length > 0; replies++) layer = before(graph, found, new Set(layer), replies);
  }
  return found;
}

/** Finds the outlook of the states one reply before a layer, and gives those states. */
function before(graph: Graph, found: Map<string, Outlook>, layer: ReadonlySet<string>, replies: number): string[] {
  const fresh = new Map<string, Outlook>();
  for (const [key, replyTargets] of graph.next) {
    if (found.has(key)) continue;
    for (const [reply, target] of replyTargets) {
      const outlook = layer.has(target) ? found.get(target) : undefined;
      if (outlook && outlook.margin > (fresh.get(key)?.margin ?? Number.NEGATIVE_INFINITY)) fresh.set(key, { ...outlook, replies, reply });
    }
  }
  for (const [key, outlook] of fresh) found.set(key, outlook);
  return [...fresh.keys()];
}

/** Whether going on from `a` is exactly as good as from `b`. */
export function isAsGood(a: Outlook | undefined, b: Outlook | undefined): boolean {
  return a !== undefined && b !== undefined && a.ending === b.ending && a.replies === b.replies && a.margin === b.margin;
}
