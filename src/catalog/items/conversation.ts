import {
  type ConversationItem,
  type EndingKind,
  endingKinds,
  type Line,
  type Meters,
  type Move,
  meterMax,
  type Reply,
  type Scene,
} from '#domain/items/conversation.ts';
import { plainText, type RichText } from '#domain/rich-text.ts';
import type { Place, Report } from '../diagnostic.ts';
import { isTag, type Node, placeOf, textOf } from '../mdast.ts';
import { readBlocks, readInline, trimText } from '../rich-text.ts';
import { checkGraph } from './conversation-graph.ts';
import { type ItemReader, requireFeedback } from './item-reader.ts';
import { readEntries, requireSmallLetters } from './lettered.ts';
import { type Arrow, between, isArrow, joinLines, linesOf, readArrow, readSpeaker, type ScriptLine } from './script.ts';

const unchanged: Meters = { trust: 0, heat: 0 };
const middle: Meters = { trust: 5, heat: 5 };
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const largestChange = 5;

/** Where the parts of a script stand, for what only the whole can tell. */
export interface ScriptPlaces {
  readonly scenes: Map<string, Place>;
  readonly moves: Map<Move, Place>;
}

/** A script: the beginning and the interruptions as arrows, then scenes under headings. */
export const readConversation: ItemReader = (source, report) => {
  const found = report.diagnostics.length;
  const places: ScriptPlaces = { scenes: new Map(), moves: new Map() };
  const first = source.body.findIndex((child) => child.type === 'heading');
  const head = (first < 0 ? source.body : source.body.slice(0, first)).flatMap((child) => (isParagraph(child) ? linesOf(child) : []));
  const arrows = head.filter(isArrow).flatMap((line) => readWell(line, report, '→ opening, trust 4, heat 6'));
  const names = speakersIn(source.body);
  const scenes = first < 0 ? [] : cutScenes(source.body.slice(first)).map((nodes) => readScene(nodes, names, places, report));
  if (scenes.length === 0)
    report.error('TP610', source.at, 'This conversation has no scene.', '### opening\n\nMs Ruiz: What the customer says.');
  const opening = arrows.find((each) => !each.when);
  const meters = { ...middle, ...opening?.meters };
  for (const each of arrows) {
    const isFine = Object.values(each.meters).every((value) => value >= 0 && value <= meterMax) && (each === opening || each.when);
    if (!isFine)
      reportArrow(each, `At the top stand one arrow to the first scene, with meters from 0 to ${meterMax}, and arrows with "if".`, report);
  }
  const interruptions = arrows.flatMap((each) => (each.when ? [moveOf(each, places)] : []));
  const start = opening?.to ?? scenes[0]?.id ?? '';
  if (opening) places.moves.set({ to: start }, opening);
  const item: ConversationItem = { ...source.base, scenario: true, kind: 'conversation', start, meters, interruptions, scenes };
  if (report.diagnostics.length === found) checkGraph(item, places, source.at, report);
  return item;
};

/** What stands above the first scene, without arrows: who the learner is and what has happened. */
export function settingOf(children: readonly Node[]): Node[] {
  const first = children.findIndex((child) => child.type === 'heading');
  return (first < 0 ? children : children.slice(0, first)).filter((child) => !isArrows(child));
}

/** The name of the scene that a heading begins. */
export function sceneName(heading: Node): string {
  return (textOf(heading).split(':')[0] ?? '').trim();
}

function isArrows(node: Node): boolean {
  return isParagraph(node) && linesOf(node).every(isArrow);
}

function isParagraph(node: Node): boolean {
  return node.type === 'paragraph';
}

function cutScenes(nodes: readonly Node[]): Node[][] {
  const scenes: Node[][] = [];
  for (const node of nodes) {
    if (node.type === 'heading') scenes.push([node]);
    else scenes.at(-1)?.push(node);
  }
  return scenes;
}

function readScene([heading, ...body]: readonly Node[], names: ReadonlySet<string>, places: ScriptPlaces, report: Report): Scene {
  const at = placeOf(heading);
  const { id, ending } = readHeading(heading as Node, report);
  const before = places.scenes.get(id);
  if (before)
    report.error('TP301', at, `The scene "${id}" stands twice; first in line ${before.line}.`, 'give this scene a name of its own');
  else places.scenes.set(id, at);
  const lines: Line[] = [];
  const replies: Reply[] = [];
  const moves: Move[] = [];
  const debrief = body.filter((node) => node.type === 'blockquote').flatMap((quote) => readBlocks(quote.children ?? [], report));
  for (const node of body) {
    if (isParagraph(node)) {
      if (replies.length > 0 && !isArrows(node))
        report.error(
          'TP610',
          placeOf(node),
          'This stands below the replies, where nobody would hear it.',
          'move it above the replies, or under a heading of its own',
        );
      lines.push(...readLines(linesOf(node), names, moves, places, report));
    } else if (node.type === 'list') replies.push(...readReplies(node, places, report));
    else if (node.type !== 'blockquote')
      report.error(
        'TP610',
        placeOf(node),
        `${isTag(node) ? `<${node.name}>` : 'This'} is no part of a script.`,
        'Ms Ruiz: what she says — or a reply: - a) …, or an arrow: → scene, or *a stage direction*',
      );
  }
  if (ending === undefined && debrief.length > 0)
    report.error(
      'TP223',
      at,
      `In "${id}" a quotation stands at the margin, so it belongs to no reply.`,
      '  > Two spaces further right, below the reply it is about',
    );
  if (ending !== undefined && debrief.length === 0)
    report.error(
      'TP617',
      at,
      `The ending "${id}" has no debrief, so nobody learns what led there.`,
      '> What led here, and what to keep or to change.',
    );
  return { id, lines, replies, moves, ...(ending && { ending }), debrief };
}

