import type { Sample, SampleGroup } from '#domain/items/metrics-lab.ts';
import { mostRows } from '#domain/metrics/paste.ts';
import { isMeasure, type Measure, measures, scales } from '#domain/metrics/scale.ts';
import { plainText } from '#domain/rich-text.ts';
import type { Place, Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf } from '../mdast.ts';
import { didYouMean } from '../suggest.ts';
import { type ItemReader, requireFeedback } from './item-reader.ts';
import { type Lettered, readEntries, requireSmallLetters } from './lettered.ts';
import { readClosing } from './reflection.ts';

const example = '- a) Asked after the call `nps`\n  - March: `10: 30, 9: 20, 7: 15, 3: 5`\n  > What to notice in it.';

/** Samples: a title with the measure in back-quotes, one or two groups with their answers, and what to notice in a quote. */
export const readMetricsLab: ItemReader = (source, report) => {
  const entries = source.list ? readEntries(source.list, report, { inText: true, nests: true }) : [];
  requireSmallLetters(entries, report);
  if (entries.length === 0) report.error('TP620', source.at, 'The lab has no sample to begin with.', example);
  const samples = entries.map((entry) => readSample(entry, report));
  return { ...source.base, kind: 'metrics-lab', samples, closing: readClosing(source, report) };
};

function readSample(entry: Lettered, report: Report): Sample {
  const written = entry.textTags[0] ?? '';
  const measure = written.toLowerCase();
  if (!isMeasure(measure)) {
    const found = written === '' ? 'The sample does not say which measure it is for.' : `There is no measure \`${written}\`.`;
    const title = plainText(entry.text);
    report.error(
      'TP621',
      entry.at,
      `${found} ${didYouMean(measure, measures)}`.trim(),
      `${entry.id}) ${title} \`nps\`, or ${measures.slice(1).join(', ')}`,
    );
  }
  requireFeedback(entry.feedback, entry.id, entry.at, report);
  const lines = entry.children.flatMap((list) => list.children ?? []);
  if (lines.length < 1 || lines.length > 2)
    report.error(
      'TP622',
      entry.at,
      lines.length === 0
        ? `Sample ${entry.id}) has no answers.`
        : `Sample ${entry.id}) has ${lines.length} groups; the lab compares two at most.`,
      '  - Before: `10: 30, 9: 20, 7: 15, 3: 5`\n  - After: `10: 34, 9: 20, 7: 12, 3: 4`',
    );
  const known = isMeasure(measure) ? measure : 'nps';
  const groups = lines.map((line) => readGroup(line, isMeasure(measure) ? known : null, report));
  return { id: entry.id, title: entry.text, measure: known, groups, notice: entry.feedback };
}

/** `Name: ` and the answers in back-quotes. Without a measure the scale is not checked. */
function readGroup(line: Node, measure: Measure | null, report: Report): SampleGroup {
  const paragraph = line.children?.[0];
  const code = paragraph?.children?.at(-1);
  const name = textOf({ ...line, type: 'paragraph', children: paragraph?.children?.slice(0, -1) ?? [] }).trim();
  const at = placeOf(paragraph ?? line);
  if (code?.type !== 'inlineCode' || !/^.+:$/.test(name)) {
    report.error('TP623', at, `"${textOf(line).trim()}" is not a name with its answers.`, '- Before: `10: 30, 9: 20, 7: 15, 3: 5`');
    return { name, counts: [] };
  }
  return { name: name.slice(0, -1).trim(), counts: readCounts(code.value ?? '', measure, placeOf(code), report) };
}

function readCounts(written: string, measure: Measure | null, at: Place, report: Report): [number, number][] {
  const { lowest, highest } = measure ? scales[measure] : { lowest: 0, highest: 10 };
  const counts = new Map<number, number>();
  const wrong = (what: string) =>
    report.error(
      'TP624',
      at,
      what,
      `\`${highest}: 30, ${highest - 1}: 20\` — each answer from ${lowest} to ${highest}, and how many gave it`,
    );
  for (const part of written.split(/[,;]/).map((text) => text.trim())) {
    const [, answer, count] = /^(\d+)\s*:\s*(\d+)$/.exec(part) ?? [];
    const value = Number(answer);
    if (answer === undefined) wrong(`"${part}" is not an answer and how many gave it.`);
    else if (value < lowest || value > highest) wrong(`The answer ${value} is not on the scale from ${lowest} to ${highest}.`);
    else if (counts.has(value)) wrong(`The answer ${value} stands twice.`);
    else counts.set(value, Number(count));
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total > mostRows) wrong(`These are ${total} answers; the lab takes ${mostRows} for each group.`);
  return total > mostRows ? [] : [...counts];
}
