import { isOwnWords } from '#domain/items/kinds.ts';
import type { Catalog, Course, Lesson } from './catalog.ts';
import { checkPointers } from './check-pointers.ts';
import { type Diagnostic, type Place, Report } from './diagnostic.ts';
import { placeOfField } from './field-place.ts';
import { anyId, anyObjective, itemTag } from './items/item-tag.ts';
import { diagramNames } from './kit.ts';
import { exampleVerbs } from './review/structure/observable-verbs.ts';
import { closest, didYouMean } from './suggest.ts';
import { writeTag } from './write-question.ts';

/** What only the whole content can tell: names that point at nothing, ids used twice, objectives without questions. */
export function checkReferences(catalog: Omit<Catalog, 'diagnostics'>): Diagnostic[] {
  return [...checkPointers(catalog), ...checkLessons(catalog)];
}

function checkLessons(catalog: Omit<Catalog, 'diagnostics'>): Diagnostic[] {
  return catalog.courses.flatMap((course) => {
    const firstUse = new Map<string, { lesson: Lesson; place: Place }>();
    const homes = (id: string) => catalog.lock?.get(course.id)?.items.get(local(id))?.homes ?? [];
    const elsewhere: Diagnostic[] = [];
    const found = course.lessons.flatMap((lesson) => {
      const report = new Report(lesson.file);
      checkObjectives(lesson, course, report);
      checkLessonLinks(lesson, course, catalog.courses, report);
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

function checkObjectives(lesson: Lesson, course: Course, report: Report): void {
  // Without a description nothing can be said about it.
  if (!lesson.frontmatter) return;
  const ids = lesson.objectives.map((objective) => local(objective.id));
  const described = Object.keys(lesson.frontmatter.objectives);
  const start = { line: 1, column: 1 };
  const renamed = described.flatMap((name) => (ids.includes(name) ? [] : [closest(name, ids)]));
  for (const objective of lesson.objectives) {
    if (objective.text === '' && !renamed.includes(local(objective.id)))
      report.error(
        'TP303',
        placeOfField(lesson, 'objectives'),
        `The lesson does not describe the objective "${local(objective.id)}" of course.yml.`,
        `  ${local(objective.id)}: ${exampleVerbs[course.locale][objective.bloom].split(',')[0]} … — under objectives:`,
      );
  }
  for (const name of described) {
    const near = closest(name, ids);
    const text = lesson.frontmatter.objectives[name];
    if (!ids.includes(name))
      report.error(
        'TP304',
        placeOfField(lesson, `objectives/${name}`),
        `"${name}" is no objective of this lesson in course.yml. ${didYouMean(name, ids)}`.trim(),
        near === undefined ? `add "${name}: understand" to the objectives of the lesson in course.yml` : `  ${near}: ${text}`,
      );
  }
  for (const item of lesson.items) {
    const name = local(item.objective);
    // Without a name the tag is reported where the lesson is read.
    // One that course.yml lacks has been reported at the description.
    if (name !== '' && !ids.includes(name) && !described.includes(name))
      report.error(
        'TP305',
        lesson.places.get(item.id) ?? start,
        `The question names the objective "${name}", which this lesson does not have. ${didYouMean(name, ids)}`.trim(),
        writeTag({ ...item, objective: `${course.id}/${closest(name, ids) ?? ids[0] ?? anyObjective}` }),
      );
  }
  // Questions that could not be read, or name another objective by mistake, may be the ones that are missing.
  const isUncertain =
    lesson.diagnostics.some(({ code, severity }) => severity === 'error' && /^TP[12]/.test(code)) ||
    lesson.items.some((item) => !ids.includes(local(item.objective)));
  if (isUncertain) return;
  for (const objective of lesson.objectives) {
    const practice = lesson.items.filter((item) => item.objective === objective.id && item.role === 'practice' && !isOwnWords(item));
    if (practice.length < 2)
      report.error(
        'TP306',
        placeOfField(lesson, `objectives/${local(objective.id)}`),
        `The objective "${local(objective.id)}" has ${practice.length === 1 ? 'one practice question' : 'no practice question'}; it needs two.`,
        itemTag('Q', [anyId, local(objective.id)]),
      );
  }
}

/** TP322. A link names a lesson of its course, or `course/lesson`. */
function checkLessonLinks(lesson: Lesson, course: Course, courses: readonly Course[], report: Report): void {
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
    report.error('TP322', mention, message, near === undefined ? cure : `(lesson:${near})`);
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
