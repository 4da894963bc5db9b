import { Report } from '../diagnostic.ts';
import { isTag, type Node, parseMdx } from '../mdast.ts';

/**
 * The text of a lesson with a question more: behind its last question, or, for a reflection, at the end of its first
 * activity. Null when the lesson cannot be read.
 */
export function withQuestion(text: string, question: string, forActivity: boolean): string | null {
  const tree = parseMdx(text, new Report(''));
  if (!tree) return null;
  const blocks = tree.children?.filter(isTag) ?? [];
  const activity = forActivity ? blocks.find((block) => block.name === 'Activity') : undefined;
  if (activity) return spliced(text, lineOf(activity, 'end') - 1, `${question}\n`);
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
