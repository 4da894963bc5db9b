import type { Locale } from '#domain/locale.ts';
import type { LessonRule } from '../rule.ts';
import { addressesIn } from './address-words.ts';
import { type TextStep, textIn, wordsIn } from './running-text.ts';

const mostWordsWithout = 250;
/** Blocks that tell of others. */
const stories = new Set(['Good', 'Poor', 'Worked']);
const forms: Readonly<Record<Locale, string>> = {
  en: '“you” and “your”',
  bg: 'глаголи във второ лице („можете“, „запишете“)',
  el: 'ρήματα στο δεύτερο πρόσωπο («μπορείτε», «γράψτε»)',
  pl: 'czasowniki w drugiej osobie („możesz”, „zapisz”)',
  ru: 'глаголы во втором лице («можете», «запишите»)',
};

/** TP422: a long stretch of text that talks about its subject and never to its reader. */
export const address: LessonRule = (lesson, report, { course }) => {
  let first: TextStep | null = null;
  let words = 0;
  const judge = () => {
    if (first && words > mostWordsWithout)
      report.warn(
        'TP422',
        first,
        `From here on ${words} words speak about things and never to the reader.`,
        `say what the reader sees and does: ${forms[course.locale]}`,
      );
    first = null;
    words = 0;
  };
  for (const step of lesson.flow) {
    if (step.type !== 'text' || (step.within !== null && stories.has(step.within))) continue;
    if (addressesIn(textIn(step), course.locale) > 0) judge();
    else {
      first ??= step;
      words += wordsIn(step);
    }
  }
  judge();
};
