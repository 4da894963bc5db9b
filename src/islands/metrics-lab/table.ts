import { cellsOfGroup, type LabTable, type MetricsLabItem, tableOfSample } from '#domain/items/metrics-lab.ts';
import { mostRows } from '#domain/metrics/paste.ts';
import type { Measure } from '#domain/metrics/scale.ts';

/** Rows of the table that are shown at a time. */
export const rowsShown = 8;

export function emptyTable(measure: Measure, name: string): LabTable {
  return { measure, sample: '', way: 'unknown', groups: [{ name, cells: [] }] };
}

/** The sample as it comes, or an empty table if there is no such sample. */
export function sampleTable(item: MetricsLabItem, id: string, name: string, measure: Measure): LabTable {
  const sample = item.samples.find((candidate) => candidate.id === id);
  return sample ? tableOfSample(sample) : emptyTable(measure, name);
}

/** The table as another measure: an untouched sample gives way to one for that measure, answers of one's own stay. */
export function withMeasure(item: MetricsLabItem, table: LabTable, measure: Measure): LabTable {
  const other = item.samples.find((sample) => sample.measure === measure);
  return other && isUntouched(item, table) ? tableOfSample(other) : { ...table, measure };
}

function isUntouched(item: MetricsLabItem, table: LabTable): boolean {
  const sample = item.samples.find((candidate) => candidate.id === table.sample);
  return (
    sample !== undefined &&
    sample.groups.length === table.groups.length &&
    sample.groups.every((group, i) => cellsOfGroup(group).join('\n') === table.groups[i]?.cells.join('\n'))
  );
}

export function withCell(table: LabTable, group: number, row: number, text: string): LabTable {
  return change(table, group, ({ name, cells }) => {
    const longer = Array.from({ length: Math.min(mostRows, Math.max(cells.length, row + 1)) }, (_, i) => cells[i] ?? '');
    if (row < longer.length) longer[row] = text;
    return { name, cells: longer.slice(0, longer.findLastIndex((cell) => cell !== '') + 1) };
  });
}

export function withName(table: LabTable, group: number, name: string): LabTable {
  return change(table, group, ({ cells }) => ({ name, cells }));
}

/** Columns in place of what stood in the groups from `group` on; a column without a heading leaves the name. */
export function withColumns(
  table: LabTable,
  group: number,
  columns: readonly { readonly name: string; readonly cells: readonly string[] }[],
): LabTable {
  const first = columns.length > 1 ? 0 : group;
  const names = (i: number) => table.groups[i]?.name ?? `${i + 1}`;
  const groups = Array.from({ length: Math.max(table.groups.length, first + columns.length) }, (_, i) => {
    const column = columns[i - first];
    return column ? { name: column.name || names(i), cells: column.cells } : { name: names(i), cells: table.groups[i]?.cells ?? [] };
  });
  return { ...table, groups };
}

export function withGroups(table: LabTable, count: 1 | 2, secondName: string): LabTable {
  const [first = { name: '1', cells: [] }, second = { name: secondName, cells: [] }] = table.groups;
  return { ...table, groups: count === 1 ? [first] : [first, second] };
}

function change(table: LabTable, group: number, by: (group: LabTable['groups'][number]) => LabTable['groups'][number]): LabTable {
  return { ...table, groups: table.groups.map((each, i) => (i === group ? by(each) : each)) };
}
