import { namesIn, parseFormula } from '#domain/formula.ts';
import { type CalculatedAnswer, type CalculatedItem, drawer, reckoner, type Variable } from '#domain/items/calculated.ts';
import { readNumber } from '#domain/items/numeric.ts';
import { plainText } from '#domain/rich-text.ts';
import { type Place, Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf, walk } from '../mdast.ts';
import { readBlocks } from '../rich-text.ts';
import { type ItemReader, requireFeedback, wantedAtKey, wantedAtSlip, wantedElse } from './item-reader.ts';
import { type Lettered, readEntries } from './lettered.ts';
import { reportNoKey } from './no-key.ts';
import { reportNoOther, reportSign } from './numeric.ts';
import {
  afterEquals,
  anyNumbers,
  anySum,
  meantDefinition,
  nameCure,
  spelt,
  strangeCure,
  typedRange,
  unknownIn,
  unknownNames,
  withBrackets,
} from './sum-cures.ts';
import { entryWith, unmarked } from './whole-lines.ts';

const definition = /^\s*([A-Za-z]\w*)\s*(?:=|:(?=\s*[+\-−]?[\d.,]+\s*(?:to|bis|[-–—]|\.{2,3}|…)\s*\d))\s*(.*?)\s*$/;
/** Draws that are tried before a question goes to learners. */
const trials = 200;

/** Whether a list defines numbers that each learner gets drawn. */
export function isCalculated(list: Node): boolean {
  return (list.children ?? []).some((entry) => definition.test(textOf(entry.children?.[0] ?? entry)));
}

/** Entries `name = 80 to 120` or `name = sum`, then `= sum ± tolerance unit` as in a question for a number. */
export const readCalculated: ItemReader = (source, report) => {
  const all = source.list?.children ?? [];
  const faults = report.diagnostics.length;
  const defined = all.filter((entry) => definition.test(textOf(entry.children?.[0] ?? entry)));
  const named = defined.filter((entry) => entry.checked);
  for (const entry of named) reportNamedKey(entry, report);
  if (named.length > 0) return null;
  const odd = renamed(all, defined, source.body);
  if (odd) return readCalculated({ ...source, list: withName(all, odd, report) }, report);
  const variables = readVariables(defined, report);
  const names = [...new Set(defined.map(nameOf))];
  const rest = all.filter((entry) => !defined.includes(entry)).map((entry) => withValues(entry, names));
  const entries = readEntries({ type: 'list', children: rest }, report, { inFeedback: true });
  const [otherwise, ...more] = entries.filter(isForAll);
  const answers = entries.filter((entry) => !isForAll(entry)).map((entry) => ({ entry, ...readAnswer(entry, names, report) }));
  for (const entry of more)
    report.error('TP203', entry.at, '"= ?" stands twice in this list.', 'put what both say into the first, and delete this one');
  const [key, second] = answers.filter((answer) => answer.entry.checked);
  if (second)
    report.error(
      'TP209',
      second.entry.at,
      'Two sums are marked as right in a question with one answer.',
      unmarked(second.entry.at, report),
    );
  reportStrange(source.body, names, defined, report);
  if (!key) {
    reportNoKey(
      'No sum is marked as right.',
      answers.map((answer) => answer.entry),
      anySum,
      source,
      report,
    );
    return null;
  }
  if (!otherwise) reportNoOther(source, report);
  else requireFeedback(otherwise.feedback, '= ?', otherwise.at, report, wantedElse);
  const item: CalculatedItem = {
    ...source.base,
    kind: 'calculated',
    stem: readBlocks(
      source.body.map((node) => withValues(node, names)),
      new Report(report.file),
    ),
    variables,
    unit: key.unit,
    key: key.answer,
    slips: answers.filter((answer) => answer !== key).map((answer) => answer.answer),
    otherwise: otherwise?.feedback ?? [],
  };
  if (report.diagnostics.length === faults) reportDraws(item, key.entry, report);
  return item;
};

function nameOf(entry: Node): string {
  return definition.exec(textOf(entry.children?.[0] ?? entry))?.[1]?.toLowerCase() ?? '';
}

/** TP217: an answer with a name of its own in front: `- [x] NPS = p − d`. */
function reportNamedKey(entry: Node, report: Report): void {
  const paragraph = entry.children?.[0] ?? entry;
  const [, name = '', sum = ''] = definition.exec(textOf(paragraph)) ?? [];
  report.error('TP217', placeOf(paragraph), `In front of the right answer stands a name, "${name}".`, `- [x] = ${sum}`);
}

