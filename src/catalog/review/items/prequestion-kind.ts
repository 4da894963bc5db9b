import type { KindName } from '#domain/items/kinds.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';

const names: Readonly<Partial<Record<KindName, string>>> = {
  multiple: 'a question with several right answers',
  ordering: 'a task to put in order',
  matching: 'a task to sort',
  numeric: 'a question for a number',
  calculated: 'a question for a number',
};

/** TP463: a prequestion is one guess, and the answer shown later is one option; other kinds would not be shown at all. */
export const prequestionKind: LessonRule = (lesson, report) => {
  for (const item of lesson.items) {
    if (item.role !== 'prequestion' || item.kind === 'single') continue;
    report.error(
      'TP463',
      placeInItem(lesson, item),
      `A prequestion must have one right answer to choose; this is ${names[item.kind] ?? 'another kind of task'}, and the page would leave it out.`,
      '- [x] a) the right answer\n  > Why it is right.\n- b) a tempting mistake\n  > What is wrong with it.\nor make it a <Q>',
    );
  }
};
