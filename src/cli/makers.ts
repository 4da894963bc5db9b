import type { Catalog } from '#catalog/catalog.ts';
import { local, problemWithId } from '#catalog/scaffold/ids.ts';
import { knownCourses } from '#catalog/scaffold/known-course.ts';
import { planCourse } from '#catalog/scaffold/new-course.ts';
import { planLesson } from '#catalog/scaffold/new-lesson.ts';
import { planQuestion } from '#catalog/scaffold/new-question.ts';
import { problemsWithObjectives, readObjectives } from '#catalog/scaffold/objectives.ts';
import type { Planned } from '#catalog/scaffold/plan.ts';
import { questionKinds } from '#catalog/scaffold/questions.ts';
import type { Locale } from '#domain/locale.ts';
import type { Answers, Field } from './ask.ts';

/** What `npm run new` must know to make something, and what it then does. */
export interface Maker {
  readonly fields: readonly Field[];
  readonly plan: (answers: Answers) => Planned;
}

/** What need not be said. */
export interface Extras {
  readonly locale: Locale;
  readonly title: string | undefined;
  readonly minutes: number | undefined;
  readonly scenario: boolean;
}

export function makers(
  catalog: Catalog,
  { locale, title, minutes, scenario }: Extras,
): Readonly<Record<'course' | 'lesson' | 'question', Maker>> {
  const courses = knownCourses(catalog);
  const courseOf = (answers: Answers) => courses.find((known) => known.id === answers['course']);
  const lessonsOf = ({ course }: Answers) => catalog.courses.find((known) => known.id === course && known.locale === locale)?.lessons ?? [];
  const lessonOf = (answers: Answers) => lessonsOf(answers).find(({ slug }) => slug === answers['lesson']);
  const course: Field = { flag: 'course', question: 'For which course?', choices: () => courses.map((known) => known.id) };
  return {
    course: {
      fields: [idOf('course', 'service-recovery', () => courses.map((known) => known.id))],
      plan: ({ id = '' }) => planCourse(courses, { id, locale, title }),
    },
    lesson: {
      fields: [
        course,
        idOf('lesson', 'handle-complaints', (answers) => courseOf(answers)?.lessons),
        objectivesOf((answers) => courseOf(answers)?.objectives),
      ],
      plan: ({ id = '', objectives = '', ...answers }) => {
        const known = courseOf(answers);
        return known ? planLesson(known, { id, locale, minutes, title, objectives: readObjectives(objectives).objectives }) : nothing;
      },
    },
    question: {
      fields: [
        course,
        { flag: 'lesson', question: 'For which lesson?', choices: (answers) => lessonsOf(answers).map(({ slug }) => slug) },
        { flag: 'kind', question: 'What kind of question?', choices: () => questionKinds },
        idOf('question', 'locked-door', (answers) => courseOf(answers)?.items),
        {
          flag: 'objective',
          question: 'Which objective does it serve?',
          choices: (answers) => lessonOf(answers)?.objectives.map((objective) => local(objective.id)) ?? [],
        },
      ],
      plan: ({ id = '', objective = '', ...answers }) => {
        const [known, lesson] = [courseOf(answers), lessonOf(answers)];
        const kind = questionKinds.find((name) => name === answers['kind']);
        if (!known || !lesson || !kind) return nothing;
        return planQuestion(known, lesson, catalog.sources.get(lesson.file) ?? '', { kind, id, objective, scenario });
      },
    },
  };
}

const nothing: Planned = { problems: ['There is no such course or lesson.'] };

function idOf(what: string, example: string, taken: (answers: Answers) => Iterable<string> | undefined): Field {
  return {
    flag: 'id',
    question: `What is the id of the ${what}? English words joined by "-"; it is for ever.`,
    example,
    problem: (answer, answers) => problemWithId(what, answer, taken(answers) ?? []),
  };
}

function objectivesOf(taken: (answers: Answers) => ReadonlySet<string> | undefined): Field {
  return {
    flag: 'objectives',
    question: 'Which two to four objectives has it? Ids, with ":" and a level where it is not "understand".',
    example: 'explain-worth, choose-answer:apply',
    problem: (answer, answers) => {
      const { objectives, problems } = readObjectives(answer);
      const count =
        objectives.length < 2 || objectives.length > 4 ? [`A lesson has two to four objectives, not ${objectives.length}.`] : [];
      return [...problems, ...problemsWithObjectives(objectives, taken(answers) ?? new Set()), ...count][0];
    },
  };
}
