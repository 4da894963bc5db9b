import { reportBare, reportIdle, withoutAllowed } from '../allowance.ts';
import { hasBlank } from '../blanks.ts';
import type { Catalog, Lesson } from '../catalog.ts';
import { byImportance, type Diagnostic, Report } from '../diagnostic.ts';
import { reviewRegister } from './claims/register.ts';
import { claimAdvice, claimCourseAdvice, claimRules } from './claims/rules.ts';
import { itemAdvice, itemCourseAdvice, itemCourseRules, itemRules } from './items/rules.ts';
import { glossaryIds } from './languages/glossary-ids.ts';
import { lostLinks } from './languages/lost-links.ts';
import { parity } from './languages/parity.ts';
import { quotationMarks } from './languages/quotation-marks.ts';
import type { LessonRule } from './rule.ts';
import { structureAdvice, structureCourseAdvice, structureCourseRules, structureRules } from './structure/rules.ts';

const lessonRules: readonly LessonRule[] = [...structureRules, ...itemRules, ...claimRules];
const lessonAdvice: readonly LessonRule[] = [...structureAdvice, ...itemAdvice, ...claimAdvice, lostLinks, quotationMarks];
const courseRules = [...structureCourseRules, ...itemCourseRules];
const courseAdvice = [...structureCourseAdvice, ...itemCourseAdvice, ...claimCourseAdvice];

/** The lesson without the items of which nothing can be said yet: those with blanks, and those with mistakes of form. */
function withoutUnfinished(lesson: Lesson, catalog: Omit<Catalog, 'diagnostics'>): Lesson {
  const isDraft = hasBlank(catalog.sources.get(lesson.file) ?? '');
  const faulty = new Set([...itemsWithFaults(lesson), ...doubled(lesson.items)]);
  if (!isDraft && faulty.size === 0) return lesson;
  return { ...lesson, items: lesson.items.filter((item) => !faulty.has(item.id) && !(isDraft && hasBlank(JSON.stringify(item)))) };
}

/** What is said of a lesson by all its items together, and can only be said once all of them can be read. */
const ofAllItems = /^TP4(?:05|07|16)/;
/** What a tag that cannot be read may have been. */
const ofAllTags = /^TP41[246]/;
/** What is counted over all questions of a course. */
const ofAllLessons = /^TP4(?:31|38|44|54)/;

/** Ids that stand twice in the lesson: places are known for one of the two only. */
function doubled(items: Lesson['items']): string[] {
  return items.flatMap(({ id }, i) => (items.findIndex((other) => other.id === id) < i ? [id] : []));
}

/** Ids of the items in whose lines an error about the form of questions stands. */
function itemsWithFaults({ items, places, diagnostics }: Lesson): ReadonlySet<string> {
  const starts = items.map(({ id }) => ({ id, line: places.get(id)?.line ?? 0 })).toSorted((a, b) => b.line - a.line);
  const faults = diagnostics.filter(({ code, severity }) => severity === 'error' && /^TP(?:103|110|117|2|6[1-9])/.test(code));
  return new Set(faults.flatMap((fault) => starts.find(({ line }) => line <= fault.line)?.id ?? []));
}

/** Whether a tag of the lesson could not be read, which may have been that of a question. */
function hasUnread({ diagnostics }: Lesson): boolean {
  return diagnostics.some(({ code, severity }) => severity === 'error' && /^TP1(?:0[1689]|1[56])$/.test(code));
}

/**
 * Judges whether the teaching holds together; what the form alone can tell, `loadCatalog` has said before. Without `advice`
 * every error is found, and few warnings.
 */
export function reviewCatalog(catalog: Omit<Catalog, 'diagnostics'>, today: Date, advice = true): Diagnostic[] {
  const ofLesson = advice ? [...lessonRules, ...lessonAdvice] : lessonRules;
  const ofCourse = advice ? [...courseRules, ...courseAdvice] : courseRules;
  const lessons = catalog.courses.flatMap((course) => {
    // A lesson whose description cannot be read is not judged: what is missing in it may only be unreadable.
    const described = course.lessons.filter((lesson) => lesson.frontmatter !== null);
    const readable = { ...course, lessons: described.map((lesson) => withoutUnfinished(lesson, catalog)) };
    const surroundings = { course: readable, catalog, today, advice };
    const reports = new Map<string, Report>();
    const reportFor = (file: string) => {
      const report = reports.get(file) ?? new Report(file);
      reports.set(file, report);
      return report;
    };
    for (const lesson of readable.lessons) for (const rule of ofLesson) rule(lesson, reportFor(lesson.file), surroundings);
    const all = { ...surroundings, course: { ...course, lessons: described } };
    // A question whose tag cannot be read is not missing.
    for (const lesson of described.filter((each) => !hasUnread(each))) parity(lesson, reportFor(lesson.file), all, itemsWithFaults(lesson));
    for (const rule of ofCourse) rule(readable, reportFor, surroundings);
    for (const lesson of described)
      reportBare(lesson.allowances, advice ? reportFor(lesson.file).diagnostics : null, reportFor(lesson.file));
    if (advice)
      for (const lesson of described) {
        // What was not judged may need its allowances later.
        const isJudged =
          !lesson.diagnostics.some(({ severity }) => severity === 'error') && !hasBlank(catalog.sources.get(lesson.file) ?? '');
        if (isJudged) reportIdle(lesson.allowances, reportFor(lesson.file).diagnostics, reportFor(lesson.file));
      }
    const isCounted = described.every((lesson) => !hasUnread(lesson)) && readable.lessons.every((lesson, i) => lesson === described[i]);
    return [...reports.values()].flatMap(({ file, diagnostics }) => {
      const lesson = course.lessons.find((other) => other.file === file);
      const isWhole = !lesson || (itemsWithFaults(lesson).size === 0 && doubled(lesson.items).length === 0);
      const isRead = !lesson || !hasUnread(lesson);
      return withoutAllowed(diagnostics, lesson?.allowances ?? []).filter(
        ({ code }) => (isWhole || !ofAllItems.test(code)) && (isRead || !ofAllTags.test(code)) && (isCounted || !ofAllLessons.test(code)),
      );
    });
  });
  return [...lessons, ...reviewRegister(catalog, today), ...glossaryIds(catalog)].sort(byImportance);
}
