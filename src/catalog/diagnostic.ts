/** A place in a content file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** A mistake in the content, with its address and its cure. */
export interface Diagnostic extends Place {
  /** `TP` and three digits; says which rule spoke. */
  readonly code: string;
  readonly severity: Severity;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** What is wrong, in the author's words and with the names the author typed. */
  readonly message: string;
  /** What to write instead, ready to paste where that is possible. */
  readonly cure: string;
}

/** Collects the diagnostics of one file. */
export class Report {
  readonly file: string;
  readonly diagnostics: Diagnostic[] = [];
  #lines: readonly string[];

  /** `source` is the text of the file, for cures that keep what stands in a line. */
  constructor(file: string, source = '') {
    this.file = file;
    this.#lines = source.split(/\r?\n/);
  }

  /** From here on lines are those of the text with the reported slips mended, so that a second cure keeps the first. */
  readOn(mended: string): void {
    this.#lines = mended.split(/\r?\n/);
  }

  /** A report of its own about the same file. */
  again(): Report {
    return new Report(this.file, this.#lines.join('\n'));
  }

  /** A line as it was typed, or `other` where the text of the file is not known. */
  typed({ line }: Pick<Place, 'line'>, other = ''): string {
    return this.#lines[line - 1]?.trimEnd() || other;
  }

  /** A line in place of another one, as far right as that one stands. */
  inPlace(at: Pick<Place, 'line'>, text: string): string {
    const indent = /^\s*/.exec(this.typed(at))?.[0] ?? '';
    return text.replace(/^(?=.)/gm, indent);
  }

  error(code: string, at: Place, message: string, cure: string): void {
    this.diagnostics.push({ code, severity: 'error', file: this.file, line: at.line, column: at.column, message, cure });
  }

  warn(code: string, at: Place, message: string, cure: string): void {
    this.diagnostics.push({ code, severity: 'warning', file: this.file, line: at.line, column: at.column, message, cure });
  }
}

/** One diagnostic as text for a terminal, with its source line and a marker below the place. */
export function formatDiagnostic(diagnostic: Diagnostic, source: string): string {
  const text = source.split(/\r?\n/)[diagnostic.line - 1] ?? '';
  const gutter = `${diagnostic.line} | `;
  const marker = `${' '.repeat(gutter.length + diagnostic.column - 1)}^`;
  return [
    `${diagnostic.file}:${diagnostic.line}:${diagnostic.column} ${diagnostic.severity} ${diagnostic.code}`,
    `  ${diagnostic.message}`,
    `  ${gutter}${text}`,
    `  ${marker}`,
    `  Instead: ${diagnostic.cure.replaceAll('\n', '\n           ')}`,
  ].join('\n');
}

/** One diagnostic as GitHub shows it beside the line. */
export function formatAnnotation({ severity, file, line, column, code, message, cure }: Diagnostic): string {
  const inOneLine = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return `::${severity} file=${file},line=${line},col=${column},title=${code}::${inOneLine(`${message} Instead: ${cure}`)}`;
}

/** Errors before warnings, then by file and place. */
export function byImportance(a: Diagnostic, b: Diagnostic): number {
  return (
    Number(a.severity === 'warning') - Number(b.severity === 'warning') ||
    a.file.localeCompare(b.file) ||
    a.line - b.line ||
    a.column - b.column
  );
}
