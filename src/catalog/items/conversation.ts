import { type ConversationItem, type Meters, meterMax } from '#domain/items/conversation.ts';
import { sourceLocale } from '#domain/locale.ts';
import { type Node, walk } from '../mdast.ts';
import { checkGraph } from './conversation-graph.ts';
import { moveOf, readWell, reportArrow } from './conversation-replies.ts';
import { readScene } from './conversation-scene.ts';
import type { ItemReader } from './item-reader.ts';
import { isArrow, isArrows, linesOf, readSpeaker, type Script, type ScriptPlaces } from './script.ts';

const middle: Meters = { trust: 5, heat: 5 };

/** A script: the beginning and the interruptions as arrows, then scenes under headings. */
export const readConversation: ItemReader = (source, report) => {
  const found = report.diagnostics.length;
  const places: ScriptPlaces = { scenes: new Map(), moves: new Map() };
  const first = source.body.findIndex((child) => child.type === 'heading');
  const head = (first < 0 ? source.body : source.body.slice(0, first)).flatMap((child) =>
    child.type === 'paragraph' ? linesOf(child) : [],
  );
  const arrows = head.filter(isArrow).flatMap((line) => readWell(line, report, '→ opening, trust 4, heat 6'));
  const isBare = isTranslation(report.file) && !hasArrow(source.body);
  const script: Script = { names: speakersIn(source.body), places, report, isBare };
  const scenes = first < 0 ? [] : cutScenes(source.body.slice(first)).map((nodes) => readScene(nodes, script));
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
  if (report.diagnostics.length === found && !isBare) checkGraph(item, places, source.at, report);
  return item;
};

/** What stands above the first scene, without arrows: who the learner is and what has happened. */
export function settingOf(children: readonly Node[]): Node[] {
  const first = children.findIndex((child) => child.type === 'heading');
  return (first < 0 ? children : children.slice(0, first)).filter((child) => !isArrows(child));
}

function cutScenes(nodes: readonly Node[]): Node[][] {
  const scenes: Node[][] = [];
  for (const node of nodes) {
    if (node.type === 'heading') scenes.push([node]);
    else scenes.at(-1)?.push(node);
  }
  return scenes;
}

/** Everybody whose name begins a paragraph. */
function speakersIn(nodes: readonly Node[]): Set<string> {
  return new Set(
    nodes
      .filter((node) => node.type === 'paragraph')
      .flatMap((node) => linesOf(node).slice(0, 1))
      .flatMap((line) => readSpeaker(line)?.speaker ?? []),
  );
}

function hasArrow(nodes: readonly Node[]): boolean {
  return nodes.flatMap((node) => walk(node)).some((node) => node.type === 'paragraph' && linesOf(node).some(isArrow));
}

/** A translated script may leave the arrows out: they are those of the original. */
function isTranslation(file: string): boolean {
  const locale = /courses\/[^/]+\/([a-z]{2})\//.exec(file)?.[1];
  return locale !== undefined && locale !== sourceLocale;
}
