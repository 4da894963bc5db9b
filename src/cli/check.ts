import { checkContent } from '#catalog/check-content.ts';
import { formatDiagnostic } from '#catalog/diagnostic.ts';

const { diagnostics, sources, courses } = checkContent(process.cwd(), new Date());
for (const diagnostic of diagnostics) console.log(`${formatDiagnostic(diagnostic, sources.get(diagnostic.file) ?? '')}\n`);
const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
const lessons = courses.reduce((sum, course) => sum + course.lessons.length, 0);
console.log(`${lessons} lessons checked: ${errors} errors, ${diagnostics.length - errors} warnings.`);
process.exitCode = errors > 0 ? 1 : 0;
