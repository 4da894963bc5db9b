import type { Block, Inline, RichText } from '#domain/rich-text.ts';
import type { Report } from './diagnostic.ts';
import { isTag, type Node, placeOf, textOf } from './mdast.ts';
import { isUnderlined } from './prose.ts';

/** Running text of a question: emphasis, links, claims, terms and pictures; anything else is reported. */
export function readInline(nodes: readonly Node[], report: Report): RichText {
  const parts = nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [(node.value ?? '').replace(/\s*\n\s*/g, ' ')];
      case 'inlineCode':
        return [node.value ?? ''];
      case 'break':
        return [{ type: 'break' }];
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: readInline(node.children ?? [], report) }];
      case 'image':
        return [{ type: 'image', src: node.url ?? '', alt: node.alt ?? '' }];
      case 'link':
        return [readLink(node, report)];
      default:
        reportUnfit(node, 'plain text, *emphasis*, **strong**, [links](…) or a picture', report);
        return [];
    }
  });
  return joinTexts(parts);
}

function readLink(node: Node, report: Report): Inline {
  const url = node.url ?? '';
  const children = readInline(node.children ?? [], report);
  if (url.startsWith('fact:')) return { type: 'claim', fact: url.slice(5), children };
  if (url.startsWith('term:')) return { type: 'term', term: url.slice(5), children };
  return { type: 'link', href: url, children };
}

/** The content of several paragraphs as one running text, each beginning on a line of its own. */
export function joined(paragraphs: readonly Node[]): Node[] {
  return paragraphs.flatMap((paragraph, i) => {
    const content = paragraph.type === 'paragraph' ? (paragraph.children ?? []) : [paragraph];
    return i === 0 ? [...content] : [{ type: 'break' }, ...content];
  });
}

/** Paragraphs and lists of a stem or a model answer. */
export function readBlocks(nodes: readonly Node[], report: Report): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'paragraph') return [{ type: 'paragraph', children: readInline(node.children ?? [], report) }];
    if (node.type === 'list') {
      const items = (node.children ?? []).map((item) => readInline(joined(item.children ?? []), report));
      return [{ type: 'list', ordered: node.ordered === true, items }];
    }
    reportUnfit(node, 'paragraphs and lists only', report);
    return [];
  });
}

const unfit: Readonly<Record<string, readonly [what: string, cure: string]>> = {
  heading: ['A heading', 'delete the # signs; **two stars** make words stand out'],
  list: ['A list', 'sentences'],
  blockquote: ['A quotation set off by >', 'put the words between quotation marks: “…”; feedback stands under its option'],
  code: ['A block of code', 'plain text'],
  thematicBreak: ['A line across the page', 'delete the line'],
};

/** TP110: something that a question cannot hold. */
export function reportUnfit(node: Node, cure: string, report: Report): void {
  if (isTag(node)) {
    const name = node.name ?? '';
    report.error('TP110', placeOf(node), `<${name}> cannot stand inside a question.`, `move it below the </…> that ends the question`);
    return;
  }
  if (isUnderlined(node)) {
    const at = { line: node.position.end.line, column: 1 };
    report.error('TP110', at, 'This line makes a heading of the text above it, which a question cannot hold.', 'delete the line');
    return;
  }
  if (node.type === 'table') {
    report.error('TP110', placeOf(node), 'A table is not possible inside a question.', `${asList(node)}\n(in place of the whole table)`);
    return;
  }
  const [what, better] = unfit[node.type] ?? ['This', cure];
  report.error('TP110', placeOf(node), `${what} is not possible inside a question.`, better);
}

/** A table as a list: each row with the heads of its cells. */
function asList({ children: rows = [] }: Node): string {
  const [head = [], ...others] = rows.map((row) => (row.children ?? []).map((cell) => textOf(cell).trim()));
  return others
    .map(([first = '', ...cells]) => `- ${first}: ${cells.map((cell, i) => `${head[i + 1] ?? ''} ${cell}`.trim()).join(', ')}`)
    .join('\n');
}

function joinTexts(parts: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/** Trims the ends of a text, which Markdown leaves ragged where a letter or a tag was cut off. */
export function trimText(text: RichText): RichText {
  return text
    .map((part, i) => {
      if (typeof part !== 'string') return part;
      const start = i === 0 ? part.trimStart() : part;
      return i === text.length - 1 ? start.trimEnd() : start;
    })
    .filter((part) => part !== '');
}