function readVariables(entries: readonly Node[], report: Report): Variable[] {
  const variables: Variable[] = [];
  // Which of two numbers lacks its name is for the author to say first.
  const isDouble = new Set(entries.map(nameOf)).size < entries.length;
  for (const [i, entry] of entries.entries()) {
    const at = placeOf(entry.children?.[0] ?? entry);
    const [, name = '', text = ''] = definition.exec(textOf(entry.children?.[0] ?? entry)) ?? [];
    const variable = readVariable(name, text);
    const mended = meantDefinition(afterEquals(at, report) ?? text);
    const earlier = entries.slice(0, i).map(nameOf);
    const readAs = mended === undefined ? null : readVariable(name.toLowerCase(), mended);
    if (!variable || !/^[a-z]\w*$/.test(name) || !/=/.test(textOf(entry.children?.[0] ?? entry))) {
      report.error(
        'TP630',
        at,
        `"${textOf(entry.children?.[0] ?? entry)}" does not say which numbers ${name} may be.`,
        `- ${name.toLowerCase()} = ${mended ?? anyNumbers}`,
      );
      if (readAs && !earlier.includes(readAs.name) && !('formula' in readAs && unknownIn(readAs.formula, earlier).length > 0))
        variables.push(readAs);
    } else if (earlier.includes(name))
      report.error('TP631', at, `The name ${name} stands for two numbers.`, 'give each number a name of its own');
    else if (isDouble && 'formula' in variable) variables.push(variable);
    else if ('formula' in variable && unknownIn(variable.formula, earlier).length > 0)
      report.error(
        'TP632',
        at,
        unknownNames(variable.formula, earlier),
        moveCure(variable.formula, entries.slice(i + 1), at, report) ?? nameCure(at, variable.formula, earlier, report),
      );
    else variables.push(variable);
  }
  return variables;
}

/** The sum below the lines of the names it needs, where those stand further below. */
function moveCure(formula: string, below: readonly Node[], from: Place, report: Report): string | undefined {
  const entry = below.findLast((each) => unknownIn(formula, []).includes(nameOf(each)));
  const at = entry && placeOf(entry.children?.[0] ?? entry);
  if (!at) return undefined;
  const needed = Array.from({ length: at.line - from.line }, (_, i) => report.typed({ line: from.line + 1 + i }));
  return `in place of lines ${from.line} to ${at.line}:\n${[...needed, report.typed(from)].join('\n')}`;
}

function readVariable(name: string, text: string): Variable | null {
  const range = /^([+\-−]?[\d.,]+)\s+to\s+([+\-−]?[\d.,]+)(?:\s+by\s+([\d.,]+))?$/.exec(text);
  if (!range) return parseFormula(text) && !(typedRange.test(text) && /[-–−]/.test(text)) ? { name, formula: text } : null;
  const [from, to, by] = [range[1], range[2], range[3] ?? '1'].map((number) => readNumber(number ?? '')[0]);
  return from !== undefined && to !== undefined && by !== undefined && by > 0 && from <= to ? { name, from, to, by } : null;
}

/** `= ?` */
function isForAll(entry: Lettered): boolean {
  return /^=\s*\?/.test(plainText(entry.text));
}

function readAnswer(entry: Lettered, names: readonly string[], report: Report): { answer: CalculatedAnswer; unit: string } {
  const text = plainText(entry.text);
  const [, formula = '', tolerance = '0', unit = ''] = /^=\s*(.+?)\s*(?:(?:±|\+\/?[-−])\s*([\d.,]*\d)\s*(.*))?$/.exec(text) ?? [];
  if (!parseFormula(formula)) {
    const brackets = [...formula].filter((sign) => sign === '(').length - [...formula].filter((sign) => sign === ')').length;
    const why = brackets === 0 ? '' : ` There ${brackets > 0 ? 'is a bracket that is not closed' : 'is a bracket that closes nothing'}.`;
    report.error(
      'TP632',
      entry.at,
      `"${text}" is not a sum with a tolerance and a unit.${why}`,
      entryWith(entry.at, report, () => withBrackets(text, formula) ?? spelt(text, formula) ?? anySum),
    );
  } else if (unknownIn(formula, names).length > 0)
    report.error('TP632', entry.at, unknownNames(formula, names), nameCure(entry.at, formula, names, report));
  else reportSign(text, entry, report);
  requireFeedback(entry.feedback, text, entry.at, report, entry.checked ? wantedAtKey : wantedAtSlip);
  const misconception = entry.mistake;
  return {
    unit: unit.trim(),
    answer: {
      formula,
      tolerance: readNumber(tolerance)[0] ?? 0,
      feedback: entry.feedback,
      ...(misconception !== undefined && { misconception }),
    },
  };
}

/** A line with a name that nothing uses, and the name that is used and stands in no line. */
interface Renamed {
  readonly entry: Node;
  readonly idle: string;
  readonly lost: string;
}

