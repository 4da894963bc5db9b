import type { LessonRule } from '../rule.ts';
import { changedNumbers } from './changed-numbers.ts';
import { feedbackNumbers } from './feedback-numbers.ts';
import { overclaims } from './overclaims.ts';
import { unsourcedClaims } from './statistics.ts';
import { claimStatus } from './status.ts';
import { sumsInText } from './sums-in-text.ts';

/** Rules about claims and their sources that may find errors. */
export const claimRules: readonly LessonRule[] = [claimStatus];

/** Rules about claims and their sources that only warn. */
export const claimAdvice: readonly LessonRule[] = [unsourcedClaims, feedbackNumbers, changedNumbers, overclaims, sumsInText];
