import { hasMarks, type Item } from '#domain/items/kinds.ts';
import { writeQuestion } from '../write-question.ts';
import { idGiver, local } from './ids.ts';
import type { KnownCourse } from './known-course.ts';
import type { LessonParts } from './lesson.ts';
import { questionTemplate } from './questions.ts';

const guessesOfLesson = 2;
const questionsOfLesson = 6;
const questionsOfObjective = 2;
/** The key stands now here, now there. */
const keyPlaces = [1, 0, 2, 0, 2, 1];

type Questions = Pick<LessonParts, 'prequestions' | 'activity' | 'questions'>;

/** The questions of a new lesson, written: those that are there already, and blanks for all that it still needs. */
export function lessonQuestions(
  course: Pick<KnownCourse, 'id' | 'items'>,
  objectives: readonly string[],
  items: readonly Item[],
): Questions {
  const give = idGiver([...course.items, ...items.map((item) => local(item.id))]);
  const head = (wanted: string, objective: string) => ({ id: `${course.id}/${give(wanted)}`, objective: `${course.id}/${objective}` });
  const practice = items.filter((item) => item.role === 'practice' && hasMarks(item));
  const guesses = items.filter((item) => item.role === 'prequestion');
  const activities = items.filter((item) => item.role === 'practice' && !hasMarks(item));
  const [first = ''] = objectives;
  const blankGuesses = Array.from({ length: Math.max(0, guessesOfLesson - guesses.length) }, (_, i) => {
    const objective = objectives[i % objectives.length] ?? first;
    return { ...head(`guess-${objective}`, objective), kind: 'single', role: 'prequestion', keyPlace: guessesOfLesson - i } as const;
  });
  const blanks = missing(practice, objectives).map(({ objective, nth }, i) => {
    const name = ['meaning', 'case', 'second-case'][nth] ?? 'more';
    return {
      ...head(`${objective}-${name}`, objective),
      kind: 'single',
      scenario: nth > 0,
      keyPlace: keyPlaces[i % keyPlaces.length] ?? 0,
    } as const;
  });
  const task = { ...head(`${first}-in-your-words`, first), kind: 'reflection' } as const;
  return {
    prequestions: [
      ...guesses.map((item) => ({ id: local(item.id), text: writeQuestion(item) })),
      ...blankGuesses.map((question) => ({ id: local(question.id), text: questionTemplate(question) })),
    ],
    activity: activities.length > 0 ? activities.map(writeQuestion) : [questionTemplate(task)],
    questions: [...practice.map(writeQuestion), ...blanks.map(questionTemplate)],
  };
}

/** For which objectives questions are still to be written, so that each has two and the lesson six. */
function missing(practice: readonly Item[], objectives: readonly string[]): { objective: string; nth: number }[] {
  const counts = objectives.map((id) => ({ id, count: practice.filter((item) => local(item.objective) === id).length }));
  const gaps: { objective: string; nth: number }[] = [];
  for (;;) {
    const fewest = counts.reduce((least, next) => (next.count < least.count ? next : least));
    if (fewest.count >= questionsOfObjective && practice.length + gaps.length >= questionsOfLesson) break;
    gaps.push({ objective: fewest.id, nth: fewest.count });
    fewest.count++;
  }
  return counts.flatMap(({ id }) => gaps.filter((gap) => gap.objective === id));
}
