import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '#catalog/check-content.ts';
import { formatAnnotation, formatDiagnostic } from '#catalog/diagnostic.ts';
import { blueprintPage } from '#export/blueprint.ts';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const reportFile = 'blueprint.html';

if (flags.help) {
  console.log(`npm run check               every mistake in content/, with its line and its cure
npm run check -- --json     the same for tools
npm run check -- --report   also writes ${reportFile}: what is taught, practised and claimed, as a page`);
} else {
  const today = new Date();
  const catalog = checkContent(process.cwd(), today);
  const { diagnostics, sources, courses } = catalog;
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const lessons = courses.reduce((sum, course) => sum + course.lessons.length, 0);
  if (flags.json) {
    console.log(JSON.stringify({ lessons, errors, warnings: diagnostics.length - errors, diagnostics }, null, 2));
  } else {
    for (const diagnostic of diagnostics) console.log(`${formatDiagnostic(diagnostic, sources.get(diagnostic.file) ?? '')}\n`);
    if (process.env['GITHUB_ACTIONS']) for (const diagnostic of diagnostics) console.log(formatAnnotation(diagnostic));
    console.log(`${lessons} lessons checked: ${errors} errors, ${diagnostics.length - errors} warnings.`);
  }
  if (flags.report) {
    writeFileSync(reportFile, blueprintPage(catalog, today));
    if (!flags.json) console.log(`Written: ${reportFile}`);
  }
  process.exitCode = errors > 0 ? 1 : 0;
}
