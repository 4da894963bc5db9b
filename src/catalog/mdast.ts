import { mdxToMdast } from 'satteri';
import type { Place, Report } from './diagnostic.ts';
import { reportRunaway, reportStartsTooDeep, reportTooDeep, tooDeep } from './excess.ts';

/** The part of a Markdown tree's node that the reader uses. */
export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly url?: string;
  /** What a reference and the definition of its address have in common. */
  readonly identifier?: string;
  /** Of a link whose address stands elsewhere in the file. */
  readonly isReference?: true;
  readonly alt?: string;
  readonly depth?: number;
  /** The word behind the ``` of a block of code. */
  readonly lang?: string | null;
  readonly ordered?: boolean;
  readonly checked?: boolean | null;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: Place & { readonly offset?: number }; readonly end: Place & { readonly offset?: number } };
}

const top: Place = { line: 1, column: 1 };

export function placeOf(node: Node | undefined): Place {
  return node?.position?.start ?? top;
}

/** The tree of an MDX file, or null after reporting the syntax error that prevents one. Links and pictures have their addresses. */
export function parseMdx(source: string, report: Report): Node | null {
  if (reportStartsTooDeep(source, report) || reportRunaway(source, report)) return null;
  try {
    const tree = mdxToMdast(source) as Node;
    const deep = tooDeep(tree);
    if (!deep) return withAddresses(tree);
    reportTooDeep(placeOf(deep), report);
  } catch (error) {
    const found = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[^)]*\))?$/.exec(error instanceof Error ? error.message : String(error));
    const at = found ? { line: Number(found[1]), column: Number(found[2]) } : top;
    const what = found?.[3] ?? 'The file cannot be read as MDX.';
    report.error('TP101', at, explainSyntax(what), cureSyntax(what));
  }
  return null;
}

/** References by what they refer to; the definitions stay. */
function withAddresses(tree: Node): Node {
  const definitions = new Map<string, Node>();
  for (const node of walk(tree)) {
    const { identifier = '' } = node;
    if (node.type === 'definition' && !definitions.has(identifier)) definitions.set(identifier, node);
  }
  if (definitions.size === 0) return tree;
  const resolve = (node: Node): Node => {
    const url = definitions.get(node.identifier ?? '')?.url;
    const children = node.children && { children: node.children.map(resolve) };
    if (url === undefined || !/^(?:link|image)Reference$/.test(node.type)) return { ...node, ...children };
    return { ...node, ...children, type: node.type === 'linkReference' ? 'link' : 'image', url, isReference: true };
  };
  return resolve(tree);
}

function explainSyntax(what: string): string {
  const wrongEnd = /closing tag `<\/(\w*)>`, expected corresponding closing tag for `<(\w+)>` \((\d+):/.exec(what);
  if (wrongEnd) return `The tag </${wrongEnd[1]}> does not close <${wrongEnd[2]}> from line ${wrongEnd[3]}.`;
  const unclosed = /Expected a closing tag for `<(\w+)>`/.exec(what);
  if (unclosed) return `The tag <${unclosed[1]}> is opened here and closed nowhere.`;
  if (what.includes('brace') || what.includes('expression')) return 'An open brace { starts program code, which lessons cannot hold.';
  if (what.includes('after `<`')) return 'A "less than" sign < starts a tag here, and what follows is no tag.';
  return `The text cannot be read from here on (${what.split(/[,(`]/)[0]?.trim()}).`;
}

function cureSyntax(what: string): string {
  const wrongEnd = /expected corresponding closing tag for `<(\w+)>`/.exec(what);
  if (wrongEnd) return `</${wrongEnd[1]}>`;
  const unclosed = /Expected a closing tag for `<(\w+)>`/.exec(what);
  if (unclosed) return `</${unclosed[1]}> alone on a line where the block ends`;
  if (what.includes('brace') || what.includes('expression')) return 'write \\{ for a brace in text';
  if (what.includes('after `<`')) return 'write \\< for the sign in text; write [text](https://…) for a link';
  return 'compare with the examples in content/README.md';
}

/** Every node below `node` in reading order, `node` first. */
export function walk(node: Node, found: Node[] = []): Node[] {
  found.push(node);
  for (const child of node.children ?? []) walk(child, found);
  return found;
}

/** All text below a node, without marks. */
export function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(textOf).join('');
}

/** A tag's attributes; one without a value is `true`. Values in braces are left out. */
export function attributesOf(node: Node): Map<string, string | true> {
  const attributes = new Map<string, string | true>();
  for (const attribute of node.attributes ?? []) {
    if (!attribute.name) continue;
    if (attribute.value === null || attribute.value === undefined) attributes.set(attribute.name, true);
    else if (typeof attribute.value === 'string') attributes.set(attribute.name, attribute.value);
  }
  return attributes;
}

export function isTag(node: Node): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}
