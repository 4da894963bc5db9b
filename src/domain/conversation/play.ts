import {
  type Condition,
  type ConversationItem,
  type Meters,
  type Move,
  meterMax,
  type Reply,
  type Scene,
  sceneOf,
} from '../items/conversation.ts';

/** Where a conversation stands: all that decides how it can go on. */
export interface State {
  readonly scene: string;
  readonly meters: Meters;
  /** The interruptions that have happened, by index. */
  readonly happened: readonly number[];
}

/** The scenes that come up one after another, the last of them with replies or an ending. */
export interface Turn {
  readonly scenes: readonly Scene[];
  /** On arrival in the last scene. */
  readonly state: State;
  /** What the learner said there; absent where the conversation stands. */
  readonly reply?: Reply;
}

/** A conversation as far as it went. */
export interface Play {
  readonly turns: readonly Turn[];
  /** Whether every step of the path is possible in the conversation as it is now. */
  readonly fits: boolean;
}

export function keyOf({ scene, meters, happened }: State): string {
  return `${scene} ${meters.trust} ${meters.heat} ${happened.join()}`;
}

export function stepName(scene: string, reply: string): string {
  return `${scene}.${reply}`;
}

export function begin(item: ConversationItem): Turn {
  return arrive(item, item.start, item.meters, []);
}

/** What comes after a reply in the scene where `state` stands. `onMove` hears of every move that is taken. */
export function answerWith(item: ConversationItem, state: State, reply: Reply, onMove?: (move: Move) => void): Turn {
  const meters = changed(state.meters, reply.change);
  const move = nextMove(reply.moves, meters);
  if (!move) return { scenes: [], state };
  onMove?.(move);
  return arrive(item, move.to, meters, state.happened, onMove);
}

/** Plays a path from the beginning, as far as it fits. */
export function play(item: ConversationItem, path: readonly string[]): Play {
  const turns = [begin(item)];
  for (const step of path) {
    const last = turns.at(-1) as Turn;
    const reply = last.scenes.at(-1)?.replies.find((each) => stepName(last.state.scene, each.id) === step);
    if (!reply) return { turns, fits: false };
    turns[turns.length - 1] = { ...last, reply };
    turns.push(answerWith(item, last.state, reply));
  }
  return { turns, fits: true };
}

export function changed(meters: Meters, change: Meters): Meters {
  const within = (value: number) => Math.min(meterMax, Math.max(0, value));
  return { trust: within(meters.trust + change.trust), heat: within(meters.heat + change.heat) };
}

/** Goes to a scene and on through those that go on by themselves. */
function arrive(item: ConversationItem, to: string, meters: Meters, before: readonly number[], onMove?: (move: Move) => void): Turn {
  const scenes: Scene[] = [];
  let happened = before;
  let next: string | undefined = to;
  let scene = to;
  while (next !== undefined) {
    const target: Scene | undefined = sceneOf(item, next);
    const interruption: number = target?.ending
      ? -1
      : item.interruptions.findIndex((move, i) => !happened.includes(i) && holds(move.when, meters));
    const move: Move | undefined = item.interruptions[interruption];
    if (move) {
      happened = [...happened, interruption].sort((a, b) => a - b);
      onMove?.(move);
      next = move.to;
      continue;
    }
    if (!target || scenes.includes(target)) break;
    scenes.push(target);
    scene = target.id;
    const onward: Move | undefined = target.replies.length > 0 || target.ending ? undefined : nextMove(target.moves, meters);
    if (onward) onMove?.(onward);
    next = onward?.to;
  }
  return { scenes, state: { scene, meters, happened } };
}

function nextMove(moves: readonly Move[], meters: Meters): Move | undefined {
  return moves.find((move) => holds(move.when, meters));
}

function holds(condition: Condition | undefined, meters: Meters): boolean {
  if (!condition) return true;
  const { meter, is, value } = condition;
  return is === 'over' ? meters[meter] > value : meters[meter] < value;
}
