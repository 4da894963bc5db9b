import { mapRows } from '../items/journey-map.ts';
import { type JourneyMap, moodOf } from './map.ts';

/** A map as data for other programs; `feels` is −2 to 2, or null. */
export function mapToJson(map: JourneyMap): string {
  const stages = map.stages.map((stage) => ({
    name: stage.name,
    ...Object.fromEntries(mapRows.map((row) => [row, row === 'feels' ? (moodOf(stage) ?? null) : stage.cells[row].text])),
  }));
  const { persona, scenario } = map;
  return `${JSON.stringify({ format: 'touchpoint-journey-map', version: 1, persona, scenario, stages }, null, 2)}\n`;
}
