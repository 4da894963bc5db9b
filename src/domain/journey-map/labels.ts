import type { MapRow } from '../items/journey-map.ts';

/** The words that stand around a map, on paper and in files. */
export interface MapLabels {
  readonly persona: string;
  readonly scenario: string;
  readonly stage: string;
  readonly rows: Readonly<Record<MapRow, string>>;
}
