import type { Locale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import type { LessonRule } from '../rule.ts';
import { type Choice, choicesOf } from './choices.ts';
import { stemLines, withPart } from './question-lines.ts';
import { askingSentence } from './sentences.ts';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six'];
const word = numbers.join('|');
/** How many answers a question asks for: "Which two replies …?" */
const wanted = new RegExp(`\\b(?:which|what|choose|pick|mark|name) (${word})(?= [\\p{L}])(?! or )`, 'iu');
/** How many options it speaks of: "Which of these four offers …?" */
const listed = new RegExp(`\\b(?:which|what) of (?:these|the following) (${word})(?= \\p{L})`, 'iu');
/** How many there are at least: of "the six elements", three may stand below. */
const known = new RegExp(`\\b(?:which|what) of the (${word})(?= \\p{L})`, 'iu');

interface Asked {
  readonly said: number;
  readonly have: number;
  readonly what: string;
}

/** TP469: a question that asks for another number of answers than are right, or speaks of another number of options. */
export const askedNumber: LessonRule = (lesson, report, { course, catalog }) => {
  for (const choice of choicesOf(lesson)) {
    const asked = otherNumber(choice, course.locale);
    if (!asked) continue;
    const { stem, stemAt } = choice;
    report.warn(
      'TP469',
      stemAt,
      `The question says “${numbers[asked.said - 1]}”, and ${asked.have} ${asked.what}.`,
      stemLines(catalog, lesson.file, stemAt, stem, (typed) => {
        const question = askingSentence(typed, course.locale);
        return withPart(typed, question, blank(`${question.replace(/[()\n]/g, ' ')} But say ${numbers[asked.have - 1] ?? asked.have}.`));
      }),
    );
  }
};

function otherNumber({ stem, options, item }: Choice, locale: Locale): Asked | undefined {
  if (locale !== 'en') return undefined;
  const question = askingSentence(stem, locale);
  const numberIn = (pattern: RegExp) => numbers.indexOf(pattern.exec(question)?.[1]?.toLowerCase() ?? '') + 1;
  const keys = options.filter(({ isKey }) => isKey);
  const [forKeys, ofOptions, ofAll] = [numberIn(wanted), numberIn(listed), numberIn(known)];
  // An option may name two things at once.
  const isPair = item.kind === 'single' && keys.some(({ text }) => /,|(?<!\p{L})(?:and|with|or)(?!\p{L})|[/+&]/iu.test(text));
  if (forKeys > 0 && forKeys !== keys.length && !isPair)
    return { said: forKeys, have: keys.length, what: keys.length === 1 ? 'option is marked as right' : 'options are marked as right' };
  if (ofOptions > 1 && ofOptions !== options.length) return { said: ofOptions, have: options.length, what: 'options stand below it' };
  if (ofAll > 1 && ofAll < options.length) return { said: ofAll, have: options.length, what: 'options stand below it' };
  return undefined;
}
