import { blank } from '../../blanks.ts';
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
/** Words of one line that a message names. */
const mostNamed = 3;
const word = /[\p{L}\p{M}]+/gu;

/** TP424: a word that mixes letters of two alphabets. They look alike and break searching, sorting and reading aloud. */
export const mixedAlphabets: LessonRule = (lesson, report, { catalog }) => {
  const source = catalog.sources.get(lesson.file) ?? '';
  if (!foreign.test(source)) return;
  for (const [i, line] of source.split('\n').entries()) {
    if (!foreign.test(line)) continue;
    const words = [...line.matchAll(word)].filter(([typed]) => isMixed(typed));
    // All that is wrong in a line is mended by one line.
    const mended = words.map(([typed]) => mend(typed));
    const whole = line.trimEnd().replace(word, (typed) => (isMixed(typed) ? mend(typed).text : typed));
    const named = mended.slice(0, mostNamed).map(({ text, alphabet }) => (alphabet ? `“${text}” in ${alphabet} letters` : text));
    const [first] = words;
    if (!first) continue;
    const said = words.slice(0, mostNamed).map(([typed]) => describe(typed));
    const more = words.length > mostNamed ? [`There are ${words.length - mostNamed} more such words in this line.`] : [];
    report.error('TP424', { line: i + 1, column: first.index + 1 }, [...said, ...more].join(' '), `${whole}\n(${named.join(', ')})`);
  }
};

function describe(typed: string): string {
  const latin = disguised.get(typed);
  const used = alphabets.filter((alphabet) => letterOf[alphabet].test(typed));
  return latin !== undefined
    ? `"${typed}" looks like ${latin} and is typed in ${used.join(' and ')} letters.`
    : `"${typed}" mixes alphabets: ${used.map((alphabet) => lettersIn(typed, alphabet)).join('; ')}.`;
}

function isMixed(typed: string): boolean {
  const used = alphabets.filter((alphabet) => letterOf[alphabet].test(typed));
  return disguised.has(typed) || (used.length > 1 && !units.has(typed));
}

function lettersIn(typed: string, alphabet: Alphabet): string {
  const letters = [...new Set(typed.normalize('NFC'))].filter((letter) => letterOf[alphabet].test(letter));
  return `${letters.join(', ')} ${letters.length === 1 ? 'is' : 'are'} ${alphabet}`;
}

interface Mended {
  readonly text: string;
  readonly alphabet?: Alphabet;
}

/** The word in the alphabet that most of its letters have, or with a hyphen after an abbreviation. */
function mend(typed: string): Mended {
  const latin = disguised.get(typed);
  if (latin !== undefined) return { text: latin, alphabet: 'Latin' };
  const count = (alphabet: Alphabet) => [...typed].filter((letter) => letterOf[alphabet].test(letter)).length;
  const [whole] = alphabets
    .filter((alphabet) => letterOf[alphabet].test(typed))
    .sort((a, b) => count(b) - count(a))
    .flatMap((alphabet): Mended[] => {
      const same = [...typed].map((letter) => (letterOf[alphabet].test(letter) ? letter : twinOf(letter, alphabet)));
      return same.every((letter) => letter !== undefined) ? [{ text: same.join(''), alphabet }] : [];
    });
  const [, brand, suffix] = /^(\p{Script=Latin}{2,})([\p{Script=Cyrillic}\p{Script=Greek}]+)$/u.exec(typed) ?? [];
  return whole ?? { text: brand && suffix ? `${brand}-${suffix}` : blank(`“${typed}” again, in one alphabet`) };
}
