import type { Report } from './diagnostic.ts';
import { tags } from './kit.ts';
import { type Node, placeOf, textOf } from './mdast.ts';

const longestEntry = 60;
const dash = /^([ \t]*)[–—][ \t\u00a0]+(?=\S)/;

/** TP117: lines across the page, and lists whose entries begin with a dash, as word processors write them. Questions are left out. */
export function checkProse(node: Node, source: string, report: Report): void {
  const { children = [] } = node;
  if (node.name === 'Diagram') for (const label of children.flatMap(paragraphsOfList)) checkLastLine(label, source, report);
  if (tags[node.name ?? '']?.data) return;
  for (const [i, child] of children.entries()) {
    if (child.type === 'thematicBreak') reportLine(child, 'Learners would see a line across the page here.', report);
    else if (isUnderlined(child) && /[.!?:…”"]$/.test(textOf(child).trim()))
      reportLine(
        { ...child, position: { start: child.position.end, end: child.position.end } },
        'This line makes a heading of the text above it.',
        report,
      );
    else if (child.type === 'table') checkCells(child, source, report);
    else if (child.type === 'paragraph') {
      checkDashes(child, children[i + 1], node.type === 'listItem', source, report);
      if (node.type === 'listItem') checkLastLine(child, source, report);
    } else checkProse(child, source, report);
  }
}

function paragraphsOfList({ type, children = [] }: Node): readonly Node[] {
  return type === 'list' ? children.flatMap((entry) => entry.children?.filter((child) => child.type === 'paragraph') ?? []) : [];
}

function reportLine(node: Node, message: string, report: Report): void {
  report.error('TP117', { line: placeOf(node).line, column: 1 }, message, 'delete this line\n(a new part begins with a heading: ## …)');
}

/** Whether a heading is a text with a line of hyphens below it. */
export function isUnderlined(node: Node): node is Node & Required<Pick<Node, 'position'>> {
  return node.type === 'heading' && node.position !== undefined && node.position.end.line > node.position.start.line;
}

/** A single dash at the beginning of a line may be a part of the sentence. */
function checkDashes(paragraph: Node, next: Node | undefined, isInList: boolean, source: string, report: Report): void {
  const { start, end } = paragraph.position ?? {};
  const lines = source.slice(start?.offset, end?.offset).split('\n');
  const dashed = lines.flatMap((line, i) => (dash.test(line) && (i > 0 || !isInList) ? [i] : []));
  const [first] = dashed;
  const isAboveList = next?.type === 'list' && placeOf(next).line === (end?.line ?? 0) + 1;
  const isLazy = isInList && first !== undefined && (dash.exec(lines[first] ?? '')?.[1] ?? '').length < placeOf(paragraph).column - 1;
  if (first === undefined || !(dashed.length > 1 || isAboveList || isLazy)) return;
  report.error(
    'TP117',
    { line: placeOf(paragraph).line + first, column: 1 },
    'A dash begins no entry of a list, so learners would see one running text here.',
    lines
      .slice(first)
      .map((line) => line.trim().replace(dash, '- '))
      .join('\n'),
  );
}

/** TP124: a sentence at the margin right below a list, which belongs to its last entry. */
function checkLastLine(paragraph: Node, source: string, report: Report): void {
  const lines = source.slice(paragraph.position?.start.offset, paragraph.position?.end.offset).split('\n');
  // A line that is full runs on; behind a short one a capital letter at the margin begins a sentence.
  const isDone = (line: string) => /[.!?:…”")]$/.test(line.trimEnd()) || line.trimEnd().length <= longestEntry;
  const at = lines.findIndex((line, i) => i > 0 && /^(?:\*\*|[[“"])*\p{Lu}/u.test(line) && isDone(lines[i - 1] ?? ''));
  if (at < 0 || !/[.!?:…”")]$/.test((lines.at(-1) ?? '').trimEnd())) return;
  const message = 'This line belongs to the entry of the list above it, because no empty line stands between them.';
  report.error('TP124', { line: placeOf(paragraph).line + at, column: 1 }, message, 'add an empty line above this line');
}

/** TP124: rows of a table with more or fewer cells than its head. */
function checkCells({ children: rows = [] }: Node, source: string, report: Report): void {
  const width = rows[0]?.children?.length ?? 0;
  for (const row of rows) {
    const line = source.slice(row.position?.start.offset, row.position?.end.offset).trim();
    const cells = line.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/);
    if (cells.length < width)
      report.error(
        'TP124',
        placeOf(row),
        `This row has ${cells.length === 1 ? 'one cell' : `${cells.length} cells`} and the head of the table ${width}, so the last column stays empty.`,
        'write the sign | between what belongs into two cells\n(or a cell without words: | |)',
      );
    if (cells.length <= width) continue;
    const message = `This row has ${cells.length} cells and the head of the table ${width}: learners would not see the last one.`;
    report.error('TP124', placeOf(row), message, 'delete the sign | that is too much, or write \\| for the sign itself');
  }
}
