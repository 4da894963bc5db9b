import type { Locale } from '#domain/locale.ts';
import type { FlowStep } from '../../flow.ts';
import type { LessonRule } from '../rule.ts';
import { wordsIn } from './running-text.ts';

const interactions = new Set([
  'Answer',
  'Q',
  'Prequestion',
  'Curve',
  'SelfCheck',
  'Reflection',
  'Rewrite',
  'Plan',
  'MetricsLab',
  'Conversation',
  'JourneyMap',
]);
/** Blocks that are shown under a title of their own. */
const titled = new Set(['Good', 'Poor', 'Worked', 'Myth', 'Activity', 'Monday', 'KeyTerms', 'Bridge']);
/** Greek sets an article before most nouns, so the same thoughts take more words. */
const mostBetweenInteractions: Readonly<Record<Locale, number>> = { en: 250, bg: 250, el: 275, pl: 250, ru: 250 };
const mostWithoutHeading: Readonly<Record<Locale, number>> = { en: 150, bg: 150, el: 165, pl: 150, ru: 150 };

/** TP408, TP409: running text that goes on too long without something to do, or without a heading. */
export const textLength: LessonRule = (lesson, report, { course }) => {
  const most = mostBetweenInteractions[course.locale];
  const mostInSection = mostWithoutHeading[course.locale];
  for (const { step, words, total } of overlong(lesson.flow, most, isInteraction)) {
    report.warn(
      'TP408',
      step,
      `Here the text passes ${most} words without anything to do: ${words} up to the end of this paragraph, ${total} in all.`,
      'put an <Answer to="…" /> or a <Q …> before this paragraph, or shorten the text',
    );
  }
  for (const { step, words, total } of overlong(lesson.flow, mostInSection, isHeading)) {
    report.warn(
      'TP409',
      step,
      `Here the text passes ${mostInSection} words without a heading: ${words} up to the end of this paragraph, ${total} in all.`,
      '## what the next paragraphs are about',
    );
  }
};

function isInteraction(step: FlowStep): boolean {
  return step.type === 'open' && interactions.has(step.tag);
}

function isHeading(step: FlowStep): boolean {
  return step.type === 'heading' || (step.type === 'open' && titled.has(step.tag));
}

/** For each stretch between two breaks that is too long: where it gets too long, the words up to there and in all. */
function overlong(
  flow: readonly FlowStep[],
  most: number,
  isBreak: (step: FlowStep) => boolean,
): { step: FlowStep; words: number; total: number }[] {
  const found: { step: FlowStep; words: number; total: number }[] = [];
  let words = 0;
  let crossing: { step: FlowStep; words: number; total: number } | null = null;
  for (const step of flow) {
    if (isBreak(step)) {
      words = 0;
      crossing = null;
    }
    words += wordsIn(step);
    if (crossing) crossing.total = words;
    else if (words > most) {
      crossing = { step, words, total: words };
      found.push(crossing);
    }
  }
  return found;
}
