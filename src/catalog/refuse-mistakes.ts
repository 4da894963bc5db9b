import { resolve } from 'node:path';
import type { Lesson } from './catalog.ts';
import { formatDiagnostic } from './diagnostic.ts';

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

/** Throws when the lesson has mistakes, with all of them in the message and the first one's place for Astro to show. */
export function refuseMistakes({ file, diagnostics }: Lesson, sources: ReadonlyMap<string, string>): void {
  const mistakes = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const [first] = mistakes;
  if (!first) return;
  const all = mistakes.map((mistake) => formatDiagnostic(mistake, sources.get(file) ?? '')).join('\n\n');
  throw new AuthorError(`${first.code}: ${first.message}\n\n${all}`, first.cure, {
    file: resolve(file),
    line: first.line,
    column: first.column,
  });
}
