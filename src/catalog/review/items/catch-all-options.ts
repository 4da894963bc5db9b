import type { Locale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import type { Catalog } from '../../catalog.ts';
import { hints } from '../../items/item-reader.ts';
import { sourceLine } from '../../source-line.ts';
import type { LessonRule } from '../rule.ts';
import { type ChoiceOption, choicesOf } from './choices.ts';
import { withWords } from './feedback-line.ts';
import { fold } from './fold.ts';
import { catchAll } from './language/catch-all.ts';
import { entryLine } from './question-lines.ts';

/** TP433: an option that speaks about the other options, or that only declines to answer. */
export const catchAllOptions: LessonRule = (lesson, report, { course, catalog }) => {
  for (const { options, stem } of choicesOf(lesson)) {
    for (const option of options) {
      if (!isCatchAll(option.text, stem, course.locale)) continue;
      report.error(
        'TP433',
        option.at,
        `Option ${option.id}) “${option.text}” says nothing of its own: options are shuffled, and one wrong option is enough to rule it out.`,
        [
          ...otherAnswer(option, catalog, lesson.file),
          '(to ask for several right answers, mark each and write choose="2" in the tag)',
        ].join('\n'),
      );
    }
  }
};

/** The lines of an option with another answer, and with the reason that goes with it. */
function otherAnswer(option: ChoiceOption, catalog: Pick<Catalog, 'sources'>, file: string): string[] {
  const answer = blank(option.isKey ? 'a right answer of its own' : 'a mistake that a colleague might really make');
  const line = entryLine(catalog, file, option.at, option.text, () => answer);
  const reason = withWords(sourceLine(catalog, file, option.feedbackAt), () => blank(option.isKey ? hints.right : hints.wrong));
  const isOwn = option.feedback !== '' && option.feedbackAt.line !== option.at.line;
  return isOwn ? [`in line ${option.at.line}:`, line, `in line ${option.feedbackAt.line}:`, reason] : [line];
}

/** Whether an option speaks about the other options, or only declines to answer. */
export function isCatchAll(option: string, stem: string, locale: Locale): boolean {
  const text = fold(option)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const { phrases, joiners, letters } = catchAll[locale];
  if (phrases.some((phrase) => phrase.test(text))) return true;
  return joinsLetters(text.split(' '), joiners, letters, stem);
}

/** "Both a and b" joins options, whatever it says of them, unless the question itself calls two things A and B. */
function joinsLetters(all: readonly string[], joiners: ReadonlySet<string>, letters: string, stem: string): boolean {
  const isLetter = (word: string) => word.length === 1 && (letters.includes(word) || 'abcde'.includes(word));
  const [first = '', one = '', joint = '', other = ''] = all;
  const begins = isLetter(one) && isLetter(other) && [first, joint].every((word) => joiners.has(word) && !isLetter(word));
  const words = begins ? all.slice(0, 4) : all;
  const named = new Set(words.filter((word) => isLetter(word) && !joiners.has(word)));
  if (named.size < 2 || !words.every((word) => isLetter(word) || joiners.has(word))) return false;
  const inStem = new Set(stem.match(/(?<![\p{L}\p{N}])\p{Lu}(?![\p{L}\p{N}])/gu)?.map(fold));
  return ![...named].every((letter) => inStem.has(letter));
}
