import type { Locale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import { countWords } from '../../flow.ts';
import { sourceLine } from '../../source-line.ts';
import type { LessonRule } from '../rule.ts';
import { choicesOf } from './choices.ts';
import { withWords } from './feedback-line.ts';
import { type Feedback, feedbackOf } from './feedback-texts.ts';
import { similarity, wordsOf } from './fold.ts';
import { isTooLong } from './key-length.ts';
import { emptyWords } from './language/empty-words.ts';
import { verdicts } from './language/verdicts.ts';
import { stemOf } from './language/word-endings.ts';

/** What eight English words say takes fewer in languages without articles, or with articles joined to the noun. */
const fewestWords: Readonly<Record<Locale, number>> = { en: 8, bg: 7, el: 8, pl: 7, ru: 7 };
const mostWords = 60;
const tooAlike = 0.85;
/** With fewer words of its own than this, a feedback gives no reason. */
const fewestOwnWords = 3;

/** TP434 length, TP435 the same twice, TP436 a bare verdict, TP437 an echo of the option. */
export const feedback: LessonRule = (lesson, report, { course, catalog, advice }) => {
  const fewest = fewestWords[course.locale];
  const length = `${fewest} to ${mostWords} words`;
  for (const item of lesson.items) {
    const before: { readonly entry: Feedback; readonly words: ReadonlySet<string> }[] = [];
    // Who shortens a right option that is too long writes its feedback anew.
    const tooLong = choicesOf(lesson).find((choice) => choice.item === item && isTooLong(choice));
    for (const entry of feedbackOf(item, lesson)) {
      const { part, at, text } = entry;
      const count = countWords(text);
      const words = new Set(wordsOf(withoutTitles(text)));
      const twin = before.find((other) => similarity(other.words, words) > tooAlike)?.entry;
      before.push({ entry, words });
      const line = sourceLine(catalog, lesson.file, at);
      const own = line.replace(/^\s*>\s*|\s*`[^`]*`$/g, '');
      const isWhole = countWords(own) >= countWords(text);
      const reason = (hint: string) =>
        isWhole
          ? withWords(line, (kept) => (isVerdict(words, course.locale) ? blank(hint) : `${kept} ${blank(hint)}`))
          : `add at the end of this feedback: ${blank(hint)}`;
      if (count < fewest || count > mostWords)
        report.error(
          'TP434',
          at,
          `The feedback of ${part} has ${count} ${count === 1 ? 'word' : 'words'}; it needs ${fewest} to ${mostWords}.`,
          count > mostWords
            ? isWhole
              ? withWords(line, () => blank(`the one reason that matters here, in ${length}`))
              : `keep the one reason that matters here, in ${length}, and delete the rest`
            : reason(`say why, so that it has ${length}`),
        );
      else if (twin)
        report.error(
          'TP435',
          at,
          `The feedback of ${part} says the same as that of ${twin.part} in line ${twin.at.line}.`,
          isWhole
            ? withWords(line, () => blank(`what is special about this thought, in ${length}`))
            : 'say what is special about this thought: each answer comes from another way of thinking',
        );
      else if (!advice) continue;
      else if (isVerdict(words, course.locale) && !/(?<!\p{L})an? (?:yes|no)(?!\p{L})/iu.test(text))
        report.warn('TP436', at, `The feedback of ${part} says that the answer is right or wrong, but not why.`, reason('say why'));
      else if (
        repeats(words, entry.about, course.locale) &&
        !tooLong?.options.some(({ isKey, feedbackAt }) => isKey && feedbackAt.line === at.line)
      )
        report.warn(
          'TP437',
          at,
          `The feedback of ${part} only repeats the text above it.`,
          reason('say why: what does somebody overlook who thinks so, or which principle makes it right?'),
        );
    }
  }
};

/** A text without the titles of sections it sends learners to. */
function withoutTitles(text: string): string {
  return text.replace(/(?<=\b(?:section|lesson|chapter|heading|part)s? )[“"„«][^”"“»]*[”"“»]/giu, '');
}

/** Whether a feedback judges, and has hardly a word beside that. */
function isVerdict(words: ReadonlySet<string>, locale: Locale): boolean {
  const own = ownWords(words, '', locale);
  return own === 0 || (own < fewestOwnWords && [...words].some((word) => verdicts[locale].has(word)));
}

/** Whether a feedback has few words besides those of what it is about, and more that it shares. */
function repeats(words: ReadonlySet<string>, about: string, locale: Locale): boolean {
  const own = ownWords(words, about, locale);
  return own < fewestOwnWords && ownWords(words, '', locale) - own > own;
}

/** How many different words carry meaning and do not stand in `other`. */
function ownWords(words: ReadonlySet<string>, other: string, locale: Locale): number {
  const taken = new Set(wordsOf(other).map((word) => stemOf(word, locale)));
  const own = [...words].filter((word) => !emptyWords[locale].has(word)).map((word) => stemOf(word, locale));
  return new Set(own.filter((word) => !taken.has(word))).size;
}
