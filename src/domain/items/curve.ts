import type { RichText } from '../rich-text.ts';
import type { ItemBase } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

export interface CurveEvent {
  readonly id: string;
  readonly text: RichText;
  /** −2 to +2. */
  readonly mood: number;
}

/** An emotion curve whose events the learner moves in time and in mood. */
export interface CurveItem extends ItemBase {
  readonly kind: 'curve';
  readonly events: readonly CurveEvent[];
  readonly closing: RichText;
}

export interface CurveResponse {
  readonly order: string[];
  readonly moods: Record<string, number>;
}

/** Response: the events' order and moods when the learner was done. It has no marks. */
export const curve: Kind<CurveItem, CurveResponse> = {
  name: 'curve',
  marked: false,
  response: shape.objectOf({ order: shape.listOf(shape.text), moods: shape.recordOf(shape.number) }),
  isComplete: (item, response) =>
    response.order.length === item.events.length && item.events.every((event) => response.order.includes(event.id)),
  mark: () => null,
  arrange: (item) => item.events.map((event) => event.id),
};

/** Plain mean of all moods; of no moods 0. */
export function averageMood(moods: readonly number[]): number {
  return moods.length === 0 ? 0 : moods.reduce((sum, mood) => sum + mood, 0) / moods.length;
}

/**
 * The peak-and-end estimate: the mean of the strongest mood and the last one (Kahneman's peak–end rule).
 * Of equally strong moods the later counts.
 */
export function peakEndMood(moods: readonly number[]): number {
  const end = moods.at(-1);
  if (end === undefined) return 0;
  return ((moods[peakPlace(moods)] ?? 0) + end) / 2;
}

/** Where the strongest mood stands, from 0; of equally strong ones the last; of no moods −1. */
export function peakPlace(moods: readonly number[]): number {
  const strongest = Math.max(...moods.map(Math.abs));
  return moods.findLastIndex((mood) => Math.abs(mood) === strongest);
}
