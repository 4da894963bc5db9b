import type { CourseRule, LessonRule } from '../rule.ts';

/** Rules about the order, length and wording of a lesson. */
export const structureRules: readonly LessonRule[] = [];

/** Rules about a course as a whole. */
export const structureCourseRules: readonly CourseRule[] = [];
