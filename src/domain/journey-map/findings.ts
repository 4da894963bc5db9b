import { neededRows } from '../items/journey-map.ts';
import { type JourneyMap, moodOf, type Stage } from './map.ts';

/** What can be said of a map without understanding its words. */
export interface Findings {
  /** How many of the fields that every stage needs are filled in. */
  readonly filled: number;
  readonly needed: number;
  /** The stage with the lowest mood below 0, the first of several; undefined when no mood is below 0. */
  readonly deepest: Stage | undefined;
  /** Stages with a mood below 0 that name no obstacle. */
  readonly unexplained: readonly Stage[];
  /** Whether the deepest dip has an opportunity. */
  readonly answered: boolean;
  readonly opportunities: number;
  /** Stages with an opportunity that lacks an owner or a measure. */
  readonly unowned: readonly Stage[];
}

export function findingsOf(map: JourneyMap): Findings {
  const has = (stage: Stage, row: keyof Stage['cells']) => stage.cells[row].text.trim() !== '';
  const dips = map.stages.filter((stage) => (moodOf(stage) ?? 0) < 0);
  const deepest = dips.reduce<Stage | undefined>(
    (lowest, stage) => (lowest === undefined || (moodOf(stage) ?? 0) < (moodOf(lowest) ?? 0) ? stage : lowest),
    undefined,
  );
  const better = map.stages.filter((stage) => has(stage, 'opportunity'));
  const needed = map.stages.flatMap((stage) => neededRows.map((row) => has(stage, row)));
  return {
    filled: needed.filter(Boolean).length,
    needed: needed.length,
    deepest,
    unexplained: dips.filter((stage) => !has(stage, 'obstacle')),
    answered: deepest !== undefined && has(deepest, 'opportunity'),
    opportunities: better.length,
    unowned: better.filter((stage) => !has(stage, 'owner') || !has(stage, 'measure')),
  };
}
