import type { Condition, EndingKind, MeterName, Move } from '#domain/items/conversation.ts';
import type { Place, Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf } from '../mdast.ts';

/** A line of a script as it stands in the file, without the marks of Markdown around it. */
export interface ScriptLine extends Place {
  readonly nodes: readonly Node[];
  readonly text: string;
  /** The author asked for a new line here, with a backslash or two spaces at the end of the one before. */
  readonly broken: boolean;
}

/** What an arrow says: where to, how the meters change or begin, and on what condition. */
export interface Arrow extends Place {
  readonly to: string;
  readonly meters: Partial<Readonly<Record<MeterName, number>>>;
  readonly when?: Condition;
  /** As it was typed. */
  readonly text: string;
}

/** Where the parts of a script stand, for what only the whole can tell. */
export interface ScriptPlaces {
  readonly scenes: Map<string, Place>;
  /** The last line of each scene. */
  readonly ends: Map<string, Place>;
  /** With the arrow as it was typed. */
  readonly moves: Map<Move, Place & { readonly text: string }>;
  /** Where each one speaks, by name. */
  readonly speakers: Map<string, Place[]>;
}

/** What is known while a script is read. */
export interface Script {
  /** Everybody whose name begins a paragraph. */
  readonly names: ReadonlySet<string>;
  /** The names of all scenes. */
  readonly scenes: ReadonlySet<string>;
  /** Names that arrows lead to, and no scene has. */
  readonly lost: readonly string[];
  /** Names of scenes behind the first that no arrow leads to. */
  readonly unmet: readonly string[];
  /** Kinds of endings that no scene has. */
  readonly missing: readonly EndingKind[];
  readonly places: ScriptPlaces;
  readonly report: Report;
  /** A translation without arrows. */
  readonly isBare: boolean;
}

/** The sign at the beginning of an arrow: the arrows of word processors, their symbol fonts and keyboards. */
export const arrowSign = /^\s*(?:[→⇒⟶⟹⇨➔➙➜➝➞►\uf0e0\uf0e8]|➡\ufe0f?|[-–—−=]{1,3}>)/u;
const arrow =
  /^\s*([\p{L}\p{N}-]+)((?:[\s,;]+(?:trust|heat)\s*[+−–-]?\s*\d+)*)(?:[\s,;]+if\s+(trust|heat)\s+(?:is\s+)?(over|under)\s+(\d+))?[\s.]*$/iu;

/** The lines of a paragraph, each with its own place. */
export function linesOf(paragraph: Node): ScriptLine[] {
  const at = placeOf(paragraph);
  const lines: { readonly nodes: Node[]; readonly broken: boolean }[] = [{ nodes: [], broken: false }];
  for (const node of paragraph.children ?? []) {
    if (node.type === 'break') lines.push({ nodes: [], broken: true });
    else if (node.type !== 'text') lines.at(-1)?.nodes.push(node);
    else
      for (const [i, value] of (node.value ?? '').split('\n').entries()) {
        if (i > 0) lines.push({ nodes: [], broken: false });
        if (value !== '') lines.at(-1)?.nodes.push({ ...node, value });
      }
  }
  return lines.map(({ nodes, broken }, i) => ({
    nodes,
    broken,
    text: nodes.map(textOf).join(''),
    line: at.line + i,
    column: i === 0 ? at.column : 1,
  }));
}

/** Lines as running text again. */
export function joinLines(lines: readonly ScriptLine[]): Node[] {
  return lines.flatMap((line, i) => (i === 0 ? line.nodes : [between(line), ...line.nodes]));
}

/** What stands between a line and the one before. */
export function between({ broken }: ScriptLine): Node {
  return broken ? { type: 'break' } : { type: 'text', value: ' ' };
}

export function isArrow({ nodes, broken }: ScriptLine): boolean {
  return !broken && nodes[0]?.type === 'text' && arrowSign.test(nodes[0].value ?? '');
}

/** Whether a node holds arrows and nothing else. */
export function isArrows(node: Node): boolean {
  return node.type === 'paragraph' && linesOf(node).every(isArrow);
}

/** The arrow that a line holds, or null if it cannot be read. */
export function readArrow({ text, line, column }: ScriptLine): Arrow | null {
  const found = readArrowText(text);
  return found && { ...found, line, column };
}

/** An arrow without its place, or null if it cannot be read. */
export function readArrowText(text: string): Omit<Arrow, keyof Place> | null {
  const [, to, changes = '', meter, is, value] = arrow.exec(text.replace(arrowSign, '')) ?? [];
  if (to === undefined) return null;
  const meters: Partial<Record<MeterName, number>> = {};
  for (const [, name = '', sign = '', digits = ''] of changes.matchAll(/(trust|heat)\s*([+−–-]?)\s*(\d+)/giu)) {
    const key = name.toLowerCase() as MeterName;
    if (key in meters) return null;
    meters[key] = Number(digits) * (/[−–-]/u.test(sign) ? -1 : 1);
  }
  const when = meter && is && { meter: meter.toLowerCase() as MeterName, is: is.toLowerCase() as Condition['is'], value: Number(value) };
  return { to, meters, ...(when && { when }), text: text.trim() };
}

/** A line that begins with who speaks: the name and what is said. */
export function readSpeaker(line: ScriptLine): { readonly speaker: string; readonly said: readonly Node[] } | null {
  const [first, ...rest] = line.nodes;
  if (first?.type === 'strong' && /^[^:]{1,40}:?$/.test(textOf(first))) {
    const [next, ...others] = rest;
    const colon = textOf(first).endsWith(':') ? '' : ':';
    if (next?.type !== 'text' || !(next.value ?? '').startsWith(colon)) return null;
    return {
      speaker: textOf(first).replace(/:$/, '').trim(),
      said: [{ ...next, value: (next.value ?? '').slice(colon.length) }, ...others],
    };
  }
  const found = first?.type === 'text' ? /^\s*(\p{L}[^:]{0,39}):(?:\s+|$)/u.exec(first.value ?? '') : null;
  if (!first || !found) return null;
  return { speaker: (found[1] ?? '').trim(), said: [{ ...first, value: (first.value ?? '').slice(found[0].length) }, ...rest] };
}
