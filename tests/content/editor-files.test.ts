import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorFiles } from '#catalog/editor-files.ts';
import { tags } from '#catalog/kit.ts';
import { readLesson } from '#catalog/read-lesson.ts';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

/** The snippet as it stands once the writer has jumped through it without typing. */
function typed({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('$0', 'Text.')
    .replace(/\\([$}\\])/g, '$1');
}

test.each([...editorFiles()])('%s is what "npm run schemas" writes', (file, text) => {
  expect(readFileSync(file, 'utf8'), 'run: npm run schemas').toBe(text);
});

describe('a snippet', () => {
  const snippets = Object.values(JSON.parse(editorFiles().get('.vscode/touchpoint.code-snippets') ?? '{}') as Record<string, Snippet>);

  test('exists for every tag, and begins with tp-', () => {
    const all = snippets.map(typed).join('\n');
    for (const tag of Object.keys(tags)) expect(all).toMatch(new RegExp(`^<${tag}[ >]`, 'm'));
    for (const { prefix } of snippets) expect(prefix).toMatch(/^tp-[a-z-]+$/);
    expect(new Set(snippets.map(({ prefix }) => prefix)).size).toBe(snippets.length);
  });

  test.each(snippets.map((snippet) => [snippet.prefix, snippet] as const))('%s has the form of a lesson', (_, snippet) => {
    const own = typed(snippet).replace('code of the rule', 'TP430');
    const head = own.startsWith('---') ? '' : '---\ntitle: T\nsummary: S\nobjectives: { an-aim: Explain }\n---\n\n';
    const text = `${head}${own}\n`;
    const { diagnostics } = readLesson(text, 'lesson.mdx', 'course');
    // Numbers, moods and names are words until somebody types them.
    expect(diagnostics.filter(({ code }) => !['TP140', 'TP217', 'TP218'].includes(code))).toEqual([]);
  });
});

test('the settings of VS Code point at schemas that exist', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  for (const schema of Object.keys(settings['yaml.schemas'])) expect([...editorFiles().keys()]).toContain(schema);
});
