import { type ConversationItem, endingKinds, type Meters, type Reply, type Scene, sceneOf } from '../items/conversation.ts';
import { explore, type Graph, isAsGood, type Outlook, outlooks } from './paths.ts';
import { keyOf, play, stepName } from './play.ts';

/**
 * How a reply compares with the best one in its place: just as good; or it leads to the same kind of ending by a longer way
 * or with less trust; or the best ending that was possible no longer is. `late` where only a poor ending was left anyway.
 */
export type Verdict = 'best' | 'detour' | 'loss' | 'late';

export interface Step {
  readonly scene: Scene;
  readonly reply: Reply;
  readonly verdict: Verdict;
  /** The best reply in this place; `reply` itself when it is as good. */
  readonly better: Reply;
  /** After the reply. */
  readonly meters: Meters;
}

/** A decision that was taken differently in two plays. */
export interface Difference {
  readonly scene: Scene;
  readonly before: Reply;
  readonly now: Reply;
}

/** All that can be said of paths through one conversation; working it out once serves every play. */
export interface Guide {
  readonly item: ConversationItem;
  readonly graph: Graph;
  readonly outlook: ReadonlyMap<string, Outlook>;
}

export function guideTo(item: ConversationItem): Guide {
  const graph = explore(item);
  return { item, graph, outlook: outlooks(graph) };
}

const worst = endingKinds.indexOf('poor');

/** The path a well-advised learner takes from the beginning. */
export function bestPath({ graph, outlook }: Guide): string[] {
  const path: string[] = [];
  let key: string | undefined = graph.start;
  while (key !== undefined) {
    const reply: string | undefined = outlook.get(key)?.reply;
    const state = graph.states.get(key);
    if (reply === undefined || !state) return path;
    path.push(stepName(state.scene, reply));
    key = graph.next.get(key)?.get(reply);
  }
  return path;
}

/** Every reply of a path, with what would have been better in its place. */
export function stepsOf({ item, graph, outlook }: Guide, path: readonly string[]): Step[] {
  const { turns } = play(item, path);
  return turns.flatMap((turn, i): Step[] => {
    const scene = sceneOf(item, turn.state.scene);
    const after = turns[i + 1];
    if (!turn.reply || !scene || !after) return [];
    const here = outlook.get(keyOf(turn.state));
    const better = scene.replies.find((reply) => reply.id === here?.reply) ?? turn.reply;
    const bestAfter = outlook.get(graph.next.get(keyOf(turn.state))?.get(better.id) ?? '');
    const verdict = here?.ending === worst ? 'late' : verdictOf(outlook.get(keyOf(after.state)), bestAfter);
    const hasBetter = verdict === 'detour' || verdict === 'loss';
    return [{ scene, reply: turn.reply, verdict, better: hasBetter ? better : turn.reply, meters: after.state.meters }];
  });
}

function verdictOf(own: Outlook | undefined, best: Outlook | undefined): Verdict {
  if (isAsGood(own, best)) return 'best';
  return own && best && own.ending === best.ending ? 'detour' : 'loss';
}

/** Where two plays answered the same scene differently, by the first reply each gave there. */
export function differences(item: ConversationItem, earlier: readonly string[], path: readonly string[]): Difference[] {
  const first = (steps: readonly string[]) => {
    const replies = new Map<Scene, Reply>();
    for (const { scenes, reply } of play(item, steps).turns) {
      const scene = scenes.at(-1);
      if (scene && reply && !replies.has(scene)) replies.set(scene, reply);
    }
    return replies;
  };
  const before = first(earlier);
  return [...first(path)].flatMap(([scene, now]) => {
    const other = before.get(scene);
    return other && other.id !== now.id ? [{ scene, before: other, now }] : [];
  });
}
