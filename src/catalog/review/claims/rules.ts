import type { LessonRule } from '../rule.ts';
import { unsourcedClaims } from './statistics.ts';
import { claimStatus } from './status.ts';

/** Rules about claims and their sources. */
export const claimRules: readonly LessonRule[] = [claimStatus, unsourcedClaims];
