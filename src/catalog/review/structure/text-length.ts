import type { Locale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import type { FlowStep } from '../../flow.ts';
import { sourceLine } from '../../source-line.ts';
import type { LessonRule } from '../rule.ts';
import { headingPlaces } from './heading-places.ts';
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
const examples = new Set(['Good', 'Poor', 'Worked']);
/** Greek sets an article before most nouns, so the same thoughts take more words. */
const mostBetweenInteractions: Readonly<Record<Locale, number>> = { en: 250, bg: 250, el: 275, pl: 250, ru: 250 };
/** Nobody counts words to the last one, and a lesson at its limit should bear a small change. */
const tolerance = { words: 1.07, heading: 1.04 } as const;
/** So many words can be cut without losing a thought. */
const mostToCut = 40;
const mostWithoutHeading: Readonly<Record<Locale, number>> = { en: 150, bg: 150, el: 165, pl: 150, ru: 150 };

/** TP408, TP409: running text that goes on too long without something to do, or without a heading. */
export const textLength: LessonRule = (lesson, report, { course, catalog }) => {
  const isInList = (step: FlowStep) => /^\s*(?:[-*+]|\d+[.)])\s/.test(sourceLine(catalog, lesson.file, step));

  const most = mostBetweenInteractions[course.locale];
  const mostInSection = mostWithoutHeading[course.locale];
  for (const { step, words, total } of overlong(lesson.flow, most, tolerance.words, isInteraction)) {
    const before = aboveHeading(lesson.flow, outside(lesson.flow, step, isInList));
    const rest = total - most;
    const shorter = `shorten the text by ${rest} ${rest === 1 ? 'word' : 'words'}, here or above`;
    // Practice comes after the examples (TP417).
    const isEarly = lesson.flow.some(({ line, ...other }) => line > before.line && other.type === 'open' && examples.has(other.tag));
    const answer = 'the <Answer to="…" /> to a guess';
    const toDo = `put something to do above line ${before.line}, on a line of its own: a <Q …>, or ${answer}`;
    report.warn(
      'TP408',
      step,
      `Here the text passes ${most} words without anything to do: ${words} up to the end of this paragraph, ${total} in all.`,
      isEarly
        ? `${shorter}\n(or move some of it to another lesson; or put ${answer} above line ${before.line}, if the text above that line answers one)`
        : rest > mostToCut
          ? `${toDo}\n(or ${shorter})`
          : `${shorter}\n(or ${toDo})`,
    );
  }
  for (const { step, total, stretch } of overlong(lesson.flow, mostInSection, tolerance.heading, isHeading)) {
    const places = headingPlaces(stretch, mostInSection, course.locale, isInList);
    const at = { line: places[0] ?? outside(lesson.flow, step, isInList).line, column: 1 };
    const heading = `\n## ${blank('what the next paragraphs are about')}\n\n`;
    const lines = places.length > 0 ? places.toReversed() : [at.line];
    const rest = total - mostInSection;
    report.warn(
      'TP409',
      at,
      `The text around this line has ${total} words without a heading, more than ${mostInSection}; a heading would fit here.`,
      `${lines.map((line) => `add above ${line === at.line ? 'this line' : `line ${line}`}:${heading}`).join('')}${
        rest > mostToCut ? '' : `(or shorten the text by ${rest} words)`
      }`,
    );
  }
};

/** The step above which a tag or a heading can stand: the paragraph itself, the beginning of its list, or the block around it. */
function outside(flow: readonly FlowStep[], step: FlowStep, isInList: (step: FlowStep) => boolean): FlowStep {
  let at = flow.indexOf(step);
  while (at > 0 && isInList(flow[at] ?? step) && flow[at - 1]?.type === 'text' && isInList(flow[at - 1] ?? step)) at--;
  return flow[at] ?? step;
}

/** The heading right above a step, or the step itself. */
function aboveHeading(flow: readonly FlowStep[], step: FlowStep): FlowStep {
  const above = flow[flow.indexOf(step) - 1];
  return above?.type === 'heading' ? above : step;
}

function isInteraction(step: FlowStep): boolean {
  return step.type === 'open' && interactions.has(step.tag);
}

function isHeading(step: FlowStep): boolean {
  return step.type === 'heading' || (step.type === 'open' && titled.has(step.tag));
}

/** A stretch between two breaks that is too long: where it gets too long, the words up to there and in all, and its steps. */
interface Overlong {
  readonly step: FlowStep;
  readonly words: number;
  readonly total: number;
  readonly stretch: readonly FlowStep[];
}

function overlong(flow: readonly FlowStep[], most: number, factor: number, isBreak: (step: FlowStep) => boolean): Overlong[] {
  const stretches: FlowStep[][] = [[]];
  for (const step of flow) {
    if (isBreak(step)) stretches.push([]);
    stretches.at(-1)?.push(step);
  }
  return stretches.flatMap((stretch): Overlong[] => {
    let [words, at] = [0, 0];
    for (; at < stretch.length && words <= most; at++) words += wordsIn(stretch[at] as FlowStep);
    const step = stretch[at - 1];
    const total = stretch.reduce((sum, each) => sum + wordsIn(each), 0);
    return step && total > most * factor ? [{ step, words, total, stretch }] : [];
  });
}
