import { editorSchemas } from './editor-schemas.ts';
import { editorSnippets } from './editor-snippets.ts';

/** The files in .vscode/ that are made by `npm run schemas`, by path. */
export function editorFiles(): ReadonlyMap<string, string> {
  const schemas = [...editorSchemas()].map(([name, text]): [string, string] => [`.vscode/schemas/${name}`, text]);
  return new Map([...schemas, ['.vscode/touchpoint.code-snippets', editorSnippets()]]);
}
