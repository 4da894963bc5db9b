import type { Locale } from '#domain/locale.ts';
import { countWords } from '../../flow.ts';
import type { LessonRule } from '../rule.ts';
import { sentencesOf, textIn } from './running-text.ts';

/** Words a sentence may have on average. Polish and Russian do without articles and many pronouns, Bulgarian without some. */
const mostOnAverage: Readonly<Record<Locale, number>> = { en: 20, bg: 18, el: 20, pl: 16, ru: 16 };
const fewestSentences = 10;

/** TP421: sentences that are too long on average. It points at the longest, where shortening helps most. */
export const sentenceLength: LessonRule = (lesson, report, { course }) => {
  const sentences = lesson.flow.flatMap((step) =>
    step.type === 'text' ? sentencesOf(textIn(step), course.locale).map((text) => ({ text, step, words: countWords(text) })) : [],
  );
  const [first] = sentences;
  if (!first || sentences.length < fewestSentences) return;
  const average = sentences.reduce((sum, sentence) => sum + sentence.words, 0) / sentences.length;
  const most = mostOnAverage[course.locale];
  if (average <= most) return;
  const longest = sentences.reduce((a, b) => (b.words > a.words ? b : a), first);
  const beginning = longest.text.split(' ').slice(0, 6).join(' ');
  report.warn(
    'TP421',
    longest.step,
    `The sentences of this lesson have ${average.toFixed(1)} words on average; ${most} are easy to read. The longest has ${longest.words}: "${beginning} …".`,
    'make two sentences of the long ones: one thought each',
  );
};
