import type { CourseRule, LessonRule } from '../rule.ts';
import { changedNumbers } from './changed-numbers.ts';
import { countedLessons, countedLists } from './counted-lists.ts';
import { feedbackClaims } from './feedback-claims.ts';
import { overclaims } from './overclaims.ts';
import { unsourcedClaims } from './statistics.ts';
import { claimStatus } from './status.ts';
import { sumsInText } from './sums-in-text.ts';

/** Rules about claims and their sources that may find errors. */
export const claimRules: readonly LessonRule[] = [claimStatus];

/** Rules about claims and their sources that only warn. */
export const claimAdvice: readonly LessonRule[] = [unsourcedClaims, feedbackClaims, changedNumbers, overclaims, sumsInText, countedLists];

/** Rules about the numbers of a course as a whole, which only warn. */
export const claimCourseAdvice: readonly CourseRule[] = [countedLessons];
