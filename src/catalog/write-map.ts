import { type JourneyMapItem, type ModelStage, mapRows } from '#domain/items/journey-map.ts';
import { quoted, under, writeText } from './write-text.ts';

/** What stands below the task of a journey map: persona and scenario, a heading a stage, and the checklist. */
export function writeMap({ situation, stages, checks }: JourneyMapItem): string {
  const sentences = checks.map(({ id, text, advice }) => under('- ', `${id}) ${writeText(text)}\n${quoted(writeText(advice, true))}`));
  return [
    Object.entries(situation)
      .map(([name, text]) => line(name, text))
      .join('\n'),
    ...stages.map(writeStage),
    `### Checklist\n\n${sentences.join('\n')}`,
  ].join('\n\n');
}

function writeStage({ id, name, cells, note }: ModelStage): string {
  const lines = mapRows.flatMap((row) => {
    const cell = cells[row];
    return cell ? [line(row, cell.text, cell.gap)] : [];
  });
  const why = note.length > 0 ? `\n\n${quoted(writeText(note, true))}` : '';
  return `### ${id}) ${writeText([name]).replace(/#/g, '\\#')}\n\n${lines.join('\n')}${why}`;
}

function line(name: string, text: string, gap = false): string {
  return under('- ', `${gap ? '[ ] ' : ''}${name}: ${writeText([text])}`);
}
