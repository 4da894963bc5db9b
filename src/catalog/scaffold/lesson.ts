import { blank } from '../blanks.ts';
import { yamlText } from './course.ts';

/** What a new lesson is made of. All questions are written already. */
export interface LessonParts {
  readonly title?: string | undefined;
  /** Ids within the lesson. */
  readonly objectives: readonly string[];
  readonly prequestions: readonly { readonly id: string; readonly text: string }[];
  readonly activity: readonly string[];
  readonly questions: readonly string[];
}

/** A lesson with blanks, its blocks in the order of content/README.md. */
export function lessonTemplate({ title, objectives, prequestions, activity, questions }: LessonParts): string {
  const answers = prequestions.map(({ id }) => `<Answer to="${id}" />`);
  return [
    description(title, objectives),
    ...prequestions.map(({ text }) => text.trimEnd()),
    `## ${blank('the first idea as a heading')}`,
    blank('what it is, in three to six short sentences, with a link at the first term as content/README.md shows'),
    ...answers.slice(0, 1),
    `## ${blank('a heading that says why it matters')}`,
    blank('why it matters where your learners work, in three to six short sentences'),
    ...answers.slice(1),
    `## ${blank('a heading for the two examples')}`,
    `<Good>\n${blank('a short case that went well, and what that did for the customer')}\n</Good>`,
    `<Poor>\n${blank('a like case that went wrong, and what that did to the customer')}\n</Poor>`,
    `## ${blank('a heading for the worked example')}`,
    `<Worked>\n${blank('a case in one or two sentences')}\n\n${numbered}\n\n</Worked>`,
    `## ${blank('a heading for the activity')}`,
    `<Activity minutes="3">\n\n${activity.join('\n')}\n</Activity>`,
    `## ${blank('a heading for what to do at work')}`,
    `<Monday>\n\n${plans}\n\n</Monday>`,
    '<KeyTerms />',
    `## ${blank('a heading for the questions')}`,
    ...questions.map((text) => text.trimEnd()),
    `<Bridge>\n${blank('what comes next, in one or two sentences')}\n</Bridge>\n`,
  ].join('\n\n');
}

const numbered = ['first', 'second', 'third']
  .map((nth, i) => `${i + 1}. ${blank(`the ${nth} thought of somebody who can do it`)}`)
  .join('\n');

const plans = ['When I meet a certain situation, I will do this', 'Look around at work, and note what you find']
  .map((example) => `- ${blank(`a plan for work, such as ${example}`)}`)
  .join('\n');

function description(title: string | undefined, objectives: readonly string[]): string {
  const skill = blank('what learners can do afterwards, beginning with a verb such as Explain, Compare or Judge');
  return [
    '---',
    `title: ${title === undefined ? blank('the lesson as a task, such as Define customer experience') : yamlText(title)}`,
    `summary: ${blank('what the lesson gives, in one sentence')}`,
    'objectives:',
    ...objectives.map((id) => `  ${id}: ${skill}`),
    'cast:',
    `  - { name: ${blank('a name from your country')}, gender: f, role: ${blank('customer or agent or manager')} }`,
    '---',
  ].join('\n');
}
