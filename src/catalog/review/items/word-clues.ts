import { type Locale, sourceLocale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import type { LessonRule } from '../rule.ts';
import { isCatchAll } from './catch-all-options.ts';
import { type Choice, choicesOf } from './choices.ts';
import { fold, lower, wordsOf, writtenWords } from './fold.ts';
import { isTooLong } from './key-length.ts';
import { absoluteWords } from './language/absolute-words.ts';
import { longFunctionWords } from './language/long-function-words.ts';
import { stemOf } from './language/word-endings.ts';
import { entryLine } from './question-lines.ts';

const shortest = 6;

/** TP445 words without exception only in wrong options, TP446 a word that only the question and its key share. */
export const wordClues: LessonRule = (lesson, report, { course, catalog }) => {
  for (const choice of choicesOf(lesson)) {
    const absolute = absoluteWords[course.locale];
    const distractors = choice.options.filter((option) => !option.isKey && !isCatchAll(option.text, choice.stem, course.locale));
    const keys = choice.options.filter((option) => option.isKey);
    if (!keys.some((option) => absolute.test(lower(option.text)))) {
      for (const option of distractors) {
        const word = absolute.exec(lower(option.text))?.[0];
        if (word !== undefined)
          report.warn(
            'TP445',
            option.at,
            `“${word}” stands only in wrong options; learners know that hardly anything is without exception.`,
            `${entryLine(catalog, lesson.file, option.at, option.text, (text) => without(text, word))}\n(or use such a word in the right option too)`,
          );
      }
    }
    const shared = isTooLong(choice) ? [] : sharedWords(choice, course.locale);
    const [key] = keys;
    if (shared.length > 0 && key) {
      const pairs = shared.map((word) => {
        const form = stemOf(fold(word), course.locale);
        return { word, there: writtenWords(key.text).find((other) => stemOf(fold(other), course.locale) === form) ?? word };
      });
      const [first] = pairs;
      const words = pairs.map(({ word, there }) => (lower(there) === lower(word) ? `“${word}”` : `“${word}”, there “${there}”`));
      report.warn(
        'TP446',
        key.at,
        pairs.length === 1
          ? `Only the question and the right option ${key.id}) have the word ${words[0]}; it gives the answer away.`
          : `Only the question and the right option ${key.id}) have the words ${words.join(' and ')}; they give the answer away.`,
        `${entryLine(catalog, lesson.file, key.at, key.text, (text) => pairs.reduce((left, { there }) => without(left, there), text))}\n${
          pairs.length === 1 ? `(or use “${first?.there}” in a wrong option as well)` : '(or use these words in wrong options as well)'
        }`,
      );
    }
  }
};

/** A text with a blank in place of a word. */
function without(text: string, word: string): string {
  const at = lower(text).indexOf(lower(word));
  const other = blank(`the same without the word “${word}”`);
  return at < 0 ? other : `${text.slice(0, at)}${blank(`other words than “${word}”`)}${text.slice(at + word.length)}`;
}

/** The words of content that a question shares with its key alone, each once. */
function sharedWords({ stem, options }: Choice, locale: Locale): readonly string[] {
  const stems = (text: string) => new Set(wordsOf(text).map((word) => stemOf(word, locale)));
  const keys = options.filter((option) => option.isKey).map((option) => stems(option.text));
  const distractors = options.filter((option) => !option.isKey).map((option) => stems(option.text));
  const found = new Map<string, string>();
  for (const written of writtenWords(stem)) {
    const word = fold(written).replace(/'s$/, '');
    const form = stemOf(word, locale);
    if (word.length < shortest || isFunctionWord(word, form, locale)) continue;
    if (!keys.every((key) => key.has(form)) || distractors.some((distractor) => distractor.has(form))) continue;
    if (!found.has(form)) found.set(form, written);
  }
  return [...found.values()];
}

/** Whether a word carries no content of its own. Of languages that inflect, the list holds some forms of a word only. */
function isFunctionWord(word: string, form: string, locale: Locale): boolean {
  return longFunctionWords[locale].has(word) || (locale !== sourceLocale && functionForms(locale).has(form));
}

const forms = new Map<Locale, ReadonlySet<string>>();

function functionForms(locale: Locale): ReadonlySet<string> {
  const known = forms.get(locale) ?? new Set([...longFunctionWords[locale]].map((word) => stemOf(word, locale)));
  forms.set(locale, known);
  return known;
}
