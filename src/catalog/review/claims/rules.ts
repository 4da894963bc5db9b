import type { LessonRule } from '../rule.ts';
import { changedNumbers } from './changed-numbers.ts';
import { feedbackNumbers } from './feedback-numbers.ts';
import { unsourcedClaims } from './statistics.ts';
import { claimStatus } from './status.ts';

/** Rules about claims and their sources that may find errors. */
export const claimRules: readonly LessonRule[] = [claimStatus];

/** Rules about claims and their sources that only warn. */
export const claimAdvice: readonly LessonRule[] = [unsourcedClaims, feedbackNumbers, changedNumbers];
