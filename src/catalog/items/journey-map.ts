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
import type { Place, Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf } from '../mdast.ts';
import { readInline, trimText } from '../rich-text.ts';
import { closest, didYouMean } from '../suggest.ts';
import { type ItemReader, requireFeedback } from './item-reader.ts';
import { readEntries } from './lettered.ts';

interface Section {
  readonly heading: Node;
  readonly body: readonly Node[];
}

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
export const readJourneyMap: ItemReader = ({ base, body, at }, report) => {
  const sections = sectionsOf(body);
  const head = linesOf(body.slice(mapTaskOf(body).length, firstHeading(body)), report);
  const said = new Map(head.map((line) => [line.name, line.text]));
  for (const { name, at: place } of head) if (!isOneOf(headNames, name)) reportUnknown(name, headNames, place, report);
  for (const name of headNames) {
    if (said.get(name)) continue;
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

function isChecklist({ heading, body }: Section): boolean {
  const lists = body.filter((child) => child.type === 'list').flatMap((list) => list.children ?? []);
  return !letterPattern.test(textOf(heading)) && (lists.length === 0 || lists.some((entry) => /^\s*[A-Za-z]\)/.test(textOf(entry))));
}

function readStage({ heading, body }: Section, report: Report): ModelStage {
  const [, id = '', name = ''] = letterPattern.exec(textOf(heading)) ?? [];
  const at = placeOf(heading);
  const cells: Partial<Record<MapRow, ModelCell>> = {};
  const meant = new Set<string | undefined>();
  for (const line of linesOf(body, report)) {
    if (!isOneOf(mapRows, line.name)) {
      reportUnknown(line.name, mapRows, line.at, report);
      meant.add(rowMeant(line.name, mapRows));
      continue;
    }
    if (cells[line.name]) report.error('TP643', line.at, `The row "${line.name}" stands twice in this stage.`, 'join the two lines');
    cells[line.name] = { text: line.name === 'feels' ? readMood(line, report) : line.text, gap: line.gap };
  }
  for (const row of neededRows) {
    if (cells[row]?.text || meant.has(row)) continue;
    report.error('TP643', at, `This stage does not say what stands in the row "${row}".`, `- ${row}: ${row === 'feels' ? '0' : '…'}`);
  }
  if (cells.opportunity && !(cells.owner && cells.measure))
    report.error(
      'TP648',
      at,
      'This stage has an opportunity without an owner or a measure.',
      '- owner: who may change it\n- measure: how you would notice',
    );
  return { id, name: name.trim(), cells, note: noteOf(body, report) };
}

function readMood({ text, at }: Line, report: Report): string {
  const mood = readNumber(text)[0];
  if (mood !== undefined && Number.isInteger(mood) && Math.abs(mood) <= 2) return String(mood);
  report.error('TP644', at, `"${text}" is not a feeling from -2 to +2.`, '- feels: -1');
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
  if (formatted) reportText(formatted, report);
  const text = textOf(entry).replace(/\s+/g, ' ').trim();
  const colon = text.indexOf(':');
  if (entry.checked) report.error('TP651', at, 'A field is either given or a gap; [x] is neither.', `- [ ] ${text}`);
  return {
    name: (colon < 0 ? text : text.slice(0, colon)).trim(),
    text: colon < 0 ? '' : text.slice(colon + 1).trim(),
    gap: entry.checked !== null && entry.checked !== undefined,
    at,
  };
}

function reportText(node: Node, report: Report): void {
  report.error(
    'TP649',
    placeOf(node),
    'The fields of a map are plain text in a list, one line a field.',
    '- does: plain text, without stars and links; why a stage is so stands in a quote below its list: > …',
  );
}

function reportUnknown(name: string, known: readonly string[], at: Place, report: Report): void {
  const row = rowMeant(name, known);
  const hint = didYouMean(withoutBox(name), known);
  report.error(
    'TP642',
    at,
    `There is no row "${name.slice(0, 40)}" here. ${hint}`.trim(),
    row === undefined ? `- ${known.join(': …\n- ')}: …` : `- ${row}: …`,
  );
}

function rowMeant(name: string, known: readonly string[]): string | undefined {
  return closest(withoutBox(name), known);
}

/** A box that Markdown did not take for one, such as `[]`, stands in the name. */
function withoutBox(name: string): string {
  return name.replace(/^\[.?\]\s*/, '');
}

function checkLetters(sections: readonly Section[], stages: readonly ModelStage[], report: Report): void {
  for (const [i, stage] of stages.entries()) {
    const heading = sections[i]?.heading;
    const twice = stages.findIndex((other) => other.id === stage.id) < i;
    if (stage.id !== '' && stage.name !== '' && !twice) continue;
    const free = [...'abcdefg'].find((letter) => stages.every((other) => other.id !== letter)) ?? 'a';
    const name = stage.name || (heading ? textOf(heading) : '');
    const what = stage.id === '' ? 'has no letter' : twice ? `has the letter of another, "${stage.id})"` : 'has no name';
    report.error(
      'TP641',
      placeOf(heading),
      `This stage ${what}.`,
      `### ${twice || stage.id === '' ? free : stage.id}) ${name || 'Finds out'}`,
    );
  }
}

/** TP646, TP647: a worked example begins complete, and leaves more and more to the learner. */
function checkFading(stages: readonly ModelStage[], sections: readonly Section[], at: Place, report: Report): void {
  const gaps = stages.map((stage) => Object.values(stage.cells).filter((cell) => cell.gap).length);
  const place = (i: number) => placeOf(sections[i]?.heading);
  if (gaps.length > 0 && gaps[0] !== 0)
    report.error('TP646', place(0), 'The first stage has gaps, so there is nothing to follow.', 'write out the first stage: - does: …');
  else if (gaps.length > 0 && gaps.every((count) => count === 0))
    report.error('TP646', at, 'The map has no gap, so there is nothing to do.', 'begin a line with a box: - [ ] asks: …');
  for (const [i, count] of gaps.entries()) {
    const before = gaps[i - 1] ?? 0;
    if (count >= before) continue;
    report.warn(
      'TP647',
      place(i),
      `This stage has fewer gaps (${count}) than the one before it (${before}).`,
      'leave as much or more to the learner from stage to stage',
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
