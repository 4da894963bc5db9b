import type { Meters, Move, Reply } from '#domain/items/conversation.ts';
import { plainText, type RichText } from '#domain/rich-text.ts';
import type { Report } from '../diagnostic.ts';
import type { Node } from '../mdast.ts';
import { requireFeedback } from './item-reader.ts';
import { readEntries, requireSmallLetters } from './lettered.ts';
import { type Arrow, isArrow, joinLines, linesOf, readArrow, type Script, type ScriptLine, type ScriptPlaces } from './script.ts';

const unchanged: Meters = { trust: 0, heat: 0 };
const largestChange = 5;

/** The replies of a list, each with its arrows. */
export function readReplies(list: Node, script: Script): Reply[] {
  const { report } = script;
  const arrows: { readonly typed: ScriptLine[]; readonly read: Arrow[] }[] = [];
  const withoutArrows = {
    ...list,
    children: (list.children ?? []).map((entry) => {
      const typed: ScriptLine[] = [];
      const rest = takeArrows(entry, (line) => typed.push(line));
      arrows.push({ typed, read: typed.flatMap((line) => readWell(line, report, '→ the-next-scene, trust +1')) });
      return rest;
    }),
  };
  const entries = readEntries(withoutArrows, report);
  requireSmallLetters(entries, report);
  return entries.map((entry, i) => {
    const { typed = [], read: own = [] } = arrows[i] ?? {};
    requireFeedback(entry.feedback, entry.id, entry.at, report);
    const changes = own.filter((each) => Object.keys(each.meters).length > 0);
    if (typed.length === 0 && !script.isBare)
      report.error(
        'TP611',
        entry.at,
        `The reply ${entry.id}) leads nowhere.`,
        `${cutArrow(entry.id, entry.text)}\n  → the-next-scene, trust +1, heat -1`,
      );
    for (const each of changes.slice(1)) reportArrow(each, 'The meters of a reply change once, whatever follows.', report);
    for (const each of changes)
      if (Object.values(each.meters).some((value) => Math.abs(value) > largestChange))
        reportArrow(each, `One reply moves a meter by ${largestChange} at most.`, report);
    const change = { ...unchanged, ...changes[0]?.meters };
    return { id: entry.id, text: entry.text, feedback: entry.feedback, change, moves: own.map((each) => moveOf(each, script.places)) };
  });
}

/** A reply whose arrow stands in the same line, without it. */
function cutArrow(letter: string, text: RichText): string {
  return `- ${letter}) ${plainText(text).split(/\s(?:→|->)/u)[0]}`;
}

/** The entry of a list without its arrow lines, which are given to `take`; they may also stand below the reason. */
function takeArrows(node: Node, take: (line: ScriptLine) => void, isReason = false): Node {
  if (node.type !== 'paragraph') {
    const children = node.children?.map((child) => takeArrows(child, take, isReason || node.type === 'blockquote')) ?? [];
    return { ...node, children };
  }
  const lines = linesOf(node);
  const own = lines.filter((line, i) => isArrow(line) && !(isReason && i === 0));
  for (const line of own) take(line);
  return own.length === 0 ? node : { ...node, children: joinLines(lines.filter((line) => !own.includes(line))) };
}

/** The arrow of a line; one that cannot be read is reported. */
export function readWell(line: ScriptLine, report: Report, example: string): Arrow[] {
  const found = readArrow(line);
  if (found) return [found];
  report.error('TP611', line, `This arrow cannot be read: "${line.text.trim()}".`, `${example}\n→ the-next-scene if heat over 7`);
  return [];
}

/** TP611 at an arrow. */
export function reportArrow(found: Arrow, message: string, report: Report): void {
  report.error('TP611', found, message, `→ ${found.to}${found.when ? ` if ${found.when.meter} ${found.when.is} ${found.when.value}` : ''}`);
}

/** The move that an arrow stands for; its place is noted. */
export function moveOf({ to, when, line, column }: Arrow, places: ScriptPlaces): Move {
  const move: Move = { to, ...(when && { when }) };
  places.moves.set(move, { line, column });
  return move;
}
