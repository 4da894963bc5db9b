import { sourceLocale } from '#domain/locale.ts';
import type { Lesson } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import type { Mention } from '../../read-lesson.ts';
import { sourceLine } from '../../source-line.ts';
import type { LessonRule } from '../rule.ts';

/** TP704: a term or a fact that the English lesson links and its translation does not. */
export const lostLinks: LessonRule = (lesson, report, { course, catalog }) => {
  if (course.locale === sourceLocale) return;
  const source = catalog.courses.find(({ id, locale }) => id === course.id && locale === sourceLocale);
  const original = source?.lessons.find(({ id }) => id === lesson.id);
  if (!original) return;
  for (const what of ['term', 'fact'] as const) {
    const here = new Set(lesson[`${what}s`].map(({ name }) => name));
    const lost = new Map(original[`${what}s`].toReversed().flatMap((link) => (here.has(link.name) ? [] : [[link.name, link] as const])));
    for (const link of [...lost.values()].toReversed()) {
      const words = wordsOf(sourceLine(catalog, original.file, link), `(${what}:${link.name})`);
      report.warn(
        'TP704',
        placeOf(link, original, lesson),
        `The English lesson links the ${what} "${link.name}" here, and the translation does not${what === 'fact' ? ', so the claim has no source' : ''}.`,
        `write [the words for “${words}”](${what}:${link.name}) in this line\n(line ${link.line} of ${original.file}; if the translation does without it, allow TP704 here, with the reason)`,
      );
    }
  }
};

/** The words of a link in a line. */
function wordsOf(line: string, link: string): string {
  const before = line.slice(0, line.indexOf(link));
  return before.slice(before.lastIndexOf('[') + 1).replace(/[\]*_]+$|[*_]/g, '');
}

/** Where a translation has the part of a question, or else the step of the text, that has a link in English. */
function placeOf(link: Mention, original: Lesson, translation: Lesson): Place {
  const [part = ''] = [...original.places].find(([, { line }]) => line === link.line) ?? [];
  const at = original.flow.findLastIndex(({ line }) => line <= link.line);
  const step = original.flow.length === translation.flow.length ? translation.flow[at] : undefined;
  return translation.places.get(part) ?? { line: step?.line ?? 1, column: step?.column ?? 1 };
}
