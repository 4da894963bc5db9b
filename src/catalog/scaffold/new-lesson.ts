import type { Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import { listing, withLesson } from './add-lesson.ts';
import { problemWithId } from './ids.ts';
import type { KnownCourse } from './known-course.ts';
import { lessonTemplate } from './lesson.ts';
import { lessonQuestions } from './lesson-questions.ts';
import { type NewObjective, problemsWithObjectives } from './objectives.ts';
import { type Planned, unless } from './plan.ts';

export interface NewLesson {
  readonly id: string;
  readonly locale: Locale;
  /** Counted from the lesson if it is left out. */
  readonly minutes?: number | undefined;
  readonly objectives: readonly NewObjective[];
  readonly title?: string | undefined;
  /** Questions that are there already; blanks are added up to what a lesson needs. */
  readonly items?: readonly Item[];
}

/** A lesson from the template, and its entry in course.yml. */
export function planLesson(course: KnownCourse, lesson: NewLesson): Planned {
  const problems = [
    problemWithId('lesson', lesson.id, course.lessons),
    ...problemsWithObjectives(lesson.objectives, course.objectives),
    lesson.objectives.length === 0 ? 'A lesson needs objectives: two to four ids, such as explain-cx,judge-case:analyse' : undefined,
    lesson.minutes === undefined || (Number.isInteger(lesson.minutes) && lesson.minutes > 0)
      ? undefined
      : 'The minutes of a lesson are a whole number, such as 12.',
  ];
  return unless(problems, () => {
    const listed = withLesson(course.text, lesson);
    if (listed === null) {
      const cure = `Add these lines under lessons: in ${course.file}, then run the command again:\n${listing(lesson)}`;
      return { problems: [`${course.file} is written in a way that cannot be added to safely. ${cure}`] };
    }
    const objectives = lesson.objectives.map(({ id }) => id);
    const text = lessonTemplate({ title: lesson.title, objectives, ...lessonQuestions(course, objectives, lesson.items ?? []) });
    return {
      create: [{ file: `content/courses/${course.id}/${lesson.locale}/${lesson.id}.mdx`, text }],
      change: [{ file: course.file, before: course.text, text: listed }],
    };
  });
}
