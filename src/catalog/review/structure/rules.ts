import type { CourseRule, LessonRule } from '../rule.ts';
import { address } from './address.ts';
import { mixedAlphabets } from './alphabets.ts';
import { alternatives } from './alternatives.ts';
import { blockOrder, examplesFirst } from './block-order.ts';
import { castBalance } from './cast.ts';
import { drawings } from './drawings.ts';
import { emptyBlocks } from './empty-blocks.ts';
import { headings } from './headings.ts';
import { practisedLevels } from './levels.ts';
import { lessonMinutes } from './minutes.ts';
import { enoughQuestions, guessesAndAnswers, missingBlocks } from './missing-blocks.ts';
import { objectiveCount, objectiveVerbs } from './objectives.ts';
import { promises } from './promises.ts';
import { sentenceLength } from './sentence-length.ts';
import { newTerms } from './terms.ts';
import { textLength } from './text-length.ts';
import { differentTitles } from './titles.ts';

/** What can only be judged in a lesson that could be read to its end. */
const ofReadable: readonly LessonRule[] = [
  objectiveCount,
  objectiveVerbs,
  practisedLevels,
  lessonMinutes,
  textLength,
  newTerms,
  missingBlocks,
  guessesAndAnswers,
  enoughQuestions,
  blockOrder,
  examplesFirst,
  alternatives,
  drawings,
  sentenceLength,
  address,
  promises,
  headings,
  emptyBlocks,
];

/** Rules about the order, length and wording of a lesson. */
export const structureRules: readonly LessonRule[] = [
  mixedAlphabets,
  ...ofReadable.map(
    (rule): LessonRule =>
      (lesson, ...rest) => {
        if (!lesson.diagnostics.some(({ code }) => code === 'TP101')) rule(lesson, ...rest);
      },
  ),
];

/** Rules about a course as a whole. */
export const structureCourseRules: readonly CourseRule[] = [castBalance, differentTitles];
