import type { KindName } from './items/kinds.ts';

export const bloomLevels = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;
export type BloomLevel = (typeof bloomLevels)[number];

/** What progress needs to know of an item, without its texts. */
export interface ItemOutline {
  readonly id: string;
  readonly kind: KindName;
  readonly rev: number;
  readonly objective: string;
  /** Must be answered before the lesson counts as done; prequestions need not. */
  readonly required: boolean;
}

export interface LessonOutline {
  /** `course/lesson` */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
  readonly items: readonly ItemOutline[];
}

export interface CourseOutline {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly lessons: readonly LessonOutline[];
}
