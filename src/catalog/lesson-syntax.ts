import type { MdastPluginDefinition } from 'satteri';
import { fileURLToPath } from 'node:url';
import { formatDiagnostic } from './diagnostic.ts';
import { tags } from './kit.ts';
import { readLesson } from './read-lesson.ts';

/** An author's mistake as Astro shows it: with the file's line, and the cure as a hint. */
class AuthorError extends Error {
  override readonly name = 'AuthorError';
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly hint: string;

  constructor(message: string, hint: string, loc: { file: string; line: number; column: number }) {
    super(message);
    this.hint = hint;
    this.loc = loc;
  }
}

/**
 * Turns lesson syntax into tags of the author kit while MDX is compiled: questions become references to items that the
 * catalog has read, and `term:`, `fact:` and `lesson:` links become components. A faulty lesson does not compile.
 */
export function lessonSyntax() {
  return ({ source, fileURL, sourceFormat }: { source: string; fileURL?: URL | undefined; sourceFormat?: string }): MdastPluginDefinition | null => {
    const path = fileURL ? fileURLToPath(fileURL) : '';
    const course = /content\/courses\/([^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1];
    if (sourceFormat !== 'mdx' || !course) return null;
    const mistakes = readLesson(source, path, course).diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    const [first] = mistakes;
    if (first) {
      const all = mistakes.map((mistake) => formatDiagnostic(mistake, source)).join('\n\n');
      throw new AuthorError(`${first.code}: ${first.message}\n\n${all}`, first.cure, { file: path, line: first.line, column: first.column });
    }
    return {
      name: 'lesson-syntax',
      mdxJsxFlowElement(node, context) {
        if (node.children.length > 0 && tags[node.name ?? '']?.data) context.replaceNode(node, { ...node, children: [] });
      },
      link(node, context) {
        const [scheme, target] = node.url.split(':', 2);
        const component = { term: 'Term', fact: 'Claim', lesson: 'LessonLink' }[scheme ?? ''];
        if (!component || target === undefined) return;
        context.replaceNode(node, {
          type: 'mdxJsxTextElement',
          name: component,
          attributes: [{ type: 'mdxJsxAttribute', name: 'to', value: target }],
          children: node.children,
        });
      },
    };
  };
}
