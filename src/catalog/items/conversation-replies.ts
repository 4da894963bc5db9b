import type { Meters, Move, Reply } from '#domain/items/conversation.ts';
import { plainText, type RichText } from '#domain/rich-text.ts';
import type { Place, Report } from '../diagnostic.ts';
import type { Node } from '../mdast.ts';
import { requireFeedback } from './item-reader.ts';
import { readEntries, refuseMarks, requireSmallLetters } from './lettered.ts';
import { meantArrow } from './mend-arrow.ts';
import { anyScene, sceneThatFollows } from './scene-names.ts';
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
      const isMeant = typed.length === 0 && !script.isBare;
      const mended = isMeant ? takeMeant(rest, script, (line) => typed.push(line)) : rest;
      arrows.push({ typed, read: isMeant ? [] : typed.flatMap((line) => readWell(line, report, script.scenes)) });
      return mended;
    }),
  };
  const entries = readEntries(withoutArrows, report);
  requireSmallLetters(entries, report);
  refuseMarks(entries, report);
  return entries.map((entry, i) => {
    const { typed = [], read: own = [] } = arrows[i] ?? {};
    requireFeedback(entry.feedback, entry.id, entry.at, report);
    const changes = own.filter((each) => Object.keys(each.meters).length > 0);
    if (typed.length === 0 && !script.isBare)
      report.error('TP611', entry.at, `The reply ${entry.id}) leads nowhere.`, cutArrow(entry.id, entry.text, entry.at, script));
    for (const each of changes.slice(1)) reportArrow(each, 'The meters of a reply change once, whatever follows.', report);
    for (const each of changes)
      if (Object.values(each.meters).some((value) => Math.abs(value) > largestChange))
        report.error(
          'TP611',
          each,
          `One reply moves a meter by ${largestChange} at most, and by 1 to 3 as a rule.`,
          report.inPlace(each, meantArrow(each.text)?.text ?? each.text),
        );
    const change = { ...unchanged, ...changes[0]?.meters };
    return { id: entry.id, text: entry.text, feedback: entry.feedback, change, moves: own.map((each) => moveOf(each, script.places)) };
  });
}

const arrowBehind = /\s(?=(?:→|[-–=]{1,2}>)\s)/u;

/** The arrow of a reply without one, or the reply with its arrow on a line of its own where it stands at the end. */
function cutArrow(letter: string, text: RichText, at: Place, script: Script): string {
  const plain = `- ${letter}) ${plainText(text)}`;
  const line = script.report.typed(at, plain);
  const typed = arrowBehind.test(plain) && !arrowBehind.test(line) ? plain : line;
  const [said = '', arrow = ''] = typed.split(arrowBehind);
  const indent = `${/^\s*/.exec(typed)?.[0]}  `;
  const meant = arrow && meantArrow(arrow)?.text;
  if (meant) return `${said.trimEnd()}\n${indent}${meant}`;
  return `add below this line:\n${indent}→ ${sceneThatFollows(script)}\n(how trust and heat change may follow: , trust -1, heat +1)`;
}

/** The entry of a list without its arrow lines, which are given to `take`; they may also stand below the reason. */
function takeArrows(node: Node, take: (line: ScriptLine) => void, isReason = false): Node {
  if (node.type !== 'paragraph') {
    const children = node.children?.map((child) => takeArrows(child, take, isReason || node.type === 'blockquote')) ?? [];
    return { ...node, children };
  }
  return withoutLines(node, (line, i) => isArrow(line) && !(isReason && i === 0), take);
}

/** The same for a reply without an arrow: lines that were meant as one are reported and taken out. */
function takeMeant(entry: Node, script: Script, take: (line: ScriptLine) => void): Node {
  const report = (line: ScriptLine) => {
    take(line);
    const message = 'This line says where the reply leads, and the arrow → in front of it is missing.';
    script.report.error('TP611', line, message, script.report.inPlace(line, meantArrow(line.text)?.text ?? `→ ${anyScene(script.scenes)}`));
  };
  const isMeant = (line: ScriptLine, isFirst: boolean) => {
    const meant = meantArrow(line.text);
    return meant !== null && (script.scenes.has(meant.to) ? !isFirst || meant.isTelling : !isFirst && meant.isTelling);
  };
  const children = (entry.children ?? []).map((child, i) => {
    if (child.type === 'paragraph') return withoutLines(child, (line, j) => isMeant(line, i + j === 0) && i + j > 0, report);
    if (child.type !== 'list' && child.type !== 'blockquote') return child;
    const inner = (child.children ?? []).map((part) => takeFirst(part, (line) => isMeant(line, true), report));
    return { ...child, children: inner.filter((part) => (part.children ?? []).length > 0) };
  });
  return { ...entry, children: children.filter((child) => child.type !== 'list' || child.children?.length) };
}

/** A part of a list or quote without its first line, if that was meant as an arrow. */
function takeFirst(node: Node, isMeant: (line: ScriptLine) => boolean, take: (line: ScriptLine) => void): Node {
  if (node.type === 'paragraph') return withoutLines(node, (line, i) => i === 0 && isMeant(line), take);
  const [first, ...rest] = node.children ?? [];
  const mended = first && takeFirst(first, isMeant, take);
  return { ...node, children: [...(mended?.children?.length ? [mended] : []), ...rest] };
}

function withoutLines(paragraph: Node, isOne: (line: ScriptLine, i: number) => boolean, take: (line: ScriptLine) => void): Node {
  const lines = linesOf(paragraph);
  const own = lines.filter(isOne);
  for (const line of own) take(line);
  return own.length === 0 ? paragraph : { ...paragraph, children: joinLines(lines.filter((line) => !own.includes(line))) };
}

/** The arrow of a line; one that cannot be read is reported. */
export function readWell(line: ScriptLine, report: Report, scenes: Iterable<string>): Arrow[] {
  const found = readArrow(line);
  if (found) return [found];
  const meant = line.text.split(/[,;.]?\s+(?=(?:else|otherwise)\b)/i).map(meantArrow);
  const cure = meant.every((each) => each !== null)
    ? meant.map((each) => each.text).join('\n')
    : `→ ${anyScene(scenes)}\n(behind the name may follow: , trust +1, heat -1 or: if heat over 7)`;
  report.error('TP611', line, `This arrow cannot be read: "${line.text.trim()}".`, report.inPlace(line, cure));
  return [];
}

/** TP611 at an arrow. */
export function reportArrow(found: Arrow, message: string, report: Report): void {
  const when = found.when ? ` if ${found.when.meter} ${found.when.is} ${found.when.value}` : '';
  report.error('TP611', found, message, report.inPlace(found, `→ ${found.to}${when}`));
}

/** The move that an arrow stands for; its place is noted. */
export function moveOf({ to, when, text, line, column }: Arrow, places: ScriptPlaces): Move {
  const move: Move = { to, ...(when && { when }) };
  places.moves.set(move, { line, column, text });
  return move;
}
