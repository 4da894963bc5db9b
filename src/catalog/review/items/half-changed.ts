import { blank } from '../../blanks.ts';
import { escaped } from '../../escaped.ts';
import { noAliases } from '../../lock/aliases.ts';
import { local, pastOf } from '../../lock/apply-lock.ts';
import { fingerprintOf } from '../../lock/fingerprint.ts';
import { sourceLine } from '../../source-line.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';
import { feedbackOf } from './feedback-texts.ts';

const names = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}(?!\p{L})/gu;
const figures = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu;
/** Kinds whose numbers are looked at with their key. */
const reckoned = new Set(['numeric', 'calculated', 'metrics-lab', 'journey-map', 'conversation']);

/** TP471: a name or number that a released question has no longer, while its options or reasons still have it. */
export const halfChanged: LessonRule = (lesson, report, { course, catalog }) => {
  const released = catalog.lock?.get(course.id);
  if (!released) return;
  const source = catalog.sources.get(lesson.file) ?? '';
  const isOrdinary = (name: string) => new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(source);
  for (const item of lesson.items) {
    const past = reckoned.has(item.kind) ? undefined : pastOf(local(item.id), released, course.aliases ?? noAliases);
    const now = past && fingerprintOf(item);
    if (!past || !now || past.kind !== now.kind || past.stem === now.stem) continue;
    const only = (pattern: RegExp, one: string, other: string) =>
      [...new Set(one.match(pattern))].filter((word) => !new Set(other.match(pattern)).has(word));
    for (const pattern of [names, figures]) {
      const isName = pattern === names;
      const gone = only(pattern, past.stem, now.stem).filter((word) => !isName || !isOrdinary(word));
      const come = only(pattern, now.stem, past.stem).filter((word) => !isName || !isOrdinary(word));
      const lines = [
        ...new Set(
          feedbackOf(item, lesson).flatMap(({ at, part }) => [
            placeInItem(lesson, item, /\b([a-z])\)$/.exec(part)?.[1] ?? '').line,
            at.line,
          ]),
        ),
      ];
      for (const word of gone) {
        const whole = new RegExp(`(?<![\\p{L}\\p{N}.,])${escaped(word)}(?![\\p{L}\\p{N}])`, 'gu');
        const left = lines.filter(
          (line) => line > placeInItem(lesson, item).line && whole.test(sourceLine(catalog, lesson.file, { line })),
        );
        const [first] = left;
        if (first === undefined) continue;
        const other = come.length === 1 && gone.length === 1 ? (come[0] ?? '') : blank(`what the question says instead of ${word}`);
        const mended = left.map(
          (line) => `${line === first ? '' : `in line ${line}:\n`}${sourceLine(catalog, lesson.file, { line }).replace(whole, other)}`,
        );
        report.warn(
          'TP471',
          { line: first, column: 1 },
          `“${word}” stands here, and the question, which had it when it was released, has it no longer.`,
          `${left.length > 1 ? `in line ${first}:\n` : ''}${mended.join('\n')}\n(or give the question its ${isName ? 'name' : 'number'} back)`,
        );
      }
    }
  }
};
