import { type ConversationItem, endingKinds, type Meters, meterMax } from '#domain/items/conversation.ts';
import { sourceLocale } from '#domain/locale.ts';
import { type Place, Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf, walk } from '../mdast.ts';
import { editDistance } from '../suggest.ts';
import { checkGraph } from './conversation-graph.ts';
import { moveOf, readWell, reportArrow } from './conversation-replies.ts';
import { readScene, sceneName } from './conversation-scene.ts';
import type { ItemReader } from './item-reader.ts';
import { isArrow, isArrows, linesOf, readArrow, readSpeaker, type Script, type ScriptPlaces } from './script.ts';
import { addBelow } from './whole-lines.ts';

const sceneDepth = 3;
const middle: Meters = { trust: 5, heat: 5 };

/** A script: the beginning and the interruptions as arrows, then scenes under headings. */
export const readConversation: ItemReader = (source, report) => {
  const found = report.diagnostics.length;
  const places: ScriptPlaces = { scenes: new Map(), ends: new Map(), moves: new Map(), speakers: new Map() };
  const body = withHeadings(source.body, report);
  const first = body.findIndex((child) => child.type === 'heading');
  const head = (first < 0 ? body : body.slice(0, first)).flatMap((child) => (child.type === 'paragraph' ? linesOf(child) : []));
  const names = new Set(body.filter((node) => node.type === 'heading').map(sceneName));
  const arrows = head.filter(isArrow).flatMap((line) => readWell(line, report, names));
  const isBare = isTranslation(report.file) && !hasArrow(body);
  const targets = targetsIn(body);
  const lost = [...targets].filter((name) => !names.has(name) && ![...names].some((other) => other.startsWith(`${name}:`)));
  const unmet = [...names].slice(1).filter((name) => !targets.has(name));
  const headings = body.filter((node) => node.type === 'heading').map((node) => textOf(node).toLowerCase());
  const missing = endingKinds.filter((kind) => !headings.some((text) => text.trim().endsWith(`: ${kind} ending`)));
  reportLevels(body, report);
  const script: Script = { names: speakersIn(body), scenes: names, lost, unmet, missing, places, report, isBare };
  const scenes = first < 0 ? [] : cutScenes(body.slice(first)).map((nodes) => readScene(nodes, script));
  if (scenes.length === 0)
    report.error('TP610', source.at, 'This conversation has no scene.', '### opening\n\nMs Ruiz: What the customer says.');
  const opening = arrows.find((each) => !each.when);
  warnOfSpeakers(places.speakers, report);
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
  if (report.diagnostics.length > found || isBare) return item;
  const ofGraph = report.again();
  checkGraph(item, places, source.at, ofGraph);
  if (!opening && ofGraph.diagnostics.some(({ code }) => code === 'TP615'))
    report.error(
      'TP611',
      source.at,
      'Above the first scene no arrow says with how much trust and heat the conversation begins, and from 5 on some scenes or arrows are never met.',
      addBelow(`\n→ ${start}, ${beginning(item, places, source.at)}`, source.at),
    );
  else report.diagnostics.push(...ofGraph.diagnostics);
  return item;
};

const beginnings: readonly Meters[] = [
  [4, 6],
  [5, 3],
  [5, 2],
  [4, 4],
  [6, 4],
  [3, 5],
].map(([trust = 5, heat = 5]) => ({ trust, heat }));

/** Meters with which every scene can be met, or the usual ones. */
function beginning(item: ConversationItem, places: ScriptPlaces, at: Place): string {
  const isMet = (meters: Meters) => {
    const report = new Report('');
    checkGraph({ ...item, meters }, places, at, report);
    return report.diagnostics.length === 0;
  };
  const { trust, heat } = beginnings.find(isMet) ?? { trust: 4, heat: 6 };
  return `trust ${trust}, heat ${heat}`;
}

/** What stands above the first scene, without arrows: who the learner is and what has happened. */
export function settingOf(children: readonly Node[]): Node[] {
  const first = children.findIndex((child) => child.type === 'heading');
  return (first < 0 ? children : children.slice(0, first)).filter((child) => !isArrows(child));
}

/**
 * The body with headings for the names of scenes that stand there in bold, or whose # signs lack their space: arrows
 * lead there, and no heading has that name.
 */
function withHeadings(body: readonly Node[], report: Report): readonly Node[] {
  const headings = new Set(body.filter((node) => node.type === 'heading').map(sceneName));
  const targets = targetsIn(body);
  return body.map((node) => {
    const [line, ...more] = node.type === 'paragraph' ? linesOf(node) : [];
    const said = line?.text.replace(/^#+/, '').trim() ?? '';
    const name = said.split(':')[0]?.trim() ?? '';
    if (!line || more.length > 0 || !targets.has(name) || headings.has(name)) return node;
    if (!line.text.startsWith('#'))
      report.error('TP610', line, `"${said}" is the name of a scene, and stands here without the signs of a heading.`, `### ${said}`);
    return { ...node, type: 'heading', depth: 3, children: [{ type: 'text', value: said }] };
  });
}

/** TP426: a heading of a scene with fewer or more signs than those of the others. */
function reportLevels(body: readonly Node[], report: Report): void {
  const headings = body.filter((node) => node.type === 'heading');
  if (headings.filter(({ depth }) => depth === sceneDepth).length * 2 <= headings.length) return;
  for (const heading of headings) {
    if (heading.depth === sceneDepth) continue;
    const signs = '#'.repeat(heading.depth ?? 1);
    report.error('TP426', placeOf(heading), `A scene begins with ###; here stands ${signs}.`, `### ${textOf(heading).trim()}`);
  }
}

function targetsIn(body: readonly Node[]): Set<string> {
  return new Set(body.flatMap((node) => walk(node)).flatMap(targetsOf));
}

function targetsOf(node: Node): string[] {
  const lines = node.type === 'paragraph' ? linesOf(node).filter(isArrow) : [];
  return lines.flatMap((line) => readArrow(line)?.to ?? []);
}

/** TP610: a name that speaks once and is nearly that of somebody who speaks often. */
function warnOfSpeakers(speakers: ReadonlyMap<string, readonly Place[]>, report: Report): void {
  const often = [...speakers].filter(([, places]) => places.length > 2).map(([name]) => name);
  for (const [name, [place, ...more]] of speakers) {
    const other = often.find((known) => isNearly(name, known));
    if (!place || more.length > 0 || other === undefined) continue;
    const cure = report.typed(place, `${name}: …`).replace(name, () => other);
    report.error('TP610', place, `"${name}" speaks only here. Did you mean "${other}"?`, cure);
  }
}

/** Whether one letter is wrong, missing or too many in the last of two names; "Mr" and "Ms" are two people. */
function isNearly(name: string, other: string): boolean {
  const [titles = '', otherTitles = ''] = [name, other].map((each) => each.replace(/\S+$/, ''));
  return titles === otherTitles && Math.min(name.length, other.length) > 4 && editDistance(name, other) === 1;
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
