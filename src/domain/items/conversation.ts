import { seededRandom, shuffle } from '../random.ts';
import type { Block, RichText } from '../rich-text.ts';
import type { ItemBase } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

export const meterNames = ['trust', 'heat'] as const;
export type MeterName = (typeof meterNames)[number];
/** Each from 0 to `meterMax`. */
export type Meters = Readonly<Record<MeterName, number>>;
export const meterMax = 10;

/** From the worst to the best. */
export const endingKinds = ['poor', 'acceptable', 'good'] as const;
export type EndingKind = (typeof endingKinds)[number];

export interface Condition {
  readonly meter: MeterName;
  readonly is: 'over' | 'under';
  readonly value: number;
}

/** Where it goes next; of several the first whose condition holds. */
export interface Move {
  readonly to: string;
  readonly when?: Condition;
}

/** Something said; without a speaker it is a stage direction. */
export interface Line {
  readonly speaker?: string;
  readonly text: RichText;
}

export interface Reply {
  readonly id: string;
  readonly text: RichText;
  /** Why it helps or harms; shown in the debrief, not while the conversation goes on. */
  readonly feedback: RichText;
  readonly change: Meters;
  readonly moves: readonly Move[];
}

/** A scene has replies, or goes on by itself by its moves, or is an ending with a debrief. */
export interface Scene {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly replies: readonly Reply[];
  readonly moves: readonly Move[];
  readonly ending?: EndingKind;
  readonly debrief: readonly Block[];
}

/** A conversation that branches by what the learner says. */
export interface ConversationItem extends ItemBase {
  readonly kind: 'conversation';
  readonly start: string;
  readonly meters: Meters;
  /** Taken instead of any other move the first time their condition holds. */
  readonly interruptions: readonly Move[];
  readonly scenes: readonly Scene[];
}

export interface ConversationResponse {
  /** `scene.reply` of each reply, in order, without those that were taken back. */
  readonly path: string[];
  /** The scene it ended in; absent while it goes on. */
  readonly ending?: string | undefined;
  /** How many replies were taken back on the way. */
  readonly takenBack: number;
}

/** Response: the replies given and the ending they led to. It has no marks: the debrief says what each reply did. */
export const conversation: Kind<ConversationItem, ConversationResponse> = {
  name: 'conversation',
  marked: false,
  response: shape.objectOf({ path: shape.listOf(shape.text), takenBack: shape.number }, { ending: shape.text }),
  isComplete: (item, response) => item.scenes.some((scene) => scene.ending !== undefined && scene.id === response.ending),
  mark: () => null,
  arrange: () => [],
};

export function sceneOf(item: ConversationItem, id: string): Scene | undefined {
  return item.scenes.find((scene) => scene.id === id);
}

/** The replies of a scene as they are shown; the same for the same seed. */
export function shuffledReplies(scene: Scene, seed: string): Reply[] {
  return shuffle(scene.replies, seededRandom(`${seed}:${scene.id}`));
}
