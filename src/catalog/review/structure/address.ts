import type { Locale } from '#domain/locale.ts';
import type { LessonRule } from '../rule.ts';
import { addressesIn } from './address-words.ts';
import { textIn, wordsIn } from './running-text.ts';

/** A shorter text says too little about its voice. */
const fewestWords = 200;
const wordsForOneAddress = 200;
const forms: Readonly<Record<Locale, string>> = {
  en: '“you” and “your”',
  bg: 'глаголи във второ лице („Вие“, „запишете“)',
  el: 'ρήματα στο δεύτερο πρόσωπο («εσείς», «γράψτε»)',
  pl: 'czasowniki w drugiej osobie („możesz”, „zapisz”)',
  ru: 'глаголы во втором лице («вы», «запишите»)',
};

/** TP422: a lesson that talks about its subject and hardly ever to its reader. */
export const address: LessonRule = (lesson, report, { course }) => {
  const texts = lesson.flow.filter((step) => step.type === 'text');
  const words = texts.reduce((sum, step) => sum + wordsIn(step), 0);
  const times = texts.reduce((sum, step) => sum + addressesIn(textIn(step), course.locale), 0);
  const [first] = texts;
  if (!first || words < fewestWords || times * wordsForOneAddress >= words) return;
  report.warn(
    'TP422',
    first,
    `The text speaks to the reader ${times === 0 ? 'nowhere' : `only ${times} times`} in ${words} words.`,
    `say what the reader sees and does: ${forms[course.locale]}`,
  );
};
