import GithubSlugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { namesOf } from './items/item-head.ts';
import { tags } from './kit.ts';
import { attributesOf, isTag, type Node, textOf } from './mdast.ts';

/** Running text as HTML, or a tag with what stands inside it. An element may begin in one part and end in another. */
export type BodyPart = string | BodyTag;

export interface BodyTag {
  /** A tag of the author kit, or `Term`, `Claim` or `LessonLink` for a link of that scheme. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly parts: readonly BodyPart[];
}

export interface LessonBody {
  readonly parts: readonly BodyPart[];
  /** The headings of the second level, in reading order. */
  readonly sections: readonly { readonly slug: string; readonly text: string }[];
}

/** Attributes of `<img>`, by the address that the author wrote. */
export type PictureAttributes = ReadonlyMap<string, Readonly<Record<string, string | number>>>;

/** A node of an HTML tree, as far as this file changes it. */
interface HtmlNode extends Node {
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

/** The running text of a lesson without mistakes. What stands inside questions and drawings is left to the catalog. */
export function bodyOf(source: string, pictures: PictureAttributes): LessonBody {
  const tree = mdxToHast(source, { features: { gfm: { footnotes: false } }, position: false }) as HtmlNode;
  const slugger = new GithubSlugger();
  const sections: LessonBody['sections'][number][] = [];
  const dress = (node: HtmlNode): HtmlNode => {
    const { tagName = '', properties = {} } = node;
    if (/^h[1-6]$/.test(tagName)) {
      const section = { slug: slugger.slug(textOf(node)), text: textOf(node) };
      properties['id'] = section.slug;
      if (tagName === 'h2') sections.push(section);
    }
    if (tagName === 'img') Object.assign(properties, pictures.get(String(properties['src'])));
    if (/^t[hd]$/.test(tagName)) alignByClass(properties);
    const isData = isTag(node) && tags[node.name ?? '']?.data;
    const children = isData ? [] : (node.children ?? []).filter((child) => !isExpression(child)).map(dress);
    return { ...((tagName === 'a' ? reference(String(properties['href'])) : null) ?? node), children };
  };
  return { parts: partsOf(dress(tree).children ?? []), sections };
}

/** Comments; anything else in braces has been refused by the check. */
function isExpression(node: Node): boolean {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

const references: Readonly<Record<string, string>> = { term: 'Term', fact: 'Claim', lesson: 'LessonLink' };

/** The tag that a link of one of our schemes stands for. */
function reference(href: string): HtmlNode | null {
  const [scheme = '', to = ''] = href.split(':', 2);
  const name = Object.hasOwn(references, scheme) ? references[scheme] : undefined;
  return name ? { type: 'mdxJsxTextElement', name, attributes: [{ type: 'mdxJsxAttribute', name: 'to', value: to }] } : null;
}

/** The policy for what a page may load forbids style attributes. */
function alignByClass(properties: Record<string, unknown>): void {
  const side = /text-align: (\w+)/.exec(String(properties['style'] ?? ''))?.[1];
  delete properties['style'];
  if (side) properties['className'] = [`align-${side}`];
}

/** What the tag's component is given: of an item its id, since the catalog has read the rest. */
function attributesFor(node: Node): BodyTag['attributes'] {
  return tags[node.name ?? '']?.item ? { id: namesOf(node)[0] ?? '' } : Object.fromEntries(attributesOf(node));
}

/** Writes the text with a comment in the place of each tag, and cuts it there: authors cannot write comments of HTML. */
function partsOf(nodes: readonly HtmlNode[]): BodyPart[] {
  const found: BodyTag[] = [];
  const withMarks = (node: HtmlNode): HtmlNode => {
    if (!isTag(node)) return node.children ? { ...node, children: node.children.map(withMarks) } : node;
    found.push({ tag: node.name ?? '', attributes: attributesFor(node), parts: partsOf(node.children ?? []) });
    return { type: 'comment', value: '' };
  };
  const texts = toHtml({ type: 'root', children: nodes.map(withMarks) } as Parameters<typeof toHtml>[0]).split('<!---->');
  return texts.flatMap((text, i) => [...(text.trim() === '' ? [] : [text]), ...found.slice(i, i + 1)]);
}
