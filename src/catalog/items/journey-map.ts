import {
  fewestStages,
  type MapCheck,
  type MapRow,
  type ModelCell,
  type ModelStage,
  mapRows,
  mostStages,
  neededRows,
} from '#domain/items/journey-map.ts';
import { readNumber } from '#domain/items/numeric.ts';
import type { RichText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import type { Place, Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf } from '../mdast.ts';
import { readInline, trimText } from '../rich-text.ts';
import { closest, didYouMean } from '../suggest.ts';
import { type ItemReader, requireFeedback } from './item-reader.ts';
import { readEntries } from './lettered.ts';
import { checkFading, type Section } from './map-fading.ts';
import { withHeadings } from './map-headings.ts';
import { anyMood, moodMeant } from './mood.ts';

interface Line {
  readonly name: string;
  readonly text: string;
  readonly gap: boolean;
  readonly at: Place;
}

const headNames = ['persona', 'scenario'] as const;

/** What stands above the first list or heading: the task. */
export function mapTaskOf(children: readonly Node[]): readonly Node[] {
  const end = children.findIndex((child) => child.type === 'list' || child.type === 'heading');
  return children.slice(0, end < 0 ? undefined : end);
}

/** Persona and scenario, a heading a stage with its rows, gaps as `[ ]`, and a last heading with sentences to check by. */
export const readJourneyMap: ItemReader = ({ base, body: typed, at }, report) => {
  const body = withHeadings(typed, report);
  const sections = sectionsOf(body);
  const head = linesOf(body.slice(mapTaskOf(body).length, firstHeading(body)), report);
  const said = new Map(head.map((line) => [line.name, line.text]));
  for (const line of head) if (!isOneOf(headNames, line.name)) reportUnknown(line, headNames, report);
  for (const name of headNames) {
    if (said.get(name) || head.some((line) => line.name !== name && rowMeant(line.name, headNames) === name)) continue;
    const example = name === 'persona' ? 'who it is, from research' : 'what they want to get done';
    report.error('TP645', at, `The map does not say its ${name}.`, `- ${name}: ${example}`);
  }
  const last = sections.at(-1);
  const checklist = last && isChecklist(last) ? last : undefined;
  const stages = sections.filter((section) => section !== checklist).map((section) => readStage(section, report));
  if (stages.length < fewestStages || stages.length > mostStages)
    report.error('TP640', at, `A journey map has five to seven stages; this one has ${stages.length}.`, '### a) Finds out');
  checkLetters(sections, stages, report);
  checkFading(stages, sections, at, report);
  const checks = checklist ? readChecks(checklist, report) : [];
  if (checks.length < 2)
    report.error(
      'TP650',
      checklist ? placeOf(checklist.heading) : at,
      'The map ends without a checklist of two sentences or more.',
      '### Checklist\n\n- A) Every question is in the customer’s words.\n  > If not yet: …\n- B) …',
    );
  return {
    ...base,
    kind: 'journey-map',
    situation: { persona: said.get('persona') ?? '', scenario: said.get('scenario') ?? '' },
    stages,
    checks,
  };
};

function firstHeading(children: readonly Node[]): number {
  const place = children.findIndex((child) => child.type === 'heading');
  return place < 0 ? children.length : place;
}

function sectionsOf(children: readonly Node[]): Section[] {
  const headings = children.flatMap((child, i) => (child.type === 'heading' ? [i] : []));
  return headings.flatMap((start, i) => {
    const heading = children[start];
    return heading ? [{ heading, body: children.slice(start + 1, headings[i + 1]) }] : [];
  });
}

const letterPattern = /^\s*([a-z])\)\s*(.*)$/s;
/** A letter or number written in another way in front of the name of a stage. */
const almostLetter = /^\s*(?:\(\p{L}\)|\p{L}[.):\]]|\d+[.):])\s+/u;

function isChecklist({ heading, body }: Section): boolean {
  const lists = body.filter((child) => child.type === 'list').flatMap((list) => list.children ?? []);
  return !letterPattern.test(textOf(heading)) && (lists.length === 0 || lists.some((entry) => /^\s*[A-Za-z]\)/.test(textOf(entry))));
}

