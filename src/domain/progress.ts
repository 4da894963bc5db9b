import { isAnswered } from './attempts.ts';
import type { CourseOutline, LessonOutline } from './course.ts';
import { type LearningRecord, type Log, momentOf } from './record.ts';

export interface LessonProgress {
  readonly opened: boolean;
  readonly answered: number;
  readonly required: number;
  /** The end of the lesson was reached. */
  readonly ended: boolean;
  /** All required items answered and the end reached: "completed", which is not "mastered". */
  readonly done: boolean;
  /** When it was last worked on, as `momentOf` has it; null if never. */
  readonly lastMoment: number | null;
  /** The first required item without an answer, or null. */
  readonly nextItem: string | null;
}

export function lessonProgress(lesson: LessonOutline, log: Log): LessonProgress {
  const required = lesson.items;
  const open = required.filter((item) => !isAnswered(item, log));
  const ended = log.some((event) => event.type === 'lesson-ended');
  const last = log.at(-1);
  return {
    opened: log.length > 0,
    answered: required.length - open.length,
    required: required.length,
    ended,
    done: ended && open.length === 0,
    lastMoment: last ? momentOf(last) : null,
    nextItem: open[0]?.id ?? null,
  };
}

export interface CourseProgress {
  readonly lessonsDone: number;
  readonly lessons: number;
  readonly answered: number;
  readonly required: number;
  readonly started: boolean;
}

export function courseProgress(course: CourseOutline, record: LearningRecord): CourseProgress {
  const each = course.lessons.map((lesson) => lessonProgress(lesson, record[lesson.id] ?? []));
  const sum = (pick: (lesson: LessonProgress) => number) => each.reduce((total, lesson) => total + pick(lesson), 0);
  return {
    lessonsDone: sum((lesson) => (lesson.done ? 1 : 0)),
    lessons: each.length,
    answered: sum((lesson) => lesson.answered),
    required: sum((lesson) => lesson.required),
    started: each.some((lesson) => lesson.opened),
  };
}

/** Where to go on. */
export interface Continuation {
  readonly course: CourseOutline;
  readonly lesson: LessonOutline;
  /** Its first open question; null when only its end is missing. */
  readonly item: string | null;
  /** The course was begun. */
  readonly begun: boolean;
}

/**
 * The lesson last worked on; once that is done, the next of its course that is not, from the first again after the last;
 * once the course is done, the same in the course worked on before it, and at the end in courses not begun. Null for
 * somebody new, and when all is done.
 */
export function continueAt(courses: readonly CourseOutline[], record: LearningRecord): Continuation | null {
  const places = courses.map((course) => placeIn(course, record)).sort((a, b) => b.moment - a.moment);
  if (!places.some(({ begun }) => begun)) return null;
  for (const { course, begun, lessons } of places) {
    const open = lessons.find(({ progress }) => !progress.done);
    if (open) return { course, lesson: open.lesson, item: open.progress.nextItem, begun };
  }
  return null;
}

/** The lessons of a course from the one last worked on, and those before it after the last. */
function placeIn(course: CourseOutline, record: LearningRecord) {
  const lessons = course.lessons.map((lesson) => ({ lesson, progress: lessonProgress(lesson, record[lesson.id] ?? []) }));
  const moments = lessons.map(({ progress }) => progress.lastMoment ?? Number.NEGATIVE_INFINITY);
  const moment = Math.max(...moments);
  const last = Math.max(0, moments.lastIndexOf(moment));
  const begun = moment > Number.NEGATIVE_INFINITY;
  return { course, moment, begun, lessons: [...lessons.slice(last), ...lessons.slice(0, last)] };
}
