import { tags } from '../../kit.ts';
import type { LessonRule } from '../rule.ts';

/** TP427: a block with nothing in it. */
export const emptyBlocks: LessonRule = (lesson, report) => {
  for (const [i, step] of lesson.flow.entries()) {
    const next = lesson.flow[i + 1];
    const tag = step.type === 'open' ? tags[step.tag] : undefined;
    if (step.type !== 'open' || !tag || tag.data || tag.empty || next?.type !== 'close') continue;
    report.error('TP427', step, `There is nothing in <${step.tag}>.`, `<${step.tag}>\nwrite here, or delete the block\n</${step.tag}>`);
  }
};
