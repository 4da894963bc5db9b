import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastPluginDefinition } from 'satteri';
import { formatDiagnostic } from './diagnostic.ts';
import { namesOf } from './items/item-head.ts';
import { tags } from './kit.ts';
import type { Node } from './mdast.ts';
import { readLesson } from './read-lesson.ts';
import { checkedCatalog } from './site-catalog.ts';

/** An author's mistake as Astro shows it: with the file's line, and the cure as a hint. */
class AuthorError extends Error {
  override readonly name = 'AuthorError';
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly line: number;
  readonly column: number;
  readonly hint: string;

  constructor(message: string, hint: string, loc: { file: string; line: number; column: number }) {
    super(message);
    this.hint = hint;
    this.loc = loc;
    this.line = loc.line;
    this.column = loc.column;
  }
}

interface PluginContext {
  readonly fileURL?: URL | undefined;
  readonly sourceFormat?: string;
}

/**
 * Turns lesson syntax into tags of the author kit while MDX is compiled. Two steps, because what the first removes the
 * second must not see. A faulty lesson does not compile.
 */
export const lessonSyntax = [questionsToReferences, linksToComponents];

/** Questions keep their id and nothing else: the catalog has read them already. */
function questionsToReferences({ fileURL, sourceFormat }: PluginContext): MdastPluginDefinition | null {
  const path = fileURL ? fileURLToPath(fileURL) : '';
  const course = /content\/courses\/([^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1];
  if (sourceFormat !== 'mdx' || !course) return null;
  // Read again: the text that Astro hands over has its frontmatter blanked out.
  const source = readFileSync(path, 'utf8');
  const file = relative(process.cwd(), path).replaceAll('\\', '/');
  if (checkedCatalog()?.sources.get(file) !== source) refuseMistakes(source, path, course);
  return {
    name: 'questions-to-references',
    mdxJsxFlowElement(node, context) {
      const tag = tags[node.name ?? ''];
      if (tag?.item) {
        const value = namesOf(node as Node)[0] ?? '';
        context.replaceNode(node, { ...node, children: [], attributes: [{ type: 'mdxJsxAttribute', name: 'id', value }] });
      } else if (tag?.data && node.children.length > 0) context.replaceNode(node, { ...node, children: [] });
    },
  };
}

/** Throws when the lesson has mistakes, with all of them in the message. */
function refuseMistakes(source: string, path: string, course: string): void {
  const mistakes = readLesson(source, path, course).diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const [first] = mistakes;
  if (!first) return;
  const all = mistakes.map((mistake) => formatDiagnostic(mistake, source)).join('\n\n');
  throw new AuthorError(`${first.code}: ${first.message}\n\n${all}`, first.cure, { file: path, line: first.line, column: first.column });
}

const components: Readonly<Record<string, string>> = { term: 'Term', fact: 'Claim', lesson: 'LessonLink' };

/** `term:`, `fact:` and `lesson:` links become components. */
function linksToComponents({ sourceFormat }: PluginContext): MdastPluginDefinition | null {
  if (sourceFormat !== 'mdx') return null;
  return {
    name: 'links-to-components',
    link(node, context) {
      const [scheme, target] = node.url.split(':', 2);
      const name = components[scheme ?? ''];
      if (!name || target === undefined) return;
      context.replaceNode(node, {
        type: 'mdxJsxTextElement',
        name,
        attributes: [{ type: 'mdxJsxAttribute', name: 'to', value: target }],
        children: node.children,
      });
    },
  };
}
