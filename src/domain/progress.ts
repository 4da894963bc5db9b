import { presentAttempts } from './attempts.ts';
import type { CourseOutline, LessonOutline } from './course.ts';
import type { LearningRecord, Log } from './record.ts';

export interface LessonProgress {
  readonly opened: boolean;
  readonly answered: number;
  readonly required: number;
  /** The end of the lesson was reached. */
  readonly ended: boolean;
  /** All required items answered and the end reached: "completed", which is not "mastered". */
  readonly done: boolean;
  /** ISO time of the latest event, or null. */
  readonly lastAt: string | null;
  /** The first required item without an answer, or null. */
  readonly nextItem: string | null;
}

export function lessonProgress(lesson: LessonOutline, log: Log): LessonProgress {
  const required = lesson.items;
  const open = required.filter((item) => presentAttempts(item, log).length === 0);
  const ended = log.some((event) => event.type === 'lesson-ended');
  return {
    opened: log.length > 0,
    answered: required.length - open.length,
    required: required.length,
    ended,
    done: ended && open.length === 0,
    lastAt: log.reduce<string | null>((latest, event) => (latest === null || event.at > latest ? event.at : latest), null),
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

/** Where to go on: the lesson last worked on, at its first open question; once that is done, the next lesson not done. */
export interface Continuation {
  readonly course: CourseOutline;
  readonly lesson: LessonOutline;
  readonly item: string | null;
}

export function continueAt(courses: readonly CourseOutline[], record: LearningRecord): Continuation | null {
  const places = courses.flatMap((course) =>
    course.lessons.map((lesson) => ({ course, lesson, progress: lessonProgress(lesson, record[lesson.id] ?? []) })),
  );
  const latest = places.reduce<(typeof places)[number] | null>((found, place) => {
    const at = place.progress.lastAt;
    return at !== null && (found?.progress.lastAt ?? '') <= at ? place : found;
  }, null);
  if (!latest) return null;
  const rest = latest.course.lessons.slice(latest.course.lessons.indexOf(latest.lesson));
  const inCourse = places.filter((place) => place.course === latest.course);
  const open =
    inCourse.find((place) => rest.includes(place.lesson) && !place.progress.done) ?? inCourse.find((place) => !place.progress.done);
  return open ? { course: open.course, lesson: open.lesson, item: open.progress.nextItem } : null;
}
