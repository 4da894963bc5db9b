import type { Locale } from '#domain/locale.ts';
import type { Catalog } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import type { Segment } from '../../flow.ts';
import type { LessonRule } from '../rule.ts';
import { withKnownClaim } from './known-claim.ts';
import { firmIn, firmOf, isFirm } from './language/firms.ts';
import { findQuotation, findSaying } from './language/quotations.ts';
import { research } from './language/research.ts';
import { isOfPeople, statisticsIn } from './language/statistics.ts';
import { sourced, withoutNumber, withoutSentence } from './without-sentence.ts';

/** Blocks whose numbers belong to a story or a task, not to the world. */
const storyBlocks = new Set(['Good', 'Poor', 'Worked', 'Activity', 'Monday']);

/** TP501 to TP503, TP505: statistics, appeals to research, quotations of somebody and stories of firms that no source stands behind. */
export const unsourcedClaims: LessonRule = (lesson, report, { course, catalog }) => {
  const names = (lesson.frontmatter?.cast ?? []).map(({ name }) => name);
  const cure = (at: Place, words: string, isStory = false) => `${withoutSentence(catalog, lesson.file, at, isStory)}\n${sourced(words)}`;
  for (const step of lesson.flow) {
    if (step.type !== 'text') continue;
    const isStory = step.within !== null && storyBlocks.has(step.within);
    const hasSource = step.segments.some((segment) => segment.fact !== null);
    const [head, ...rest] = step.segments;
    if (!isStory && head && rest.length > 0 && !hasSource && isFirm(head.text))
      report.warn(
        'TP505',
        head,
        `This is a story about ${head.text.trim().replace(/[.:]$/, '')}, and it has no source.`,
        `delete this line\n${sourced('the story')}`,
      );
    for (const segment of step.segments) {
      if (segment.fact !== null) continue;
      const number = numberIn(segment, step.segments, isStory ? names : null, course.locale);
      const called = isStory ? null : research[course.locale].exec(segment.text);
      const appeal = called && !isSourced(step.segments, segment, called.index) ? called : null;
      const story = isFirm(segment.text) ? null : firmIn(segment.text, course.locale);
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
          cure(placeAt(segment, firm.index), 'the story', true),
        );
      if (number && !isOne(appeal) && !isOne(firm))
        report.warn(
          'TP501',
          placeAt(segment, number.index),
          `The number "${number[0].trim()}" has no source.`,
          sourcedOrWithout(catalog, lesson.file, placeAt(segment, number.index), course.locale),
        );
      const quote = isStory ? findSaying(segment.text, course.locale, names) : findQuotation(segment.text, course.locale);
      if (quote)
        report.warn(
          'TP503',
          placeAt(segment, quote.index),
          'This quotation has no source.',
          cure(placeAt(segment, quote.index), '“the quotation”', true),
        );
    }
  }
};

/** The link that was forgotten, where facts.yml has the claim; else the line without it. */
function sourcedOrWithout(catalog: Pick<Catalog, 'sources' | 'facts'>, file: string, at: Place, locale: Locale): string {
  const linked = withKnownClaim(catalog, file, at);
  return linked === undefined
    ? withoutNumber(catalog, file, at, locale)
    : `${linked}\n(if that is where it comes from; or leave the number out)`;
}

/** A number about people at large. In a story it must say so itself, beside nobody of `ofStory`. */
function numberIn({ text }: Segment, all: readonly Segment[], ofStory: readonly string[] | null, locale: Locale): RegExpExecArray | null {
  const numbers = statisticsIn(text, locale).filter((number) => {
    const figure = /\d+/.exec(number[0])?.[0];
    const same = new RegExp(`(?<!\\d)${figure}(?!\\d)`);
    return figure === undefined || !all.some((other) => other.fact !== null && same.test(other.text));
  });
  const isOwn = ({ index }: RegExpExecArray) => {
    const sentence =
      text
        .slice(0, index)
        .split(/[.!?]\s/)
        .at(-1) + (text.slice(index).split(/[.!?]\s/)[0] ?? '');
    return ofStory?.some((name) => sentence.includes(name));
  };
  return numbers.find((number) => !ofStory || (isOfPeople(text, number, locale) && !isOwn(number))) ?? null;
}

/** Whether a story about a firm has a source: in its sentence, or in the paragraph one that speaks of the firm. */
function isTold(segments: readonly Segment[], segment: Segment, story: RegExpExecArray, facts: Catalog['facts']): boolean {
  const firm = firmOf(story);
  const speaks = ({ fact, text }: Segment) => {
    const known = facts[fact ?? ''];
    // Of an entry that is not there, or cannot be read, something else is said.
    return !known || [text, known.statement, known.note ?? '', known.source].some((words) => words.includes(firm));
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
