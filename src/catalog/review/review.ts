import { withoutAllowed } from '../allowance.ts';
import { hasBlank } from '../blanks.ts';
import type { Catalog, Lesson } from '../catalog.ts';
import { byImportance, type Diagnostic, Report } from '../diagnostic.ts';
import { reviewRegister } from './claims/register.ts';
import { claimRules } from './claims/rules.ts';
import { itemCourseRules, itemRules } from './items/rules.ts';
import { parity } from './languages/parity.ts';
import type { LessonRule } from './rule.ts';
import { structureCourseRules, structureRules } from './structure/rules.ts';

const lessonRules: readonly LessonRule[] = [...structureRules, ...itemRules, ...claimRules];
const courseRules = [...structureCourseRules, ...itemCourseRules];

/** The lesson without the items that are still to be written, of which nothing can be said yet. */
function withoutBlanks(lesson: Lesson, catalog: Omit<Catalog, 'diagnostics'>): Lesson {
  if (!hasBlank(catalog.sources.get(lesson.file) ?? '')) return lesson;
  return { ...lesson, items: lesson.items.filter((item) => !hasBlank(JSON.stringify(item))) };
}

/** Judges whether the teaching holds together; what the form alone can tell, `loadCatalog` has said before. */
export function reviewCatalog(catalog: Omit<Catalog, 'diagnostics'>, today: Date): Diagnostic[] {
  const lessons = catalog.courses.flatMap((course) => {
    // A lesson whose description cannot be read is not judged: what is missing in it may only be unreadable.
    const described = course.lessons.filter((lesson) => lesson.frontmatter !== null);
    const readable = { ...course, lessons: described.map((lesson) => withoutBlanks(lesson, catalog)) };
    const surroundings = { course: readable, catalog, today };
    const reports = new Map<string, Report>();
    const reportFor = (file: string) => {
      const report = reports.get(file) ?? new Report(file);
      reports.set(file, report);
      return report;
    };
    for (const lesson of readable.lessons) for (const rule of lessonRules) rule(lesson, reportFor(lesson.file), surroundings);
    for (const lesson of described) parity(lesson, reportFor(lesson.file), { ...surroundings, course: { ...course, lessons: described } });
    for (const rule of courseRules) rule(readable, reportFor, surroundings);
    return [...reports.values()].flatMap(({ file, diagnostics }) =>
      withoutAllowed(diagnostics, course.lessons.find((lesson) => lesson.file === file)?.allowances ?? []),
    );
  });
  return [...lessons, ...reviewRegister(catalog, today)].sort(byImportance);
}