/** Everybody whose name begins a paragraph. */
function speakersIn(nodes: readonly Node[]): Set<string> {
  return new Set(
    nodes
      .filter(isParagraph)
      .flatMap((node) => linesOf(node).slice(0, 1))
      .flatMap((line) => readSpeaker(line)?.speaker ?? []),
  );
}

/** A speech on the line below another one; a name that begins no paragraph is a word with a colon. */
function knownSpeaker(line: ScriptLine, names: ReadonlySet<string>): ReturnType<typeof readSpeaker> {
  const found = readSpeaker(line);
  return found && names.has(found.speaker) ? found : null;
}

function readHeading(heading: Node, report: Report): { id: string; ending: EndingKind | undefined } {
  const said = textOf(heading).split(/:(.*)/s)[1];
  const id = sceneName(heading);
  const ending = endingKinds.find((kind) => said?.trim().toLowerCase() === `${kind} ending`);
  if (!idPattern.test(id))
    report.error(
      'TP302',
      placeOf(heading),
      `"${id}" cannot be the name of a scene.`,
      `### ${
        id
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || 'short-english-name'
      } — lower-case English letters, digits and hyphens`,
    );
  if (said !== undefined && !ending)
    report.error(
      'TP610',
      placeOf(heading),
      `"${said.trim()}" is no kind of ending.`,
      endingKinds
        .toReversed()
        .map((kind) => `### ${id}: ${kind} ending`)
        .join('\n'),
    );
  return { id, ending };
}

function readLines(lines: readonly ScriptLine[], names: ReadonlySet<string>, moves: Move[], places: ScriptPlaces, report: Report): Line[] {
  const found: { speaker?: string; nodes: Node[] }[] = [];
  for (const [i, line] of lines.entries()) {
    const [first] = line.nodes;
    const begins = i === 0 ? readSpeaker(line) : null;
    const spoken = begins ?? (line.broken ? null : knownSpeaker(line, names));
    if (isArrow(line)) {
      for (const each of readWell(line, report, '→ the-next-scene')) {
        if (Object.keys(each.meters).length > 0)
          reportArrow(each, 'Only replies and the first arrow of a script change the meters.', report);
        moves.push(moveOf(each, places));
      }
    } else if (spoken) found.push({ speaker: spoken.speaker, nodes: [...spoken.said] });
    else if (first?.type === 'emphasis' && line.nodes.length === 1 && !line.broken) found.push({ nodes: [...(first.children ?? [])] });
    else if (found.length > 0) found.at(-1)?.nodes.push(between(line), ...line.nodes);
    else
      report.error(
        'TP610',
        line,
        `Nobody says this: "${line.text.slice(0, 50)}".`,
        `Ms Ruiz: ${line.text.trim()}\n*${line.text.trim()}* — for what happens without a word`,
      );
  }
  return found.map(({ speaker, nodes }) => ({ ...(speaker && { speaker }), text: trimText(readInline(nodes, report)) }));
}

function readReplies(list: Node, places: ScriptPlaces, report: Report): Reply[] {
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
    if (typed.length === 0)
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
    return { id: entry.id, text: entry.text, feedback: entry.feedback, change, moves: own.map((each) => moveOf(each, places)) };
  });
}

/** A reply whose arrow stands in the same line, without it. */
function cutArrow(letter: string, text: RichText): string {
  return `- ${letter}) ${plainText(text).split(/\s(?:→|->)/u)[0]}`;
}

/** The entry of a list without its arrow lines, which are given to `take`; they may also stand below the reason. */
function takeArrows(node: Node, take: (line: ScriptLine) => void, isReason = false): Node {
  if (!isParagraph(node)) {
    const children = node.children?.map((child) => takeArrows(child, take, isReason || node.type === 'blockquote')) ?? [];
    return { ...node, children };
  }
  const lines = linesOf(node);
  const own = lines.filter((line, i) => isArrow(line) && !(isReason && i === 0));
  for (const line of own) take(line);
  return own.length === 0 ? node : { ...node, children: joinLines(lines.filter((line) => !own.includes(line))) };
}

function readWell(line: ScriptLine, report: Report, example: string): Arrow[] {
  const found = readArrow(line);
  if (found) return [found];
  report.error('TP611', line, `This arrow cannot be read: "${line.text.trim()}".`, `${example}\n→ the-next-scene if heat over 7`);
  return [];
}

function reportArrow(found: Arrow, message: string, report: Report): void {
  report.error('TP611', found, message, `→ ${found.to}${found.when ? ` if ${found.when.meter} ${found.when.is} ${found.when.value}` : ''}`);
}

function moveOf({ to, when, line, column }: Arrow, places: ScriptPlaces): Move {
  const move: Move = { to, ...(when && { when }) };
  places.moves.set(move, { line, column });
  return move;
}
