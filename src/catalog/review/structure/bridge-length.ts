import type { Locale } from '#domain/locale.ts';
import type { Place } from '../../diagnostic.ts';
import type { LessonRule } from '../rule.ts';
import type { TextStep } from './running-text.ts';
import { sentenceStarts } from './whole-sentences.ts';

const most = 3;

/** TP429: a bridge of more than three sentences. */
export const bridgeLength: LessonRule = (lesson, report, { course }) => {
  for (const [i, step] of lesson.flow.entries()) {
    if (step.type !== 'open' || step.tag !== 'Bridge') continue;
    const end = lesson.flow.findIndex((other, j) => j > i && other.type === 'close' && other.tag === 'Bridge');
    const inside = lesson.flow.slice(i + 1, end < 0 ? undefined : end);
    const sentences = inside.flatMap((each) => (each.type === 'text' ? placesOfSentences(each, course.locale) : []));
    const surplus = sentences[most];
    if (!surplus) continue;
    const lastLine = lesson.flow[end]?.line ?? Number.POSITIVE_INFINITY;
    const hasLink = lesson.lessons.some(({ line }) => line >= step.line && line <= lastLine);
    report.warn(
      'TP429',
      surplus,
      `<Bridge> has ${sentences.length} sentences; one or two lead on to what comes next.`,
      `keep two sentences: ${hasLink ? 'the one with the link to the lesson that comes next, and one before it' : 'what learners can do now, and what comes next'}\n(what else they should know belongs above, under a heading)`,
    );
  }
};

/** The place of each sentence. */
function placesOfSentences({ segments }: TextStep, locale: Locale): Place[] {
  return sentenceStarts(segments.map(({ text }) => text).join(''), locale).flatMap((start) => {
    let left = start;
    for (const { text, line, column } of segments) {
      const above = text.slice(0, left).split('\n');
      const last = above.at(-1)?.length ?? 0;
      if (left < text.length) return [{ line: line + above.length - 1, column: above.length > 1 ? last + 1 : column + last }];
      left -= text.length;
    }
    return [];
  });
}