function readStage({ heading, body }: Section, report: Report): ModelStage {
  const [, id = '', name = ''] = letterPattern.exec(textOf(heading)) ?? [];
  const at = placeOf(heading);
  const cells: Partial<Record<MapRow, ModelCell>> = {};
  const meant = new Set<string | undefined>();
  const found = report.diagnostics.length;
  const lines = linesOf(body, report);
  const missing = mapRows.filter((row) => lines.every(({ name }) => name !== row));
  for (const line of lines) {
    if (!isOneOf(mapRows, line.name)) {
      reportUnknown(line, mapRows, report, missing);
      meant.add(rowMeant(line.name, mapRows));
      continue;
    }
    if (cells[line.name]) report.error('TP643', line.at, `The row "${line.name}" stands twice in this stage.`, 'join the two lines');
    cells[line.name] = { text: line.name === 'feels' ? readMood(line, report) : line.text, gap: line.gap };
  }
  const isUnclear = report.diagnostics.length > found;
  for (const row of neededRows) {
    // A row that is missing may be the one that cannot be read.
    if (cells[row]?.text || meant.has(row) || (isUnclear && !cells[row])) continue;
    report.error('TP643', at, `This stage does not say what stands in the row "${row}".`, `- ${row}: ${row === 'feels' ? '0' : '…'}`);
  }
  if (cells.opportunity && !((cells.owner || meant.has('owner')) && (cells.measure || meant.has('measure'))))
    report.error(
      'TP648',
      at,
      'This stage has an opportunity without an owner or a measure.',
      '- owner: who may change it\n- measure: how you would notice',
    );
  return { id, name: name.trim(), cells, note: noteOf(body, report) };
}

function readMood({ text, gap, at }: Line, report: Report): string {
  const mood = readNumber(text)[0];
  if (mood !== undefined && Number.isInteger(mood) && Math.abs(mood) <= 2) return String(mood);
  report.error('TP644', at, `"${text}" is not a feeling from -2 to +2.`, `- ${gap ? '[ ] ' : ''}feels: ${moodMeant(text) ?? anyMood}`);
  return '0';
}

function noteOf(body: readonly Node[], report: Report): RichText {
  const nodes = body.filter((child) => child.type === 'blockquote').flatMap((quote) => quote.children ?? []);
  return trimText(
    readInline(
      nodes.flatMap((paragraph) => paragraph.children ?? []),
      report,
    ),
  );
}

/** Entries of the form `name: text`, a gap with `[ ]` in front; all else but quotes is reported. */
function linesOf(nodes: readonly Node[], report: Report): Line[] {
  return nodes.flatMap((node): Line[] => {
    if (node.type === 'list') return (node.children ?? []).map((entry) => lineOf(entry, report));
    if (node.type !== 'blockquote') reportText(node, report);
    return [];
  });
}

function lineOf(entry: Node, report: Report): Line {
  const at = placeOf(entry.children?.[0] ?? entry);
  const inside = entry.children?.flatMap((child) => (child.type === 'paragraph' ? (child.children ?? []) : [child])) ?? [];
  const formatted = inside.find((node) => node.type !== 'text');
  if (formatted) reportText(formatted, report, entry);
  const text = textOf(entry).replace(/\s+/g, ' ').trim();
  const colon = text.indexOf(':');
  const behind = /^(\w+)\s*:\s*\[\s?\]\s*(.*)$/.exec(text);
  if (behind) report.error('TP642', at, 'The box of a gap stands in front of the name of its row.', `- [ ] ${behind[1]}: ${behind[2]}`);
  if (entry.checked) report.error('TP651', at, 'A field is either given or a gap; [x] is neither.', `- [ ] ${text}`);
  return {
    name: (colon < 0 ? text : text.slice(0, colon)).trim(),
    text: colon < 0 ? '' : text.slice(colon + 1).trim(),
    gap: entry.checked !== null && entry.checked !== undefined,
    at,
  };
}

