import type { Catalog, Course, Lesson } from './catalog.ts';
import { checkLinks } from './check-links.ts';
import { checkObjectives } from './check-objectives.ts';
import { checkPointers } from './check-pointers.ts';
import { type Diagnostic, type Place, Report } from './diagnostic.ts';
import { diagramNames } from './kit.ts';
import { lineWith } from './line-with.ts';
import { sourceLine } from './source-line.ts';
import { closest, didYouMean } from './suggest.ts';

/** What only the whole content can tell: names that point at nothing, ids used twice, objectives without questions. */
export function checkReferences(catalog: Omit<Catalog, 'diagnostics'>): Diagnostic[] {
  return [...checkPointers(catalog), ...checkLinks(catalog), ...checkLessons(catalog)];
}

function checkLessons(catalog: Omit<Catalog, 'diagnostics'>): Diagnostic[] {
  return catalog.courses.flatMap((course) => {
    const firstUse = new Map<string, { lesson: Lesson; place: Place }>();
    const released = catalog.lock?.get(course.id);
    const homes = (id: string) => released?.items.get(local(id))?.homes ?? [];
    const elsewhere: Diagnostic[] = [];
    const found = course.lessons.flatMap((lesson) => {
      const report = new Report(lesson.file);
      checkObjectives(
        { lesson, course, courseText: catalog.sources.get(`content/courses/${course.id}/course.yml`) ?? '', released },
        report,
      );
      checkLessonLinks(lesson, course, catalog, report);
      checkNames(lesson, report);
      for (const [id, place] of lesson.places) {
        if (id.includes('#')) continue;
        const before = firstUse.get(id);
        if (before) {
          // The one that stands where the question was released is the first.
          const isOriginal = homes(id).includes(lesson.slug) && !homes(id).includes(before.lesson.slug);
          const [original, copy] = isOriginal ? [{ lesson, place }, before] : [before, { lesson, place }];
          const ofCopy = isOriginal ? new Report(copy.lesson.file) : report;
          ofCopy.error(
            'TP301',
            copy.place,
            `The id "${local(id)}" is used twice in the course; first in ${original.lesson.file}:${original.place.line}.`,
            'give this question an id of its own',
          );
          if (ofCopy !== report) elsewhere.push(...ofCopy.diagnostics);
        } else firstUse.set(id, { lesson, place });
      }
      return report.diagnostics;
    });
    return [...found, ...elsewhere];
  });
}

/** TP322. A link names a lesson of its course, or `course/lesson`. */
function checkLessonLinks(lesson: Lesson, course: Course, catalog: Omit<Catalog, 'diagnostics'>, report: Report): void {
  const { courses } = catalog;
  const line = (at: Place) => sourceLine(catalog, lesson.file, at);
  const translated = courses.filter(({ locale }) => locale === course.locale).flatMap(({ lessons }) => lessons.map(({ id }) => id));
  const all = [...translated, ...(course.untranslated ?? [])];
  const here = all.filter((id) => id.startsWith(`${course.id}/`)).map(local);
  for (const mention of lesson.lessons) {
    const { name } = mention;
    if (here.includes(name) || all.includes(name)) continue;
    const elsewhere = all.find((id) => local(id) === local(name));
    const known = elsewhere ? [elsewhere] : name.includes('/') ? all : here;
    const near = elsewhere ?? closest(name, known);
    const hint = near === undefined ? didYouMean(name, known) : `Did you mean "${near}"?`;
    const message = `There is no lesson "${name}"${elsewhere && !name.includes('/') ? ' in this course' : ''}. ${hint}`.trim();
    const cure = 'use the id of a lesson of this course, or course/lesson for one of another course';
    report.error(
      'TP322',
      mention,
      message,
      near === undefined ? cure : lineWith(line(mention), `(lesson:${name})`, `(lesson:${near})`, mention.column),
    );
  }
}

function checkNames(lesson: Lesson, report: Report): void {
  const asked = lesson.items.filter((item) => item.role === 'prequestion').map((item) => local(item.id));
  const unanswered = asked.filter((name) => !lesson.answers.some((answer) => answer.name === name));
  for (const mention of lesson.answers) {
    if (asked.includes(mention.name)) continue;
    const near = closest(mention.name, asked) ?? (unanswered.length === 1 ? unanswered[0] : undefined);
    report.error(
      'TP323',
      mention,
      `There is no prequestion "${mention.name}". ${didYouMean(mention.name, asked)}`.trim(),
      `<Answer to="${near ?? 'the id of a Prequestion of this lesson'}" />`,
    );
  }
  for (const drawing of lesson.drawings) {
    if (!diagramNames.some((name) => name === drawing.name))
      report.error(
        'TP324',
        drawing,
        `There is no drawing "${drawing.name}". ${didYouMean(drawing.name, diagramNames)}`.trim(),
        `<Diagram name="${closest(drawing.name, diagramNames) ?? 'iceberg'}" alt="${drawing.alt || '…'}">`,
      );
  }
}

function local(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
