import { htmlToHast } from 'satteri';
import type { Block, Inline, RichText } from '#domain/rich-text.ts';
import { tidyText } from './tidy-text.ts';

/** The part of an HTML tree's node that is read. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

const deepest = 40;
const silent = new Set(['span', 'div', 'p', 'br', 'ul', 'ol', 'li', 'strong', 'b', 'em', 'i', 'a', 'tbody', 'tr', 'td', 'th']);
const dropped = new Set(['script', 'style', 'iframe', 'object', 'embed', 'template', 'svg', 'math', 'head', 'title', 'noscript']);
const ofBlocks = new Set([
  'div',
  'p',
  'section',
  'article',
  'blockquote',
  'pre',
  'table',
  'tbody',
  'thead',
  'tr',
  'dl',
  'dt',
  'dd',
  'hr',
  'figure',
]);

/** Paragraphs and lists of a piece of HTML. `lose` is told of each tag and picture that has no place in a lesson. */
export function htmlBlocks(html: string, lose: (what: string) => void): Block[] {
  const blocks: Block[] = [];
  let line: Inline[] = [];
  const finish = () => {
    const children = tidyText(line);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    line = [];
  };
  const read = (nodes: readonly Node[], depth: number) => {
    for (const node of nodes) {
      const tag = node.tagName ?? '';
      if ((tag === 'ul' || tag === 'ol') && depth < deepest) {
        finish();
        const items = (node.children ?? []).map((item) => tidyText(inlineOf(item, lose, depth + 1))).filter((item) => item.length > 0);
        if (items.length > 0) blocks.push({ type: 'list', ordered: tag === 'ol', items });
      } else if ((ofBlocks.has(tag) || /^h[1-6]$/.test(tag)) && depth < deepest) {
        noteTag(tag, lose);
        finish();
        read(node.children ?? [], depth + 1);
        finish();
      } else line.push(...inlineOf(node, lose, depth));
    }
  };
  // The binding's type covers every format's tree; ours names only what is read here.
  read((htmlToHast(html, { fragment: true }) as Node).children ?? [], 0);
  finish();
  return blocks;
}

function inlineOf(node: Node, lose: (what: string) => void, depth: number): RichText {
  if (node.type === 'text') return [node.value ?? ''];
  if (node.type !== 'element') return [];
  const tag = node.tagName ?? '';
  if (dropped.has(tag) || depth >= deepest) {
    lose(`The part in <${tag}> stays behind.`);
    return [];
  }
  noteTag(tag, lose);
  const children = (node.children ?? []).flatMap((child) => inlineOf(child, lose, depth + 1));
  const property = (name: string) => (typeof node.properties?.[name] === 'string' ? node.properties[name] : undefined);
  switch (tag) {
    case 'strong':
    case 'b':
      return [{ type: 'strong', children }];
    case 'em':
    case 'i':
      return [{ type: 'emphasis', children }];
    case 'br':
      return [{ type: 'break' }];
    case 'img':
      lose(`The picture "${property('src')?.slice(0, 80) ?? ''}" stays behind; its description stands in the text.`);
      return property('alt') ? [`[${property('alt')}]`] : [];
    case 'a':
      return linked(property('href') ?? '', children, lose);
    case 'span':
      return kept(property, children);
    default:
      return ofBlocks.has(tag) || tag === 'li' ? [' ', ...children, ' '] : children;
  }
}

function linked(href: string, children: RichText, lose: (what: string) => void): RichText {
  if (/^(?:https:\/\/|mailto:)[^\s\p{Cc}]+$/u.test(href)) return [{ type: 'link', href, children }];
  if (href !== '') lose(`The link to "${href.slice(0, 80)}" stays behind: links begin with https://.`);
  return children;
}

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What our own export has kept in data- attributes. */
function kept(property: (name: string) => string | undefined, children: RichText): RichText {
  const [fact, term, href] = [property('dataFact'), property('dataTerm'), property('dataLink')];
  if (fact !== undefined && idForm.test(fact)) return [{ type: 'claim', fact, children }];
  if (term !== undefined && idForm.test(term)) return [{ type: 'term', term, children }];
  return href !== undefined && /^(?:lesson:[a-z0-9-]+(?:\/[a-z0-9-]+)?|#[\w-]+|\.{1,2}\/[\w./-]*)$/.test(href)
    ? [{ type: 'link', href, children }]
    : children;
}

function noteTag(tag: string, lose: (what: string) => void): void {
  if (!silent.has(tag) && tag !== 'img') lose(`The formatting of <${tag}> stays behind, its text does not.`);
}
