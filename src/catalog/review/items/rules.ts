import type { CourseRule, LessonRule } from '../rule.ts';
import { askedNumber } from './asked-number.ts';
import { castGenders } from './cast-genders.ts';
import { catchAllOptions } from './catch-all-options.ts';
import { conversations } from './conversations.ts';
import { feedback } from './feedback.ts';
import { halfChanged } from './half-changed.ts';
import { keyCount } from './key-count.ts';
import { keyLength, longestKeys } from './key-length.ts';
import { keyPosition, keyPositionInLesson } from './key-position.ts';
import { misconceptions, misspelledMisconceptions } from './misconceptions.ts';
import { naturalOrder } from './natural-order.ts';
import { manyNegativeStems, negativeStems } from './negative-stems.ts';
import { numbers } from './numbers.ts';
import { optionCount } from './option-count.ts';
import { orderingAndSorting } from './ordering-and-sorting.ts';
import { parallelOptions } from './parallel-options.ts';
import { prequestionKind } from './prequestion-kind.ts';
import { repeats } from './repeats.ts';
import { scenarioShare } from './scenario-share.ts';
import { shownLetters } from './shown-letters.ts';
import { stemForm } from './stem-form.ts';
import { trivia } from './trivia.ts';
import { wordClues } from './word-clues.ts';
import { workedOut } from './worked-out.ts';

/** Rules about single items that may find errors. */
export const itemRules: readonly LessonRule[] = [
  keyCount,
  catchAllOptions,
  parallelOptions,
  feedback,
  orderingAndSorting,
  numbers,
  prequestionKind,
];

/** Rules about single items that only warn. */
export const itemAdvice: readonly LessonRule[] = [
  optionCount,
  keyLength,
  keyPositionInLesson,
  wordClues,
  naturalOrder,
  stemForm,
  negativeStems,
  trivia,
  misconceptions,
  workedOut,
  shownLetters,
  askedNumber,
  castGenders,
  halfChanged,
  conversations,
];

/** Rules about all items of a course that may find errors. */
export const itemCourseRules: readonly CourseRule[] = [longestKeys];

/** Rules about all items of a course that only warn. */
export const itemCourseAdvice: readonly CourseRule[] = [keyPosition, manyNegativeStems, misspelledMisconceptions, scenarioShare, repeats];
