import type { Locale } from '#domain/locale.ts';
import { plainBlocks } from '#domain/rich-text.ts';
import type { Place } from '../../diagnostic.ts';
import { sourceLine } from '../../source-line.ts';
import { feedbackOf } from '../items/feedback-texts.ts';
import type { LessonRule } from '../rule.ts';
import { firmIn, firmOf } from './language/firms.ts';
import { findSaying } from './language/quotations.ts';
import { research } from './language/research.ts';
import { isOfPeople, statisticsIn } from './language/statistics.ts';
import { sourced, withoutNumber, withoutSentence } from './without-sentence.ts';

/** Kinds in which numbers belong to the task. */
const reckoning = new Set(['numeric', 'calculated', 'metrics-lab']);

/** A share of people at large, which has a cure of its own even where research is said to have found it. */
function shareIn(line: string, locale: Locale): RegExpExecArray | null {
  const [number] = statisticsIn(line, locale);
  return number && isOfPeople(line, number, locale) ? number : null;
}

/** TP501 to TP503 and TP505 in the feedback of questions that are not about numbers themselves. */
export const feedbackClaims: LessonRule = (lesson, report, { course: { locale }, catalog }) => {
  const names = (lesson.frontmatter?.cast ?? []).map(({ name }) => name);
  for (const item of lesson.items) {
    if (reckoning.has(item.kind) || item.criticalReading) continue;
    const isAboutNumbers = /\d/.test(plainBlocks(item.stem));
    for (const { at, part } of feedbackOf(item, lesson)) {
      const line = sourceLine(catalog, lesson.file, at);
      if (/\(fact:/.test(line)) continue;
      const where = (found: RegExpExecArray): Place => ({ line: at.line, column: found.index + 1 });
      const without = (place: Place, words: string) => `${withoutSentence(catalog, lesson.file, place)}\n${sourced(words)}`;
      const [share, appeal] = isAboutNumbers ? [null, null] : [shareIn(line, locale), research[locale].exec(line)];
      const [story, saying] = [firmIn(line, locale), findSaying(line, locale, names)];
      if (appeal && !(share && share.index > appeal.index))
        report.warn(
          'TP502',
          where(appeal),
          `"${appeal[0]}" in the feedback of ${part} calls on research without naming it.`,
          without(where(appeal), 'the finding'),
        );
      else if (share)
        report.warn(
          'TP501',
          where(share),
          `The number "${share[0].trim()}" in the feedback of ${part} has no source.`,
          withoutNumber(catalog, lesson.file, where(share), locale),
        );
      else if (story)
        report.warn(
          'TP505',
          where(story),
          `The feedback of ${part} tells a story about ${firmOf(story)}, and it has no source.`,
          without(where(story), 'the story'),
        );
      else if (saying)
        report.warn(
          'TP503',
          where(saying),
          `The quotation in the feedback of ${part} has no source.`,
          without(where(saying), '“the quotation”'),
        );
    }
  }
};
