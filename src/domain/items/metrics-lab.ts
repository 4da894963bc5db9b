import { type Measure, measures } from '../metrics/scale.ts';
import { seededRandom, shuffle } from '../random.ts';
import type { RichText } from '../rich-text.ts';
import type { ItemBase } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

/** The answers of one group of customers, such as those asked before a change. */
export interface SampleGroup {
  readonly name: string;
  /** How often each answer was given. */
  readonly counts: readonly (readonly [answer: number, count: number])[];
}

/** Answers that can be loaded into the lab. */
export interface Sample {
  readonly id: string;
  readonly title: RichText;
  readonly measure: Measure;
  /** One, or two to compare. */
  readonly groups: readonly SampleGroup[];
  /** What to notice in it. */
  readonly notice: RichText;
}

/** A table of customers' answers to fill and change, with the measure, its margin and what may be concluded. */
export interface MetricsLabItem extends ItemBase {
  readonly kind: 'metrics-lab';
  readonly samples: readonly Sample[];
  readonly closing: RichText;
}

export const ways = ['same', 'different', 'unknown'] as const;
/** Whether both groups were asked in the same way: question, channel, moment and kind of customers. */
export type Way = (typeof ways)[number];

/** What stands in the table. */
export interface LabTable {
  readonly measure: Measure;
  /** One or two; `cells` as typed or pasted, one a row. */
  readonly groups: readonly { readonly name: string; readonly cells: readonly string[] }[];
  /** The sample that was loaded last, or "" for answers of one's own. */
  readonly sample: string;
  readonly way: Way;
}

const response = shape.objectOf({
  measure: shape.oneOf(...measures),
  groups: shape.listOf(shape.objectOf({ name: shape.text, rows: shape.text }), 1, 2),
  sample: shape.text,
  way: shape.oneOf(...ways),
  done: shape.oneOf(true, false),
});

/** The table as it is kept: the cells of a group in one text, a line each. `done`: the learner has said so. */
export type LabResponse = NonNullable<ReturnType<typeof response>>;

/** Response: the table when the learner was done, or left the page in the middle. It has no marks. */
export const metricsLab: Kind<MetricsLabItem, LabResponse> = {
  name: 'metrics-lab',
  marked: false,
  response,
  isComplete: () => true,
  mark: () => null,
  arrange: () => [],
};

/** The cells of a group as they come in: mixed, but the same each time. */
export function cellsOfGroup({ counts, name }: SampleGroup): string[] {
  const all = counts.flatMap(([answer, count]) => new Array<string>(count).fill(String(answer)));
  return shuffle(all, seededRandom(`${name}:${all.length}`));
}

export function tableOfSample({ id, measure, groups }: Sample): LabTable {
  return { measure, sample: id, way: 'unknown', groups: groups.map((group) => ({ name: group.name, cells: cellsOfGroup(group) })) };
}

/** Cells are one line each, so a line break within one becomes a space. */
export function toResponse({ measure, groups, sample, way }: LabTable, done: boolean): LabResponse {
  const line = (cell: string) => cell.replace(/[\r\n]+/g, ' ');
  return { measure, sample, way, done, groups: groups.map(({ name, cells }) => ({ name, rows: cells.map(line).join('\n') })) };
}

export function fromResponse({ measure, groups, sample, way }: LabResponse): LabTable {
  return { measure, sample, way, groups: groups.map(({ name, rows }) => ({ name, cells: rows === '' ? [] : rows.split('\n') })) };
}
