import type { Locale } from '#domain/locale.ts';
import { countWords } from '../../flow.ts';
import type { LessonRule } from '../rule.ts';
import { sentencesOf, type TextStep, textIn } from './running-text.ts';

/** Words a sentence may have on average. Polish and Russian do without articles and many pronouns, Bulgarian without some. */
const mostOnAverage: Readonly<Record<Locale, number>> = { en: 20, bg: 18, el: 20, pl: 16, ru: 16 };
/** Fewer say too little about how a section is written. */
const fewestSentences = 3;

interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly step: TextStep;
}

/** TP421: a section whose sentences are too long on average. It points at the longest, where shortening helps most. */
export const sentenceLength: LessonRule = (lesson, report, { course }) => {
  const most = mostOnAverage[course.locale];
  let section: Sentence[] = [];
  const judge = () => {
    const average = section.reduce((sum, sentence) => sum + sentence.words, 0) / section.length;
    const longest = section.toSorted((a, b) => b.words - a.words)[0];
    if (longest && section.length >= fewestSentences && average > most)
      report.warn(
        'TP421',
        longest.step,
        `The sentences of this section have ${average.toFixed(1)} words on average; ${most} are easy to read. The longest has ${longest.words}: "${longest.text.split(' ').slice(0, 6).join(' ')} …".`,
        'make two sentences of the long ones: one thought each',
      );
    section = [];
  };
  for (const step of lesson.flow) {
    if (step.type === 'heading') judge();
    if (step.type !== 'text') continue;
    for (const text of sentencesOf(textIn(step), course.locale)) section.push({ text, words: countWords(text), step });
  }
  judge();
};
