import type { Locale } from '#domain/locale.ts';
import type { LessonRule } from '../rule.ts';
import { isCatchAll } from './catch-all-options.ts';
import { type Choice, choicesOf } from './choices.ts';
import { fold, lower, wordsOf, writtenWords } from './fold.ts';
import { absoluteWords } from './language/absolute-words.ts';
import { longFunctionWords } from './language/long-function-words.ts';
import { stemOf } from './language/word-endings.ts';

const shortest = 6;

/** TP445 words without exception only in wrong options, TP446 a word that only the question and its key share. */
export const wordClues: LessonRule = (lesson, report, { course }) => {
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
            `write option ${option.id}) without “${word}”, or use such a word in the right option too`,
          );
      }
    }
    const shared = sharedWord(choice, course.locale);
    const [key] = keys;
    if (shared !== undefined && key)
      report.warn(
        'TP446',
        key.at,
        `Only the question and the right option ${key.id}) have the word “${shared}”; it gives the answer away.`,
        `use another word in option ${key.id}), or “${shared}” in a wrong option as well`,
      );
  }
};

function sharedWord({ stem, options }: Choice, locale: Locale): string | undefined {
  const stems = (text: string) => new Set(wordsOf(text).map((word) => stemOf(word, locale)));
  const keys = options.filter((option) => option.isKey).map((option) => stems(option.text));
  const distractors = options.filter((option) => !option.isKey).map((option) => stems(option.text));
  return writtenWords(stem).find((written) => {
    const word = fold(written).replace(/'s$/, '');
    if (word.length < shortest || longFunctionWords[locale].has(word)) return false;
    const form = stemOf(word, locale);
    return keys.every((key) => key.has(form)) && !distractors.some((distractor) => distractor.has(form));
  });
}
