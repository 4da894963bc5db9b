import { mapRows } from '../items/journey-map.ts';
import type { MapLabels } from './labels.ts';
import type { JourneyMap } from './map.ts';

/**
 * A map as a spreadsheet reads it (RFC 4180, with a byte-order mark for Excel): a line a row of the map, a column a stage.
 *
 * No text can become a formula, whatever separator a program assumes: an apostrophe stands in front of `=`, `+`, `-` and
 * `@` wherever a cell could begin, and texts are on one line. Feelings stay numbers.
 */
export function mapToCsv(map: JourneyMap, labels: MapLabels, separator: ',' | ';' = ','): string {
  const lines = [
    [labels.persona, map.persona],
    [labels.scenario, map.scenario],
    [labels.stage, ...map.stages.map((stage) => stage.name)],
    ...mapRows.map((row) => [labels.rows[row], ...map.stages.map((stage) => stage.cells[row].text)]),
  ];
  return `\ufeff${lines.map((line) => line.map(cell).join(separator)).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  return `"${harmless(text.replace(/\s+/g, ' ').trim()).replaceAll('"', '""')}"`;
}

/** Full-width signs count as well: some programs read them as the plain ones. */
function harmless(text: string): string {
  return /^[+-]\d$/.test(text) ? text.replace('+', '') : text.replace(/(^|[,;|])([\s"']*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
}
