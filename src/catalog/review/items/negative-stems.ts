import { hasMarks } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import { type Block, plainText, type RichText } from '#domain/rich-text.ts';
import { blank } from '../../blanks.ts';
import { itemsOf } from '../../catalog.ts';
import type { CourseRule, LessonRule } from '../rule.ts';
import { type Choice, choicesOf, choicesOfCourse, localId } from './choices.ts';
import { lower } from './fold.ts';
import { type Negation, negation } from './language/negation.ts';
import { stemLines, withPart } from './question-lines.ts';
import { askingSentence, withoutSpeech } from './sentences.ts';

const allowedShare = 0.05;

/** TP442 two negatives that cancel out, TP443 a negative that is easily overlooked. */
export const negativeStems: LessonRule = (lesson, report, { course, catalog }) => {
  for (const choice of choicesOf(lesson)) {
    const question = askingSentence(choice.stem, course.locale);
    const asked = withoutSpeech(question).trim();
    const rewritten = (write: (text: string) => string) => stemLines(catalog, lesson.file, choice.stemAt, choice.stem, write);
    if (deniesTwice(asked, course.locale)) {
      report.warn(
        'TP442',
        choice.stemAt,
        `“${asked}” denies twice; learners must work out what is meant before they can think about the answer.`,
        rewritten((text) => withPart(text, question, blank('the same question for what is right'))),
      );
      continue;
    }
    const turned = turningWord(choice, course.locale);
    if (turned === undefined || turned.emphasised) continue;
    report.warn(
      'TP443',
      choice.stemAt,
      `The word “${turned.word}” turns the question round and is easily overlooked.`,
      `${rewritten((text) => setOff(text, turned.word))}\n(or ask for what is right)`,
    );
  }
};

/** TP444: questions for what is wrong should stay the exception. */
export const manyNegativeStems: CourseRule = (course, reportFor) => {
  const all = itemsOf(course).filter(hasMarks).length;
  const negative = choicesOfCourse(course).filter((choice) => turningWord(choice, course.locale) !== undefined);
  const [first] = negative;
  if (!first || negative.length < 2 || negative.length <= allowedShare * all) return;
  reportFor(first.lesson.file).warn(
    'TP444',
    first.at,
    `${negative.length} of ${all} questions of the course ask for what is not so (at most 5 %): ${negative.map(({ item }) => localId(item)).join(', ')}.`,
    'turn some of them round: ask for the one that is right',
  );
};

/** A text with the last place of a word in strong letters. */
function setOff(text: string, word: string): string {
  const at = lower(text).lastIndexOf(word);
  return at < 0 ? `${text} **${word}**` : `${text.slice(0, at)}**${text.slice(at, at + word.length)}**${text.slice(at + word.length)}`;
}

function deniesTwice(asked: string, locale: Locale): boolean {
  const { negatedNegative, harmless, clause, cancelling } = negation[locale];
  const sentence = lower(asked);
  const clauses = without(sentence, harmless)
    .split(/[,;:–—()]/u)
    .flatMap((part) => part.split(clause));
  return negatedNegative.test(sentence) || clauses.some((part) => part.split(cancelling).length > 2);
}

/** The word that turns the question round, if any, and whether the author set it off. */
function turningWord(choice: Choice, locale: Locale): { readonly word: string; readonly emphasised: boolean } | undefined {
  const marked = withoutSpeech(askingSentence(choice.item.stem.map(starred).join(' '), locale));
  const word = turningWordOf(marked.replaceAll('*', ''), negation[locale]);
  if (word === undefined) return undefined;
  const quiet = marked.replace(/\*[^*]*\*/g, 'x').replaceAll(word.toUpperCase(), 'x');
  return { word, emphasised: turningWordOf(quiet, negation[locale]) === undefined };
}

/** In "which … not …?" the negative turns the choice; in "why not …?" or "… if she does not answer?" it is part of the case. */
function turningWordOf(text: string, { turning, excluding, choosing, clause, harmless }: Negation): string | undefined {
  const sentence = without(lower(text), harmless);
  const excluded = excluding.exec(sentence)?.[0];
  if (excluded !== undefined) return excluded;
  if (/(?:[:…]|\.{3})\W*$/u.test(sentence)) return turning.exec(sentence.split(' ').slice(-3).join(' '))?.[0];
  for (const part of sentence.split(/[,;:–—()]/u)) {
    const start = choosing.exec(part);
    if (!start || part.slice(0, start.index).trim().split(/\s+/).length > 2) continue;
    const main = part.slice(start.index + start[0].length).split(clause)[0] ?? '';
    const found = turning.exec(main)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function without(sentence: string, pattern: RegExp): string {
  return sentence.split(pattern).join(' ');
}

/** A block's text with `*` around what is emphasised. */
function starred(block: Block): string {
  return block.type === 'paragraph' ? withStars(block.children) : block.items.map(withStars).join(' ');
}

function withStars(text: RichText): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.type === 'strong' || part.type === 'emphasis') return `*${plainText(part.children)}*`;
      return 'children' in part ? withStars(part.children) : plainText([part]);
    })
    .join('');
}