function reportText(node: Node, report: Report, entry?: Node): void {
  const text = textOf(entry ?? node)
    .replace(/\s+/g, ' ')
    .trim();
  const isRow = mapRows.some((row) => text.toLowerCase().startsWith(`${row}:`));
  const isNote = node.type === 'paragraph' && !isRow;
  report.error(
    'TP649',
    placeOf(node),
    'The fields of a map are plain text in a list, one line a field.',
    isRow ? `- ${entry?.checked === false ? '[ ] ' : ''}${text}` : isNote ? `> ${text}` : '- does: plain text, without stars and links',
  );
}

/** Names that come to mind for a row. */
const otherNames: Readonly<Record<string, MapRow>> = {
  actions: 'does',
  action: 'does',
  doing: 'does',
  thinks: 'asks',
  thoughts: 'asks',
  questions: 'asks',
  question: 'asks',
  emotion: 'feels',
  emotions: 'feels',
  mood: 'feels',
  pain: 'obstacle',
  problem: 'obstacle',
  barrier: 'obstacle',
  idea: 'opportunity',
  metric: 'measure',
  kpi: 'measure',
  responsible: 'owner',
  channel: 'touchpoint',
};

/** TP642, with the row as it should be written where that can be told. */
function reportUnknown({ name, text, gap, at }: Line, known: readonly string[], report: Report, missing: readonly string[] = []): void {
  const row = rowMeant(name, known) ?? (missing.length === 1 ? missing[0] : undefined);
  const bare = withoutBox(name);
  const [word = ''] = /^\p{L}+/u.exec(bare) ?? [];
  const said = text || bare.slice(word.length).replace(/^\s*[=–—>-]+\s*/, '');
  const box = gap || name !== bare ? '[ ] ' : '';
  const hint = row === undefined ? didYouMean(bare, known) : `Did you mean "${row}"?`;
  report.error(
    'TP642',
    at,
    `There is no row "${name.slice(0, 40)}" here. ${hint}`.trim(),
    row === undefined
      ? `- ${blank(`one of the names ${(missing.length > 0 ? missing : known).join(', ')}`)}: ${said}\n(or delete the line)`
      : `- ${box}${row}: ${said || '…'}`,
  );
}

function rowMeant(name: string, known: readonly string[]): string | undefined {
  const bare = withoutBox(name);
  const [, word = ''] = /^(\p{L}+)\s*[=–—>-]/u.exec(bare) ?? [];
  const other = otherNames[bare.toLowerCase()];
  if (other !== undefined && known.includes(other)) return other;
  return known.find((row) => row === word.toLowerCase()) ?? closest(bare, known);
}

/** A box that Markdown did not take for one, such as `[]`, stands in the name. */
function withoutBox(name: string): string {
  return name.replace(/^(?:\[.?\]|\(.?\)|[☐□▢])\s*/u, '');
}

function checkLetters(sections: readonly Section[], stages: readonly ModelStage[], report: Report): void {
  for (const [i, stage] of stages.entries()) {
    const heading = sections[i]?.heading;
    const twice = stages.findIndex((other) => other.id === stage.id) < i;
    if (stage.id !== '' && stage.name !== '' && !twice) continue;
    const free = [...'abcdefg'].find((letter) => stages.every((other) => other.id !== letter)) ?? 'a';
    const name = stage.name || (heading ? textOf(heading).replace(almostLetter, '') : '');
    const what = stage.id === '' ? 'has no letter' : twice ? `has the letter of another, "${stage.id})"` : 'has no name';
    report.error(
      'TP641',
      placeOf(heading),
      `This stage ${what}.`,
      `### ${twice || stage.id === '' ? free : stage.id}) ${name || 'Finds out'}`,
    );
  }
}

function readChecks({ body }: Section, report: Report): MapCheck[] {
  const entries = body.filter((child) => child.type === 'list').flatMap((list) => readEntries(list, report));
  return entries.map(({ id, text, feedback, at }) => {
    requireFeedback(feedback, id, at, report);
    if (/[a-z]/.test(id))
      report.error(
        'TP213',
        at,
        `A sentence of the checklist is written with the letter "${id})".`,
        `${id.toUpperCase()}) — stages have small letters`,
      );
    return { id, text, advice: feedback };
  });
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return names.some((other) => other === name);
}
