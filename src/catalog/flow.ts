import type { Place } from './diagnostic.ts';
import { tags } from './kit.ts';
import { isTag, type Node, placeOf, textOf } from './mdast.ts';

/** A piece of running text; `fact` is set where it stands inside a `fact:` link. */
export interface Segment extends Place {
  readonly text: string;
  readonly fact: string | null;
}

/** A step of the lesson in reading order, for rules about order, length and wording. */
export type FlowStep = Place &
  /** `isBold`: a line in bold that stands in the place of a heading. */
  (
    | { readonly type: 'heading'; readonly depth: number; readonly text: string; readonly isBold?: true }
    /** A paragraph, list entry or cell of a table; `within` is the innermost tag around it, or null. */
    | { readonly type: 'text'; readonly within: string | null; readonly segments: readonly Segment[] }
    | { readonly type: 'picture'; readonly alt: string; readonly url: string }
    | { readonly type: 'open' | 'close'; readonly tag: string }
  );

/** The lesson as a flat list. The content of questions and drawings is data and left out. */
export function readFlow(tree: Node): FlowStep[] {
  return [...steps(tree, null)];
}

function* steps(node: Node, within: string | null, isTop = false): Generator<FlowStep> {
  const at = { line: placeOf(node).line, column: placeOf(node).column };
  if (node.type === 'yaml') return;
  if (node.type === 'heading') {
    yield { type: 'heading', depth: node.depth ?? 1, text: textOf(node), ...at };
  } else if (isTop && isBoldLine(node)) {
    yield { type: 'heading', depth: 2, text: textOf(node), isBold: true, ...at };
  } else if (node.type === 'paragraph' || node.type === 'tableCell') {
    yield { type: 'text', within, segments: segmentsOf(node, null), ...at };
    yield* pictures(node);
  } else if (isTag(node)) {
    const tag = node.name ?? '';
    yield { type: 'open', tag, ...at };
    if (!tags[tag]?.data) for (const child of node.children ?? []) yield* steps(child, tag);
    const end = node.position?.end ?? at;
    yield { type: 'close', tag, line: end.line, column: end.column };
  } else {
    for (const child of node.children ?? []) yield* steps(child, within, node.type === 'root');
  }
}

/** Whether a paragraph is nothing but a few words in bold, which are no sentence. */
function isBoldLine({ type, children = [] }: Node): boolean {
  const [only, ...more] = children;
  if (type !== 'paragraph' || only?.type !== 'strong' || more.length > 0) return false;
  return countWords(textOf(only)) <= mostInHeading && /[\p{L}\p{N}?)]$/u.test(textOf(only).trim());
}

const mostInHeading = 12;

function segmentsOf(node: Node, fact: string | null): Segment[] {
  if (node.type === 'text' || node.type === 'inlineCode') {
    return [{ text: node.value ?? '', fact, line: placeOf(node).line, column: placeOf(node).column }];
  }
  const inside = node.type === 'link' && node.url?.startsWith('fact:') ? node.url.slice(5) : fact;
  return (node.children ?? []).flatMap((child) => segmentsOf(child, inside));
}

function* pictures(node: Node): Generator<FlowStep> {
  if (node.type === 'image')
    yield { type: 'picture', alt: node.alt ?? '', url: node.url ?? '', line: placeOf(node).line, column: placeOf(node).column };
  for (const child of node.children ?? []) yield* pictures(child);
}

/** Words of a text: runs between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
