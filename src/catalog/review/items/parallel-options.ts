import type { Locale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import type { LessonRule } from '../rule.ts';
import { isCatchAll } from './catch-all-options.ts';
import { type Choice, type ChoiceOption, choicesOf } from './choices.ts';
import { lower } from './fold.ts';
import { optionOpenings } from './language/option-openings.ts';
import { entryLine } from './question-lines.ts';

/** TP447 the same option twice, TP448 its final mark, TP449 its first letter, TP450 its form. */
export const parallelOptions: LessonRule = (lesson, report, { course, catalog, advice }) => {
  const rewritten = (option: ChoiceOption, write: (text: string) => string) =>
    entryLine(catalog, lesson.file, option.at, option.text, write);
  for (const choice of choicesOf(lesson)) {
    const seen = new Map<string, ChoiceOption>();
    for (const option of choice.options) {
      const text = normalised(option.text);
      const twin = option.hasPicture ? undefined : seen.get(text);
      if (twin)
        report.error(
          'TP447',
          option.at,
          `Option ${option.id}) “${option.text}” is the same as option ${twin.id}) in line ${twin.at.line}.`,
          rewritten(option, () => blank('another mistake that a colleague might make')),
        );
      seen.set(text, option);
    }
    if (!advice) continue;
    for (const { option, common } of oddOnes(choice.options, ending))
      report.warn(
        'TP448',
        option.at,
        `Option ${option.id}) ends ${ending(option)}, the others end ${common}.`,
        rewritten(option, (text) => (common === 'with the mark of a sentence' ? `${text}.` : text.replace(/[.!?…,:;]+$/u, ''))),
      );
    for (const { option, common } of oddOnes(choice.options, (entry) => firstCase(entry, choice)))
      report.warn(
        'TP449',
        option.at,
        `Option ${option.id}) begins with a ${common === 'capital' ? 'small' : 'capital'} letter, the others with a ${common} one.`,
        rewritten(option, (text) =>
          text.replace(/\p{L}/u, (letter) => (common === 'capital' ? letter.toUpperCase() : letter.toLowerCase())),
        ),
      );
    const odd = oddForm(
      choice.options.filter((option) => !isCatchAll(option.text, choice.stem, course.locale)),
      course.locale,
    );
    if (odd)
      report.warn(
        'TP450',
        odd.option.at,
        `Option ${odd.option.id}) has another form: ${odd.difference}. What looks different is picked or ruled out at once.`,
        rewritten(odd.option, () => blank('the same in the form of the others, and about as long')),
      );
  }
};

function normalised(text: string): string {
  return lower(text)
    .replace(/[“”„«»"]/g, '')
    .replace(/[\s.!?…;:,]+$/u, '')
    .replace(/ +/g, ' ');
}

/** The options whose trait differs from that of most; those of which nothing can be said (undefined) are left out. */
function oddOnes<T extends string>(options: readonly ChoiceOption[], traitOf: (option: ChoiceOption) => T | undefined) {
  const known = options.flatMap((option) => {
    const trait = traitOf(option);
    return trait === undefined ? [] : [{ option, trait }];
  });
  const count = (trait: T) => known.filter((entry) => entry.trait === trait).length;
  const [common] = known.map(({ trait }) => trait).toSorted((a, b) => count(b) - count(a));
  return common === undefined ? [] : known.filter(({ trait }) => trait !== common).map(({ option }) => ({ option, common }));
}

const abbreviation =
  /(?:\p{L}\.\p{L}\.|(?<!\p{L})(?:etc|ltd|inc|co|no|approx|incl|г|гг|лв|ст|т|др|руб|коп|тыс|млн|стр|κλπ|λπ|κτλ|itd|itp|zł|gr|tys|mln|ok|np|godz|min)\.)$/u;

/** How an option ends; undefined where the mark may belong to an abbreviation, or to words quoted at its end. Spoken words may ask, state or exclaim. */
function ending({ text }: ChoiceOption): Ending | undefined {
  if (/^[^“„«"].*[“„«"].*[.!?…][”“»"]$|^[“„«"].*[!?][”“»"]$/u.test(text.trim())) return undefined;
  const end = text.trim().replace(/["”“»’')\]]+$/u, '');
  if (abbreviation.test(lower(end))) return undefined;
  if (/[.!?…;\u037e]["”“»’')\]]*[.!?]?$/u.test(text.trim())) return 'with the mark of a sentence';
  return /[,:]$/u.test(end) ? 'with a comma or colon' : 'without a mark';
}

type Ending = 'with the mark of a sentence' | 'with a comma or colon' | 'without a mark';

/** Whether an option begins with a capital or a small letter; undefined for names, numbers and the like. */
function firstCase({ text }: ChoiceOption, { stem, options }: Choice): 'capital' | 'small' | undefined {
  // Somebody's words, or a part of their sentence, begin as they were said.
  if (options.some((option) => /^["“„«‘'*_]/u.test(option.text.trim()))) return undefined;
  const first = /^[([]*(\p{L}[\p{L}\p{N}'’&-]*)/u.exec(text.trim())?.[1];
  if (first === undefined || first === 'I' || /^.+\p{Lu}/u.test(first)) return undefined;
  if (/^\p{Ll}/u.test(first)) return 'small';
  if (!/^\p{Lu}/u.test(first)) return undefined;
  return [stem, ...options.map((option) => option.text)].some((other) => standsInside(first, other)) ? undefined : 'capital';
}

/** Whether a word stands in the middle of a sentence, where only names have a capital. */
function standsInside(word: string, text: string): boolean {
  const words = text.split(/\s+/);
  return words.some(
    (other, i) => other.startsWith(word) && !/^\p{L}/u.test(other.slice(word.length)) && /[\p{Ll}\p{N},]$/u.test(words[i - 1] ?? ''),
  );
}

const shortest = 3;
const clearly = 25;

/** The one option that stands out among at least two others that are alike. */
function oddForm(
  options: readonly ChoiceOption[],
  locale: Locale,
): { readonly option: ChoiceOption; readonly difference: string } | undefined {
  for (const option of options) {
    const others = options.filter((other) => other !== option);
    const text = lower(option.text);
    if (option.hasPicture || others.some((other) => other.hasPicture)) continue;
    if (others.every((other) => /^[~≈<>±+\-−€$£]?\s?\d/u.test(other.text)) && !/\d/.test(text)) {
      return { option, difference: 'the others are numbers' };
    }
    if (others.every((other) => /^["“„«]/u.test(other.text)) && !/["“„«]/u.test(text)) {
      return { option, difference: 'the others are spoken words in quotation marks' };
    }
    const lengths = others.map((other) => other.text.length);
    if (text.length * shortest < Math.min(...lengths) && Math.min(...lengths) - text.length > clearly) {
      return { option, difference: 'it is much shorter than the others' };
    }
    if (!option.isKey && text.length > shortest * Math.max(...lengths) && text.length - Math.max(...lengths) > clearly) {
      return { option, difference: 'it is much longer than the others' };
    }
    const opening = optionOpenings[locale].find(({ starts }) => others.every((other) => starts.test(`${lower(other.text)} `)));
    if (opening && !startsSoon(text, opening.near ?? opening.starts))
      return { option, difference: `the others begin with ${opening.name}` };
  }
  return undefined;
}

/** Whether the opening comes within the first three words: "politely asking …". */
function startsSoon(text: string, starts: RegExp): boolean {
  const words = text.split(' ');
  return [0, 1, 2].some((skip) => starts.test(`${words.slice(skip).join(' ')} `));
}
