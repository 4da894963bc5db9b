import type { CourseRule, LessonRule } from '../rule.ts';

/** Rules about single items. */
export const itemRules: readonly LessonRule[] = [];

/** Rules about all items of a course. */
export const itemCourseRules: readonly CourseRule[] = [];
