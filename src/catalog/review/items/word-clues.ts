import { isChosen } from '#domain/items/gaps.ts';
import { type Locale, sourceLocale } from '#domain/locale.ts';
import { plainText } from '#domain/rich-text.ts';
import { blank } from '../../blanks.ts';
import type { Lesson } from '../../catalog.ts';
import { pastOfItem } from '../../lock/apply-lock.ts';
import type { ReleasedItem } from '../../lock/lock-file.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';
import { isCatchAll } from './catch-all-options.ts';
import { type Choice, type ChoiceOption, choicesOf } from './choices.ts';
import { fold, lower, wordsOf, writtenWords } from './fold.ts';
import { isTooLong } from './key-length.ts';
import { absoluteWords } from './language/absolute-words.ts';
import { functionWords } from './language/function-words.ts';
import { stemOf } from './language/word-endings.ts';
import { entryLine } from './question-lines.ts';

const shortest = 6;
const shortestBeside = 4;

/** TP445 words without exception only in wrong options, TP446 a word that only the question and its key share. */
export const wordClues: LessonRule = (lesson, report, { course, catalog }) => {
  const absolute = absoluteWords[course.locale];
  const stated = choicesOf(lesson).map(({ options, stem }) => options.filter(({ text }) => !isCatchAll(text, stem, course.locale)));
  for (const options of [...stated, ...gapsOf(lesson)]) {
    if (options.some(({ isKey, text }) => isKey && absolute.test(lower(text)))) continue;
    for (const { at, text, isKey } of options) {
      const word = isKey ? undefined : absolute.exec(lower(text))?.[0];
      if (word === undefined) continue;
      report.warn(
        'TP445',
        at,
        `“${word}” stands only in wrong options; learners know that hardly anything is without exception.`,
        `${entryLine(catalog, lesson.file, at, text, (typed) => withoutAlways(typed, word) ?? without(typed, word))}\n(or use such a word in the right option too)`,
      );
    }
  }
  for (const choice of choicesOf(lesson)) {
    const keys = choice.options.filter((option) => option.isKey);
    const all = isTooLong(choice) ? [] : sharedWords(choice, course.locale, shortestBeside);
    // Where one word is to go, shorter ones beside it would still lead to the answer.
    const isTelling = all.some((word) => bare(word).length >= shortest);
    // The lock holds the words of the source language.
    const past = course.locale === sourceLocale ? pastOfItem(choice.item, course, catalog.lock) : undefined;
    const fresh = newWords(all, choice, past, course.locale);
    // What learners have met already may stay.
    const shared = isTelling && !(fresh.length > 0 && past !== undefined) ? all : fresh;
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
          : `Only the question and the right option ${key.id}) have the words ${words.slice(0, -1).join(', ')} and ${words.at(-1)}; they give the answer away.`,
        `${entryLine(catalog, lesson.file, key.at, key.text, (text) => pairs.reduce((left, { there }) => without(left, there), text))}\n${
          pairs.length === 1 ? `(or use “${first?.there}” in a wrong option as well)` : '(or use these words in wrong options as well)'
        }`,
      );
    }
  }
};

/** Of the words that a question shares with its key: those that came into one of them since it was released. */
function newWords(words: readonly string[], { options }: Choice, past: ReleasedItem | undefined, locale: Locale): readonly string[] {
  const key = options.find(({ isKey }) => isKey);
  const before = past?.options.get(key?.id ?? '');
  if (!past || before === undefined || past.key !== key?.id) return [];
  const formOf = (word: string) => stemOf(bare(word), locale);
  const known = (text: string) => new Set(wordsOf(text).map(formOf));
  const [stem, answer] = [known(past.stem), known(before)];
  return words.filter((word) => {
    const form = formOf(word);
    return !(stem.has(form) && answer.has(form));
  });
}

/** The options of each gap that is chosen. */
function gapsOf(lesson: Lesson): Pick<ChoiceOption, 'text' | 'isKey' | 'at'>[][] {
  return lesson.items.flatMap((item) =>
    item.kind === 'gaps'
      ? item.gaps
          .filter(isChosen)
          .map((gap) =>
            gap.options.map(({ id, text }) => ({ text: plainText(text), isKey: id === gap.key, at: placeInItem(lesson, item, id) })),
          )
      : [],
  );
}

/** An English text that says the same without "always". */
function withoutAlways(text: string, word: string): string | undefined {
  const left = text.replace(/(?:\s+always(?=\s)|^always\s+)/i, '');
  if (word !== 'always' || left === text) return undefined;
  return /^\p{Lu}/u.test(text) ? left.slice(0, 1).toUpperCase() + left.slice(1) : left;
}

/** A text with a blank in place of a word. */
function without(text: string, word: string): string {
  const at = lower(text).indexOf(lower(word));
  const other = blank(`the same without the word “${word}”`);
  return at < 0 ? other : `${text.slice(0, at)}${blank(`other words than “${word}”`)}${text.slice(at + word.length)}`;
}

/** The words of content that a question shares with its key alone, each once. */
function sharedWords({ stem, options }: Choice, locale: Locale, fewest = shortest): readonly string[] {
  const stems = (text: string) => new Set(wordsOf(text).map((word) => stemOf(word, locale)));
  const keys = options.filter((option) => option.isKey).map((option) => stems(option.text));
  const distractors = options.filter((option) => !option.isKey).map((option) => stems(option.text));
  const found = new Map<string, string>();
  for (const written of writtenWords(stem)) {
    const word = bare(written);
    const form = stemOf(word, locale);
    if (word.length < fewest || isFunctionWord(word, form, locale)) continue;
    if (!keys.every((key) => key.has(form)) || distractors.some((distractor) => distractor.has(form))) continue;
    if (!found.has(form)) found.set(form, written);
  }
  return [...found.values()];
}

/** A word as it is compared: "Guest’s" is "guest". */
function bare(word: string): string {
  return fold(word).replace(/'s$/, '');
}

/** Whether a word carries no content of its own. Of languages that inflect, the list holds some forms of a word only. */
function isFunctionWord(word: string, form: string, locale: Locale): boolean {
  return functionWords[locale].has(word) || (locale !== sourceLocale && functionForms(locale).has(form));
}

const forms = new Map<Locale, ReadonlySet<string>>();

function functionForms(locale: Locale): ReadonlySet<string> {
  const known = forms.get(locale) ?? new Set([...functionWords[locale]].map((word) => stemOf(word, locale)));
  forms.set(locale, known);
  return known;
}
