import type { CourseRule, LessonRule } from '../rule.ts';
import { address } from './address.ts';
import { mixedAlphabets } from './alphabets.ts';
import { alternatives } from './alternatives.ts';
import { blockOrder, blockTwice, examplesFirst, planOutside } from './block-order.ts';
import { bridgeLength } from './bridge-length.ts';
import { castBalance } from './cast.ts';
import { drawings } from './drawings.ts';
import { earlyAnswers } from './early-answers.ts';
import { emptyBlocks } from './empty-blocks.ts';
import { headings } from './headings.ts';
import { practisedLevels } from './levels.ts';
import { lessonMinutes } from './minutes.ts';
import { enoughQuestions, guessesAndAnswers, missingBlocks } from './missing-blocks.ts';
import { objectiveCount, objectiveLevels, objectiveVerbs } from './objectives.ts';
import { promises } from './promises.ts';
import { sentenceLength } from './sentence-length.ts';
import { linkedTerms } from './terms.ts';
import { textLength } from './text-length.ts';
import { differentTitles } from './titles.ts';

/** The same rule, for lessons only that could be read to their end. */
function ofReadable(rule: LessonRule): LessonRule {
  return (lesson, ...rest) => {
    if (!lesson.diagnostics.some(({ code }) => code === 'TP101')) rule(lesson, ...rest);
  };
}

/** Rules about the order, length and wording of a lesson that may find errors. */
export const structureRules: readonly LessonRule[] = [
  mixedAlphabets,
  ...[objectiveCount, objectiveVerbs, missingBlocks, guessesAndAnswers, enoughQuestions, alternatives, drawings, headings, emptyBlocks].map(
    ofReadable,
  ),
];

/** Rules about the order, length and wording of a lesson that only warn. */
export const structureAdvice: readonly LessonRule[] = [
  practisedLevels,
  lessonMinutes,
  textLength,
  linkedTerms,
  blockOrder,
  blockTwice,
  earlyAnswers,
  planOutside,
  examplesFirst,
  sentenceLength,
  bridgeLength,
  address,
  promises,
].map(ofReadable);

/** Rules about a course as a whole that may find errors. */
export const structureCourseRules: readonly CourseRule[] = [differentTitles, objectiveLevels];

/** Rules about a course as a whole that only warn. */
export const structureCourseAdvice: readonly CourseRule[] = [castBalance];
