import { type Alphabet, alphabets, letterOf, twinOf } from '../../look-alikes.ts';
import type { LessonRule } from '../rule.ts';

/** Abbreviations typed wholly in letters that only look Latin. */
const disguised: ReadonlyMap<string, string> = new Map([
  ['СХ', 'CX'],
  ['ЕХ', 'EX'],
  ['ΕΧ', 'EX'],
]);
/** A Greek letter before a Latin one is right in units. */
const units = new Set(['μm', 'μg', 'μl', 'μs', 'μA', 'μV', 'kΩ', 'MΩ']);
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const word = /[\p{L}\p{M}]+/gu;

/** TP424: a word that mixes letters of two alphabets. They look alike and break searching, sorting and reading aloud. */
export const mixedAlphabets: LessonRule = (lesson, report, { catalog }) => {
  const source = catalog.sources.get(lesson.file) ?? '';
  if (!foreign.test(source)) return;
  for (const [i, line] of source.split('\n').entries()) {
    if (!foreign.test(line)) continue;
    for (const found of line.matchAll(word)) {
      const [typed] = found;
      const at = { line: i + 1, column: found.index + 1 };
      const latin = disguised.get(typed);
      const used = alphabets.filter((alphabet) => letterOf[alphabet].test(typed));
      if (latin !== undefined) {
        report.error(
          'TP424',
          at,
          `"${typed}" looks like ${latin} and is typed in ${used.join(' and ')} letters.`,
          `${latin} — in Latin letters`,
        );
      } else if (used.length > 1 && !units.has(typed)) {
        report.error(
          'TP424',
          at,
          `"${typed}" mixes alphabets: ${used.map((alphabet) => lettersIn(typed, alphabet)).join('; ')}.`,
          cureFor(typed, used),
        );
      }
    }
  }
};

function lettersIn(typed: string, alphabet: Alphabet): string {
  const letters = [...new Set(typed.normalize('NFC'))].filter((letter) => letterOf[alphabet].test(letter));
  return `${letters.join(', ')} ${letters.length === 1 ? 'is' : 'are'} ${alphabet}`;
}

/** The word in the alphabet that most of its letters have, or with a hyphen after an abbreviation. */
function cureFor(typed: string, used: readonly Alphabet[]): string {
  const count = (alphabet: Alphabet) => [...typed].filter((letter) => letterOf[alphabet].test(letter)).length;
  const whole = used
    .toSorted((a, b) => count(b) - count(a))
    .flatMap((alphabet) => {
      const same = [...typed].map((letter) => (letterOf[alphabet].test(letter) ? letter : twinOf(letter, alphabet)));
      return same.every((letter) => letter !== undefined) ? [`${same.join('')} — all in ${alphabet} letters`] : [];
    });
  const [, brand, suffix] = /^(\p{Script=Latin}{2,})([\p{Script=Cyrillic}\p{Script=Greek}]+)$/u.exec(typed) ?? [];
  return whole[0] ?? (brand && suffix ? `${brand}-${suffix}` : `type "${typed}" again in one alphabet`);
}
