import type { ItemBase } from '#domain/items/item.ts';
import { type JourneyMapItem, type MapRow, type ModelStage, neededRows } from '#domain/items/journey-map.ts';
import { blank } from '../blanks.ts';

const hints: Readonly<Record<MapRow, string>> = {
  does: 'what a camera would see',
  asks: 'the question in the customer’s words',
  feels: '',
  touchpoint: 'where the customer meets you',
  obstacle: 'what gets in the way',
  opportunity: 'what could be changed',
  owner: 'who may change it',
  measure: 'how one would notice',
};

/** The smallest map that the check accepts: five stages with a dip in the middle, and one gap more from stage to stage. */
export function blankMap(base: ItemBase): JourneyMapItem {
  return {
    ...base,
    kind: 'journey-map',
    stem: [{ type: 'paragraph', children: [blank('what to do with the map')] }],
    situation: { persona: blank('whose journey it is, from research'), scenario: blank('what this person wants to get done') },
    stages: ['0', '1', '-2', '-1', '1'].map((feels, i) => blankStage('abcde'.charAt(i), feels, i)),
    checks: [...'AB'].map((id) => ({
      id,
      text: [blank('a sentence that is true of a good map')],
      advice: [blank('what to do where this is not true yet, in 8 to 60 words')],
    })),
  };
}

function blankStage(id: string, feels: string, gaps: number): ModelStage {
  const rows: readonly MapRow[] = feels === '-2' ? [...neededRows, 'obstacle', 'opportunity', 'owner', 'measure'] : neededRows;
  const open = (['asks', 'feels', 'touchpoint', 'does'] as const).slice(0, gaps);
  const cells = rows.map((row) => [row, { text: row === 'feels' ? feels : blank(hints[row]), gap: open.some((other) => other === row) }]);
  return {
    id,
    name: blank('name of the stage, as the customer would say it'),
    cells: Object.fromEntries(cells),
    note: [blank('why the stage looks like this, in 8 to 60 words')],
  };
}
