import { Report } from '../diagnostic.ts';
import { isTag, type Node, parseMdx } from '../mdast.ts';

/**
 * The text of a lesson with a question more: behind its last question, or at the end of the first block `into` if the
 * lesson has one. Null when the lesson cannot be read.
 */
export function withQuestion(text: string, question: string, into: 'Activity' | 'Monday' | null): string | null {
  const tree = parseMdx(text, new Report(''));
  if (!tree) return null;
  const blocks = tree.children?.filter(isTag) ?? [];
  const outer = blocks.find((block) => block.name === into);
  if (outer) return spliced(text, lineOf(outer, 'end') - 1, `${question}\n`);
  const last = blocks.findLast((block) => block.name === 'Q');
  if (last) return spliced(text, lineOf(last, 'end'), `\n${question}`);
  const bridge = blocks.find((block) => block.name === 'Bridge');
  return bridge ? spliced(text, lineOf(bridge, 'start') - 1, `${question}\n`) : `${text.trimEnd()}\n\n${question}`;
}

function lineOf(node: Node, side: 'start' | 'end'): number {
  return node.position?.[side].line ?? 1;
}

/** `addition` behind the first `lines` lines. */
function spliced(text: string, lines: number, addition: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const all = text.split(end);
  const before = all.slice(0, lines);
  return [...before, ...addition.split('\n').slice(0, -1), ...all.slice(lines)].join(end) + (lines >= all.length ? end : '');
}
