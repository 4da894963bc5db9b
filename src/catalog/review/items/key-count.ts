import type { LessonRule } from '../rule.ts';
import { choicesOf } from './choices.ts';

/** TP462: where every option is right there is nothing to decide. */
export const keyCount: LessonRule = (lesson, report) => {
  for (const { item, options, at } of choicesOf(lesson)) {
    if (item.kind !== 'multiple' || !options.every((option) => option.isKey)) continue;
    report.error(
      'TP462',
      at,
      `All ${options.length} options are marked as right, so there is nothing to choose.`,
      'add at least one option that a colleague might take for right: - [ ] …',
    );
  }
};
