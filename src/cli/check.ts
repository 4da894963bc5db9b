import { writeFileSync } from 'node:fs';
import { checkContent } from '#catalog/check-content.ts';
import { type Diagnostic, formatAnnotation, formatDiagnostic } from '#catalog/diagnostic.ts';
import { waitingLessons } from '#catalog/waiting-lessons.ts';
import { blueprintPage } from '#export/blueprint.ts';
import { readArguments } from './arguments.ts';

const reportFile = 'blueprint.html';
/** More blanks than this in a file are listed, a line each. */
const fewBlanks = 5;
const usage = `npm run check               every mistake in content/, with its line and its cure
npm run check -- --json     the same for tools
npm run check -- --report   also writes ${reportFile}: what is taught, practised and claimed, as a page`;
const boolean = { type: 'boolean', default: false } as const;
const given = readArguments({ options: { json: boolean, report: boolean, help: boolean } }, usage);

if (given?.values.help) console.log(usage);
else if (given) check(given.values);

function check(flags: { readonly json: boolean; readonly report: boolean }): void {
  const today = new Date();
  const catalog = checkContent(process.cwd(), today);
  const { diagnostics, sources, courses } = catalog;
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const lessons = courses.reduce((sum, course) => sum + course.lessons.length, 0);
  if (flags.json) {
    console.log(JSON.stringify({ lessons, errors, warnings: diagnostics.length - errors, diagnostics }, null, 2));
  } else {
    for (const text of asText(diagnostics, sources)) console.log(`${text}\n`);
    if (process.env['GITHUB_ACTIONS']) for (const diagnostic of diagnostics) console.log(formatAnnotation(diagnostic));
    for (const text of waitingLessons(courses)) console.log(text);
    console.log(`${lessons} lessons checked: ${errors} errors, ${diagnostics.length - errors} warnings.`);
  }
  if (flags.report) {
    writeFileSync(reportFile, blueprintPage(catalog, today));
    if (!flags.json) console.log(`Written: ${reportFile}`);
  }
  process.exitCode = errors > 0 ? 1 : 0;
}

/** The diagnostics in full; many blanks of a file, which would hide the rest, as a list between errors and warnings. */
function asText(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, string>): string[] {
  const blanks = [...Map.groupBy(diagnostics, ({ code, file }) => (code === 'TP140' ? file : ''))].filter(
    ([file, found]) => file !== '' && found.length > fewBlanks,
  );
  const drafts = new Set(blanks.map(([file]) => file));
  const inFull = (severity: string) =>
    diagnostics
      .filter((found) => found.severity === severity && !(found.code === 'TP140' && drafts.has(found.file)))
      .map((found) => formatDiagnostic(found, sources.get(found.file) ?? ''));
  return [...inFull('error'), ...blanks.map(([file, found]) => listOfBlanks(file, found)), ...inFull('warning')];
}

function listOfBlanks(file: string, blanks: readonly Diagnostic[]): string {
  const hint = (message: string) => message.replace(/^A blank is still to be filled: /, '');
  const places = blanks.map(({ line, column, message }) => `  ${file}:${line}:${column} ${hint(message)}`);
  return [`${file}: ${blanks.length} blanks are still to be filled (TP140)`, ...places].join('\n');
}
