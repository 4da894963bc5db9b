import { Report } from '../diagnostic.ts';
import { type Node, parseMdx } from '../mdast.ts';
import type { Answers } from './scan.ts';

/** A question with the answers that were written in another way, all in the line where they begin. */
export function withAnswers(node: Node, answers: readonly Answers[]): Node {
  const { start, end } = node.position ?? {};
  const inside = answers.filter(({ line }) => start && end && line >= start.line && line <= end.line);
  const lists = inside.flatMap(({ line, text }) => {
    const place = { line, column: 1 };
    const placed = (part: Node): Node => ({
      ...part,
      position: { start: place, end: place },
      ...(part.children && { children: part.children.map(placed) }),
    });
    return (parseMdx(text, new Report(''))?.children ?? []).map(placed);
  });
  return lists.length === 0 ? node : { ...node, children: [...(node.children ?? []), ...lists] };
}
