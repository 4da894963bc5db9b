import { type JourneyMapItem, type MapRow, type MapTexts, mapRows, mostStages } from '../items/journey-map.ts';
import type { RichText } from '../rich-text.ts';

export interface Cell {
  readonly text: string;
  /** Part of the worked example; not for the learner to change. */
  readonly given: boolean;
  /** What the model map says here, where it says something. */
  readonly model: string | undefined;
}

export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly cells: Readonly<Record<MapRow, Cell>>;
  /** Rows that the learner fills in. */
  readonly gaps: readonly MapRow[];
  /** The learner has asked to see the model for this stage. */
  readonly compared: boolean;
  readonly note: RichText;
}

/** A map as it stands: the worked example with the learner's texts in its gaps, or one of the learner's own. */
export interface JourneyMap {
  readonly id: string;
  readonly guided: boolean;
  readonly persona: string;
  readonly scenario: string;
  readonly stages: readonly Stage[];
  /** Ids of the checks that the learner has ticked. */
  readonly checked: readonly string[];
}

type Fields = Readonly<Record<string, string>>;

/** Id of the map that begins as a worked example. */
export const guidedId = 'guided';
const letters = [...'abcdefg'];
const stagesAtFirst = 5;
/** What stands for "true" in a field. */
export const yes = 'yes';

export const fieldOf = (stage: string, part: MapRow | 'name' | 'shown' | 'compared') => `${stage}.${part}`;

/** The model map with nothing left out. */
export function modelMap(item: JourneyMapItem): JourneyMap {
  const stages = item.stages.map(({ id, name, note, cells }) => ({
    id,
    name,
    note,
    gaps: [],
    compared: true,
    cells: cellsBy((row) => ({ text: cells[row]?.text ?? '', given: true, model: cells[row]?.text })),
  }));
  return { id: guidedId, guided: true, ...item.situation, stages, checked: [] };
}

/** The worked example: the model map, with the learner's texts in its gaps. */
export function guidedMap(item: JourneyMapItem, texts: MapTexts): JourneyMap {
  const fields = fieldsOf(texts, guidedId);
  const model = modelMap(item);
  const stages = model.stages.map((stage, i) => {
    const gaps = mapRows.filter((row) => item.stages[i]?.cells[row]?.gap);
    const cells = cellsBy((row) =>
      gaps.includes(row) ? { ...stage.cells[row], text: textOf(fields, fieldOf(stage.id, row)), given: false } : stage.cells[row],
    );
    return { ...stage, gaps, cells, compared: textOf(fields, fieldOf(stage.id, 'compared')) === yes };
  });
  return { ...model, stages, checked: listOf(fields, 'checked') };
}

/** A map of the learner's own. */
export function ownMap(id: string, texts: MapTexts): JourneyMap {
  const fields = fieldsOf(texts, id);
  return {
    id,
    guided: false,
    persona: textOf(fields, 'persona'),
    scenario: textOf(fields, 'scenario'),
    checked: listOf(fields, 'checked'),
    stages: shownStages(fields).map((stage) => ({
      id: stage,
      name: textOf(fields, fieldOf(stage, 'name')),
      gaps: mapRows,
      compared: false,
      note: [],
      cells: cellsBy((row) => ({ text: textOf(fields, fieldOf(stage, row)), given: false, model: undefined })),
    })),
  };
}

/** Ids of the learner's own maps, oldest first, without those put away. */
export function ownMapIds(texts: MapTexts): string[] {
  return Object.keys(texts).filter((id) => id !== guidedId && textOf(fieldsOf(texts, id), 'removed') !== yes);
}

/** The stage that would be added and the texts that add it, or null when the map is full. Its earlier texts come back. */
export function addStage(map: JourneyMap): { readonly stage: string; readonly fields: Fields } | null {
  const stage = letters.find((letter) => map.stages.every(({ id }) => id !== letter));
  return stage === undefined ? null : { stage, fields: { [fieldOf(stage, 'shown')]: yes, ...orderOf([...idsOf(map), stage]) } };
}

/** The texts that take a stage out; its own texts stay in the record. */
export function removeStage(map: JourneyMap, stage: string): Fields {
  return { [fieldOf(stage, 'shown')]: 'no', ...orderOf(idsOf(map).filter((id) => id !== stage)) };
}

/** The texts that put a stage one place earlier or later. */
export function moveStage(map: JourneyMap, stage: string, by: 1 | -1): Fields {
  const ids = idsOf(map);
  const from = ids.indexOf(stage);
  const other = ids[from + by];
  if (from < 0 || other === undefined) return {};
  return orderOf(ids.map((id, i) => (i === from ? other : i === from + by ? stage : id)));
}

/** A feeling from −2 to +2, or undefined where none was chosen. */
export function moodOf(stage: Stage): number | undefined {
  return /^[+-]?[0-2]$/.test(stage.cells.feels.text) ? Number(stage.cells.feels.text) : undefined;
}

function idsOf(map: JourneyMap): string[] {
  return map.stages.map((stage) => stage.id);
}

function orderOf(ids: readonly string[]): Fields {
  return { order: ids.join(' ') };
}

/** Stages in their order; those that another tab has added stand behind the ones it names. */
function shownStages(fields: Fields): string[] {
  const order = listOf(fields, 'order');
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : mostStages + letters.indexOf(id));
  return letters
    .filter((id, i) => (textOf(fields, fieldOf(id, 'shown')) || (i < stagesAtFirst && yes)) === yes)
    .sort((a, b) => place(a) - place(b));
}

function cellsBy(cell: (row: MapRow) => Cell): Record<MapRow, Cell> {
  return Object.fromEntries(mapRows.map((row) => [row, cell(row)])) as Record<MapRow, Cell>;
}

function fieldsOf(texts: MapTexts, id: string): Fields {
  return Object.hasOwn(texts, id) ? (texts[id] ?? {}) : {};
}

function textOf(fields: Fields, field: string): string {
  return fields[field] ?? '';
}

function listOf(fields: Fields, field: string): string[] {
  return textOf(fields, field).split(' ').filter(Boolean);
}

/** Those of the new texts that differ from the ones there are; a field that is not there counts as empty. */
export function changedTexts(texts: MapTexts, changes: MapTexts): MapTexts {
  const maps = Object.entries(changes).map(([id, fields]) => {
    const before = fieldsOf(texts, id);
    return [id, Object.fromEntries(Object.entries(fields).filter(([field, text]) => textOf(before, field) !== text))] as const;
  });
  return Object.fromEntries(maps.filter(([, fields]) => Object.keys(fields).length > 0));
}