/** The list with the name that the sums use. */
function withName(all: readonly Node[], { entry, idle, lost }: Renamed, report: Report): Node {
  const [paragraph, ...below] = entry.children ?? [];
  const [first, ...rest] = paragraph?.children ?? [];
  const value = (first?.value ?? '').replace(idle, lost);
  const message = `The question uses ${lost}, and no line gives it; here stands ${idle}, which nothing uses.`;
  report.error('TP632', placeOf(paragraph ?? entry), message, `- ${value.trim()}`);
  const mended = {
    ...entry,
    children: [{ ...paragraph, type: 'paragraph', children: [{ ...first, type: 'text', value }, ...rest] }, ...below],
  };
  return { type: 'list', children: all.map((each) => (each === entry ? mended : each)) };
}

/** A number that was renamed, while the sums still have its old name: no sum needs the one, and no line gives the other. */
function renamed(all: readonly Node[], defined: readonly Node[], body: readonly Node[]): Renamed | undefined {
  const names = defined.map(nameOf);
  const sums = all.map((entry) =>
    textOf(entry.children?.[0] ?? entry)
      .replace(/^[^=]*=\s*/, '')
      .replace(/\s*(?:±|\+\/?[-−]).*$/, ''),
  );
  const codesOf = (nodes: readonly Node[]) =>
    nodes.flatMap((node) => walk(node)).flatMap(({ type, value = '' }) => (type === 'inlineCode' ? [value] : []));
  const namesOf = (sum: string) => {
    const parsed = parseFormula(sum);
    return parsed ? namesIn(parsed) : [];
  };
  // Back-quoted words of feedback may be names of mistakes.
  const told = codesOf(all)
    .flatMap(namesOf)
    .filter((name) => names.includes(name));
  const used = new Set([...told, ...[...sums, ...codesOf(body)].flatMap(namesOf)]);
  const [idle, ...moreIdle] = names.filter((name) => !used.has(name));
  const [lost, ...moreLost] = [...used].filter((name) => !names.includes(name));
  const entry = defined.find((each) => nameOf(each) === idle);
  return !entry || idle === undefined || lost === undefined || moreIdle.length + moreLost.length > 0 ? undefined : { entry, idle, lost };
}

/** Back-quoted sums become places for their values; other back-quoted words stay, as they may name a mistake. */
function withValues(node: Node, names: readonly string[]): Node {
  if (node.type === 'inlineCode') return isValue(node, names) ? { ...node, type: 'text', value: `{${node.value}}` } : node;
  return node.children ? { ...node, children: node.children.map((child) => withValues(child, names)) } : node;
}

function isValue(node: Node, names: readonly string[]): boolean {
  const parsed = parseFormula(node.value ?? '');
  return parsed !== null && namesIn(parsed).every((name) => names.includes(name));
}

/** TP633: back-quoted words of the question that stand for no number. */
function reportStrange(body: readonly Node[], names: readonly string[], defined: readonly Node[], report: Report): void {
  const said = new Set<string>();
  for (const node of body.flatMap((block) => walk(block))) {
    if (node.type !== 'inlineCode' || isValue(node, names) || said.has(node.value ?? '')) continue;
    said.add(node.value ?? '');
    report.error('TP633', placeOf(node), `\`${node.value}\` stands for no number here.`, strangeCure(node, names, defined, report));
  }
}

/** TP634, TP635: numbers for which the question has no answer, or a mistake that never differs from it. */
function reportDraws(item: CalculatedItem, key: Lettered, report: Report): void {
  const draw = drawer(item);
  const right = reckoner(item.key.formula);
  const draws = Array.from({ length: trials }, (_, i) => draw(`${item.id}:${i}`));
  const told = (values: Record<string, number>) =>
    Object.entries(values)
      .map(([name, value]) => `${name} = ${value}`)
      .join(', ');
  const without = draws.find((values) => [...Object.values(values), right(values)].some((value) => !Number.isFinite(value)));
  if (without) {
    report.error('TP634', key.at, `For ${told(without)} there is no answer.`, 'choose the numbers so that nothing is divided by 0');
    return;
  }
  const negative = item.variables.find((variable) => 'formula' in variable && draws.some((values) => (values[variable.name] ?? 0) < 0));
  const case_ = negative && draws.find((values) => (values[negative.name] ?? 0) < 0);
  if (negative && case_)
    report.warn('TP636', key.at, `${negative.name} falls below 0, as with ${told(case_)}.`, 'narrow the numbers it is worked out from');
  for (const slip of item.slips) {
    const wrong = reckoner(slip.formula);
    const same = draws.filter((values) => Math.abs(wrong(values) - right(values)) <= item.key.tolerance);
    if (same.length * 2 > trials)
      report.error(
        'TP635',
        key.at,
        `The mistake ${slip.formula} lies within the right answer in ${same.length} of ${trials} draws, so its feedback is hardly ever shown.`,
        'make the tolerance smaller, or delete this mistake',
      );
  }
}
