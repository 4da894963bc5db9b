import type { Lesson } from '../catalog.ts';
import { withQuestion } from './add-question.ts';
import { problemWithId } from './ids.ts';
import type { KnownCourse } from './known-course.ts';
import { type Planned, unless } from './plan.ts';
import { type QuestionKind, questionTemplate } from './questions.ts';

export interface QuestionRequest {
  readonly kind: QuestionKind;
  readonly id: string;
  readonly objective: string;
  readonly scenario: boolean;
}

const activities: ReadonlySet<QuestionKind> = new Set(['reflection', 'rewrite', 'conversation', 'metrics-lab', 'journey-map']);

/** The block that a kind belongs into, or null for those that stand among the questions. */
function placeOf(kind: QuestionKind): 'Activity' | 'Monday' | null {
  if (kind === 'plan') return 'Monday';
  return activities.has(kind) ? 'Activity' : null;
}

/** A question with blanks, added to the text of a lesson. */
export function planQuestion(
  course: KnownCourse,
  lesson: Pick<Lesson, 'file' | 'slug' | 'objectives'>,
  text: string,
  wanted: QuestionRequest,
): Planned {
  const objectives = lesson.objectives.map(({ id }) => id.slice(course.id.length + 1));
  const problems = [
    problemWithId('question', wanted.id, course.items),
    objectives.includes(wanted.objective)
      ? undefined
      : `The lesson "${lesson.slug}" has no objective "${wanted.objective}". It has: ${objectives.join(', ')}.`,
  ];
  return unless(problems, () => {
    const question = questionTemplate({ ...wanted, id: `${course.id}/${wanted.id}`, objective: `${course.id}/${wanted.objective}` });
    const changed = withQuestion(text, question, placeOf(wanted.kind));
    if (changed === null) return { problems: [`${lesson.file} has a mistake that must be mended first: npm run check shows it.`] };
    return { create: [], change: [{ file: lesson.file, before: text, text: changed }] };
  });
}
