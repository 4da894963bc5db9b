import type { Locale } from '#domain/locale.ts';
import type { CourseFile } from './course-file.ts';
import { type Diagnostic, Report } from './diagnostic.ts';
import { fieldPlaces } from './frontmatter.ts';

/** TP702: a course with lessons in a language in which it has no title or no summary. */
export function checkCourseTexts(described: CourseFile, locale: Locale, file: string, source: string, diagnostics: Diagnostic[]): void {
  const report = new Report(file);
  for (const field of ['title', 'summary'] as const) {
    if (described[field][locale] !== undefined) continue;
    report.error(
      'TP702',
      fieldPlaces(source).get(field) ?? { line: 1, column: 1 },
      `The course has lessons in the language "${locale}", and no ${field} in it.`,
      `  ${locale}: the ${field} in this language — below ${field}:`,
    );
  }
  diagnostics.push(...report.diagnostics);
}
