import type { Sample, SampleGroup } from '#domain/items/metrics-lab.ts';
import { isMeasure, type Measure, measures, type Scale, scales } from '#domain/metrics/scale.ts';
import { plainText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import type { Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf } from '../mdast.ts';
import { closest, didYouMean } from '../suggest.ts';
import { readCounts, withoutTables } from './answer-counts.ts';
import { type ItemReader, requireFeedback } from './item-reader.ts';
import { type Lettered, readEntries, requireSmallLetters } from './lettered.ts';
import { readClosing } from './reflection.ts';

const anyGroup = `  - ${blank('a name')}: \`${blank('each answer and how many gave it, such as 5: 30, 4: 20')}\``;
const anySample = `add below this line:\n\n- a) ${blank('what was asked')} \`nps\`\n${anyGroup}\n  > ${blank('what to notice in it')}`;

/** Samples: a title with the measure in back-quotes, one or two groups with their answers, and what to notice in a quote. */
export const readMetricsLab: ItemReader = (source, report) => {
  const list = source.list && withGroupsInside(withoutTables(source.list, report), report);
  const entries = list ? readEntries(list, report, { inText: true, nests: true }) : [];
  requireSmallLetters(entries, report);
  if (entries.length === 0) report.error('TP620', source.at, 'The lab has no sample to begin with.', anySample);
  const samples = entries.map((entry) => readSample(entry, report));
  return { ...source.base, kind: 'metrics-lab', samples, closing: readClosing(source, report) };
};

/** The samples with the groups that stand at the margin, without a letter and with answers, below the one above. TP623. */
function withGroupsInside(list: Node, report: Report): Node {
  const children: Node[] = [];
  for (const entry of list.children ?? []) {
    const text = textOf(entry.children?.[0] ?? entry);
    const above = children.at(-1);
    if (!above || /^\s*[A-Za-z]\)/.test(text) || !/\d\s*:\s*\d/.test(text)) children.push(entry);
    else {
      const at = placeOf(entry.children?.[0] ?? entry);
      const message = 'This group of answers stands at the margin, so it belongs to no sample.';
      const [name = '', answers = ''] = text.split(/:\s+(.*)/s);
      report.error('TP623', at, message, `  - ${name}: \`${answers}\``);
      const quotes = (entry.children ?? []).filter((child) => child.type === 'blockquote');
      const group = { ...entry, children: (entry.children ?? []).filter((child) => child.type !== 'blockquote') };
      children[children.length - 1] = { ...above, children: [...(above.children ?? []), { ...list, children: [group] }, ...quotes] };
    }
  }
  return { ...list, children };
}

function readSample(entry: Lettered, report: Report): Sample {
  const written = entry.textTags[0] ?? '';
  const measure = written.toLowerCase();
  if (!isMeasure(measure)) {
    const inBrackets = /\s*[([“"']?\b(nps|csat|ces|fcr)\b[)\]”"']?\s*$/i.exec(plainText(entry.text));
    const found = written === '' ? 'The sample does not say which measure it is for.' : `There is no measure \`${written}\`.`;
    const near = written === '' ? undefined : closest(measure, measures);
    const title = plainText(entry.text).replace(inBrackets?.[0] ?? '', '');
    report.error(
      'TP621',
      entry.at,
      `${found} ${didYouMean(measure, measures)}`.trim(),
      inBrackets
        ? `- ${entry.id}) ${title} \`${inBrackets[1]?.toLowerCase()}\``
        : near === undefined
          ? `- ${entry.id}) ${title} \`${blank(measures.join(', '))}\``
          : `- ${entry.id}) ${title} \`${near}\``,
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
      lines.length === 0
        ? `add below this line:\n${anyGroup}`
        : `delete ${lines.length === 3 ? 'one of the groups' : `${lines.length - 2} of the groups`}`,
    );
  const other = isMeasure(measure) ? meantMeasure(measure, lines) : undefined;
  if (other !== undefined) {
    const { lowest, highest } = scales[measure as Measure];
    report.error(
      'TP624',
      entry.at,
      `The answers of this sample are those of another measure: \`${measure}\` has ${lowest} to ${highest}, and \`${other}\` ${scales[other].lowest} to ${scales[other].highest}.`,
      `${report.typed(entry.at).replace(`\`${written}\``, `\`${other}\``)}\n(or write answers from ${lowest} to ${highest})`,
    );
  }
  const known = other ?? (isMeasure(measure) ? measure : 'nps');
  const groups = lines.map((line) => readGroup(line, isMeasure(measure) ? known : null, report));
  return { id: entry.id, title: entry.text, measure: known, groups, notice: entry.feedback };
}

/** The measure whose scale ends where the answers end, if more than one of them is not on the scale of its own. */
function meantMeasure(measure: Measure, lines: readonly Node[]): Measure | undefined {
  const answers = lines.flatMap((line) => [...textOf(line).matchAll(/(\d+)\s*:\s*\d+/g)].map(([, answer]) => Number(answer)));
  const isOn = (answer: number, { lowest, highest }: Scale) => answer >= lowest && answer <= highest;
  if (answers.filter((answer) => !isOn(answer, scales[measure])).length < 2) return undefined;
  const last = Math.max(...answers);
  return measures.find((other) => scales[other].highest === last && answers.every((answer) => isOn(answer, scales[other])));
}

/** `Name: ` and the answers in back-quotes. Without a measure the scale is not checked. */
function readGroup(line: Node, measure: Measure | null, report: Report): SampleGroup {
  const paragraph = line.children?.[0];
  const code = paragraph?.children?.at(-1);
  const name = textOf({ ...line, type: 'paragraph', children: paragraph?.children?.slice(0, -1) ?? [] }).trim();
  const at = placeOf(paragraph ?? line);
  if (code?.type !== 'inlineCode' || !/^.+:$/.test(name)) {
    const [, typedName, answers] = /^(.*?)[:\s]+(\d+\s*:[\d\s:,;]*)$/.exec(textOf(line).trim()) ?? [];
    const cure = answers === undefined ? anyGroup : `  - ${typedName}: \`${answers.trim()}\``;
    report.error('TP623', at, `"${textOf(line).trim()}" is not a name with its answers.`, cure);
    return { name, counts: [] };
  }
  return { name: name.slice(0, -1).trim(), counts: readCounts(code.value ?? '', measure, placeOf(code), report) };
}
