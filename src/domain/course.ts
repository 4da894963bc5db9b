export const bloomLevels = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;
export type BloomLevel = (typeof bloomLevels)[number];

/** An item that must be answered before its lesson counts as done; prequestions and the like are not among them. */
export interface RequiredItem {
  readonly id: string;
  readonly rev: number;
}

/** What progress needs to know of a lesson, without its texts. */
export interface LessonOutline {
  /** `course/lesson` */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
  readonly items: readonly RequiredItem[];
}

export interface CourseOutline {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly lessons: readonly LessonOutline[];
}
