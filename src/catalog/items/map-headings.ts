import type { Report } from '../diagnostic.ts';
import { type Node, placeOf, textOf } from '../mdast.ts';

/** The body of a map with headings where they were meant: stages in bold, and a checklist whose heading is missing. */
export function withHeadings(children: readonly Node[], report: Report): readonly Node[] {
  const isHeaded = children.some((child) => child.type === 'heading' && !/^\s*\S\)/.test(textOf(child)));
  const stages = children.filter((child) => child.type === 'heading').length;
  const first = children.findIndex((child) => child.type === 'heading');
  return children.flatMap((child, i): Node[] => {
    if (first >= 0 && i > first && isStage(child)) {
      const said = textOf(child).replace(/^#+/, '').trim();
      if (!textOf(child).startsWith('#'))
        report.error('TP641', placeOf(child), 'This stage stands in bold, and not as a heading.', `### ${said}`);
      return [{ ...child, type: 'heading', depth: 3, children: [{ type: 'text', value: said }] }];
    }
    const isLast = i === children.findLastIndex((other) => other.type === 'list');
    if (isHeaded || !isLast || stages === 0 || child.type !== 'list' || !/^\s*A\)/.test(textOf(child))) return [child];
    report.error('TP650', placeOf(child), 'The heading of the checklist is missing above this list.', '### Checklist');
    return [
      { type: 'heading', depth: 3, children: [{ type: 'text', value: 'Checklist' }], ...(child.position && { position: child.position }) },
      child,
    ];
  });
}

/** A paragraph such as `**b) Compares**` or `###b) Compares`. */
function isStage(node: Node): boolean {
  if (node.type !== 'paragraph') return false;
  const isBold = node.children?.length === 1 && node.children[0]?.type === 'strong';
  return (isBold && /^\s*[a-g]\)/.test(textOf(node))) || /^#{2,6}[a-g]\)/.test(textOf(node));
}
