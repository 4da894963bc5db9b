import type { LessonRule } from '../rule.ts';

/** Rules about claims and their sources. */
export const claimRules: readonly LessonRule[] = [];
