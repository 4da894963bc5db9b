import type { Catalog } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import type { Segment } from '../../flow.ts';
import type { LessonRule } from '../rule.ts';
import { firmStory, isFirm } from './language/firms.ts';
import { findQuotation } from './language/quotations.ts';
import { research } from './language/research.ts';
import { statistic } from './language/statistics.ts';
import { sourced, withoutNumber, withoutSentence } from './without-sentence.ts';

/** Blocks whose numbers belong to a story or a task, not to the world. */
const storyBlocks = new Set(['Good', 'Poor', 'Worked', 'Activity', 'Monday']);

/** TP501 to TP503, TP505: statistics, appeals to research, quotations of somebody and stories of firms that no source stands behind. */
export const unsourcedClaims: LessonRule = (lesson, report, { course, catalog }) => {
  const cure = (at: Place, words: string) => `${withoutSentence(catalog, lesson.file, at)}\n${sourced(words)}`;
  for (const step of lesson.flow) {
    if (step.type !== 'text' || (step.within !== null && storyBlocks.has(step.within))) continue;
    const hasSource = step.segments.some((segment) => segment.fact !== null);
    const [head, ...rest] = step.segments;
    if (head && rest.length > 0 && !hasSource && isFirm(head.text))
      report.warn(
        'TP505',
        head,
        `This is a story about ${head.text.trim().replace(/[.:]$/, '')}, and it has no source.`,
        `delete this line\n${sourced('the story')}`,
      );
    for (const segment of step.segments) {
      if (segment.fact !== null) continue;
      const number = statistic[course.locale].exec(segment.text);
      const called = research[course.locale].exec(segment.text);
      const appeal = called && !isSourced(step.segments, segment, called.index) ? called : null;
      const story = firmStory(course.locale).exec(segment.text);
      const firm = story && !isTold(step.segments, segment, story, catalog.facts) ? story : null;
      const isOne = (other: RegExpExecArray | null) => number !== null && other !== null && inOneSentence(segment.text, number, other);
      if (appeal) {
        const also = number && isOne(appeal) ? `, and the number "${number[0].trim()}" has no source` : '';
        report.warn(
          'TP502',
          placeAt(segment, appeal.index),
          `"${appeal[0]}" calls on research without naming it${also}.`,
          cure(placeAt(segment, appeal.index), 'the finding'),
        );
      }
      if (firm && !(appeal && inOneSentence(segment.text, appeal, firm)))
        report.warn(
          'TP505',
          placeAt(segment, firm.index),
          `This is a story about ${firmOf(firm)}, and it has no source.`,
          cure(placeAt(segment, firm.index), 'the story'),
        );
      if (number && !isOne(appeal) && !isOne(firm))
        report.warn(
          'TP501',
          placeAt(segment, number.index),
          `The number "${number[0].trim()}" has no source.`,
          withoutNumber(catalog, lesson.file, placeAt(segment, number.index), course.locale),
        );
      const quote = /[“„«"]|[Aa]s (?:the|\p{Lu})/u.test(segment.text) ? findQuotation(segment.text, course.locale) : null;
      if (quote)
        report.warn(
          'TP503',
          placeAt(segment, quote.index),
          'This quotation has no source.',
          cure(placeAt(segment, quote.index), '“the quotation”'),
        );
    }
  }
};

function firmOf({ groups }: RegExpExecArray): string {
  return groups?.['place'] ?? groups?.['who'] ?? groups?.['told'] ?? groups?.['then'] ?? '';
}

/** Whether a story about a firm has a source: in its sentence, or in the paragraph one that speaks of the firm. */
function isTold(segments: readonly Segment[], segment: Segment, story: RegExpExecArray, facts: Catalog['facts']): boolean {
  const firm = firmOf(story);
  const speaks = ({ fact, text }: Segment) => {
    const { statement = '', note = '', source = '' } = facts[fact ?? ''] ?? {};
    return [text, statement, note, source].some((words) => words.includes(firm));
  };
  return isSourced(segments, segment, story.index) || segments.some((other) => other.fact !== null && speaks(other));
}

const endOfSentence = /[.!?;…]["”“»’')\]]*(?=\s|$)/u;

/** Whether words of the sentence around a place stand in a link to a claim. */
function isSourced(segments: readonly Segment[], segment: Segment, index: number): boolean {
  const at = segments.indexOf(segment);
  const ahead = [segment.text.slice(index), ...segments.slice(at + 1)];
  const back = [segment.text.slice(0, index), ...segments.slice(0, at).toReversed()];
  for (const way of [ahead, back])
    for (const part of way) {
      if (typeof part !== 'string' && part.fact !== null && (way === ahead || !endOfSentence.test(part.text))) return true;
      if (endOfSentence.test(typeof part === 'string' ? part : part.text)) break;
    }
  return false;
}

function inOneSentence(text: string, one: RegExpExecArray, other: RegExpExecArray): boolean {
  const [first, last] = one.index < other.index ? [one, other] : [other, one];
  return !/[.!?;]\s/.test(text.slice(first.index, last.index));
}

/** The place of a character of a segment, which may run over several lines. */
function placeAt(segment: Segment, index: number): { line: number; column: number } {
  const before = segment.text.slice(0, index).split('\n');
  const last = before.at(-1) ?? '';
  return { line: segment.line + before.length - 1, column: (before.length === 1 ? segment.column : 1) + last.length };
}
