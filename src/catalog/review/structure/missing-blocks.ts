import { blank } from '../../blanks.ts';
import type { Lesson } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import type { FlowStep } from '../../flow.ts';
import { anyObjective } from '../../items/item-tag.ts';
import { pastOfItem } from '../../lock/apply-lock.ts';
import { closest } from '../../suggest.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';
import { answerPlace } from './answer-place.ts';
import { type Opening, openings, questionForm, template } from './blocks.ts';

const guesses = 2;
const fewestQuestions = 6;

/** Headings under which trainers write by hand what a block is for. */
const byHand: Readonly<Record<(typeof template)[number]['tag'], RegExp>> = {
  Good: /^(?:an? |the )?good (?:example|story|practice)$/i,
  Poor: /^(?:an? |the )?(?:poor|bad) (?:example|story|practice)$/i,
  Worked: /^(?:an? |the )?worked example$/i,
  Activity: /^(?:the |your )?activity$/i,
  Monday: /^(?:what to do )?on monday$|^next monday$/i,
  KeyTerms:
    /^(?:the |our )?(?:key|important|new) (?:terms|words)$|^glossary$|^(?:ключови|основни) (?:термини|думи)$|^βασικοί όροι$|^(?:kluczowe|ważne) pojęcia$|^(?:ключевые|основные) (?:термины|понятия)$/i,
  Bridge: /^(?:what comes next|bridge)$/i,
};

/** TP412: a block of the template that the lesson does not have. */
export const missingBlocks: LessonRule = (lesson, report) => {
  const tags = openings(lesson.flow);
  const closeOf = (tag: string) => lesson.flow.findLast((step) => step.type === 'close' && step.tag === tag);
  for (const [i, { tag, form }] of template.entries()) {
    if (tags.some((opening) => opening.tag === tag)) continue;
    const heading = lesson.flow.find((step) => step.type === 'heading' && byHand[tag].test(step.text.trim().replace(/[:.]$/, '')));
    if (heading) {
      report.error(
        'TP412',
        heading,
        `The lesson has no <${tag}>; this heading stands in its place.`,
        tag === 'KeyTerms'
          ? '<KeyTerms />\n(in place of the heading and the list below it; the list fills itself from the terms of the lesson)'
          : `<${tag}${tag === 'Activity' ? ' minutes="3"' : ''}>\n(in place of the heading, and </${tag}> below the last line that belongs to it)`,
      );
      continue;
    }
    const last = lesson.flow.findLast((step) => step.type === 'close');
    const before =
      tag === 'Bridge'
        ? last
        : template
            .slice(0, i)
            .flatMap((earlier) => closeOf(earlier.tag) ?? [])
            .at(-1);
    const next = template.slice(i + 1).flatMap((later) => tags.find((opening) => opening.tag === later.tag) ?? [])[0];
    const at = before ?? next ?? endOf(tags);
    const where = tag === 'Bridge' ? 'at the end' : before ? `behind <${tagOf(before)}>` : next ? `before <${next.tag}>` : 'at the end';
    report.error(
      'TP412',
      at,
      `The lesson has no <${tag}>. It belongs ${where}.`,
      before || !next ? `add below this line:\n\n${form}` : `add above this line:\n${form}\n`,
    );
  }
};

function tagOf(step: FlowStep): string {
  return 'tag' in step ? step.tag : '';
}

/** TP414, TP415: a lesson that does not open with two questions to guess at, or leaves one of them without its answer. */
export const guessesAndAnswers: LessonRule = (lesson, report, { course, catalog }) => {
  const tags = openings(lesson.flow);
  const found = tags.filter(({ tag }) => tag === 'Prequestion');
  const surplus = found[guesses];
  const lastGuess = lesson.flow.findLast((step) => step.type === 'close' && step.tag === 'Prequestion');
  const message = `The lesson opens with ${found.length} <Prequestion>; it needs ${guesses}.`;
  if (surplus) report.error('TP414', surplus, message, 'delete this question, and its <Answer /> further below');
  else if (found.length < guesses)
    report.error(
      'TP414',
      lastGuess ?? lesson.flow[0] ?? endOf(tags),
      message,
      `${lastGuess ? 'add below this line:\n' : 'add above this line:'}\n${questionForm('Prequestion', blank('an objective of the lesson'))}\n(and <Answer to="…" /> with its name behind the section that answers it)`,
    );
  const needed = lesson.items.filter((item) => item.role === 'prequestion').slice(0, guesses);
  for (const item of needed) {
    const name = item.id.slice(item.id.indexOf('/') + 1);
    const names = needed.map((other) => other.id.slice(other.id.indexOf('/') + 1));
    if (lesson.answers.some((answer) => answer.name === name)) continue;
    // An answer that points nowhere may be the one that is missing; that is said there.
    if (lesson.answers.some((answer) => !names.includes(answer.name) && closest(answer.name, [name]))) continue;
    const twice = lesson.answers.filter((answer, _, all) => all.filter((other) => other.name === answer.name).length > 1);
    const [first, second] = twice;
    if (first && second) {
      const wrong = names.indexOf(name) < names.indexOf(first.name) ? first : second;
      report.error(
        'TP415',
        wrong,
        `The answer to "${first.name}" stands here and in line ${(wrong === first ? second : first).line}, and that to "${name}" nowhere.`,
        `<Answer to="${name}" />`,
      );
      continue;
    }
    report.error(
      'TP415',
      placeInItem(lesson, item),
      `Learners guess at "${name}" here, and the lesson never shows the answer.`,
      answerPlace(item, names.indexOf(name) === 0, lesson, pastOfItem(item, course, catalog.lock)?.answered),
    );
  }
};

/** TP416: fewer than six questions besides those of the activity. */
export const enoughQuestions: LessonRule = (lesson, report) => {
  const tags = openings(lesson.flow);
  const questions = tags.filter(({ tag, inside }) => tag === 'Q' && !inside.includes('Activity'));
  if (questions.length >= fewestQuestions) return;
  const last = questions.at(-1);
  const end = last && lesson.flow.find((step) => step.type === 'close' && step.tag === 'Q' && step.line >= last.line);
  const bridge = tags.find(({ tag }) => tag === 'Bridge');
  report.error(
    'TP416',
    end ?? bridge ?? endOf(tags),
    `The lesson has ${questions.length} ${questions.length === 1 ? 'question' : 'questions'} outside the activity; it needs ${fewestQuestions}, two for each objective.`,
    `${end || !bridge ? 'add below this line:\n' : 'add above this line:'}\n${questionForm('Q', neediestOf(lesson))}`,
  );
};

/** The objective with the fewest questions outside the activity. */
function neediestOf(lesson: Lesson): string {
  const names = Object.keys(lesson.frontmatter?.objectives ?? {});
  const inActivity = (line: number) =>
    lesson.flow.findLast((step) => step.line <= line && 'tag' in step && step.tag === 'Activity')?.type === 'open';
  const practice = lesson.items.filter((item) => item.role === 'practice' && !inActivity(placeInItem(lesson, item).line));
  const count = (name: string) => practice.filter((item) => item.objective.endsWith(`/${name}`)).length;
  return names.toSorted((a, b) => count(a) - count(b))[0] ?? anyObjective;
}

function endOf(tags: readonly Opening[]): Place {
  return tags.at(-1) ?? { line: 1, column: 1 };
}
