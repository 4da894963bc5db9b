import type { LessonRule } from '../rule.ts';
import { choicesOf } from './choices.ts';

const most = 4;

/** TP432: three good options ask as much as five, and take less time to read and to write. */
export const optionCount: LessonRule = (lesson, report) => {
  for (const { item, options, at } of choicesOf(lesson)) {
    if (item.kind !== 'single' || options.length !== most + 1) continue;
    report.warn(
      'TP432',
      at,
      `This question has ${options.length} options; three are enough, and four are the most.`,
      'delete the wrong option that a colleague is least likely to pick',
    );
  }
};
