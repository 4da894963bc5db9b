/** A share, a year, or any other number. */
export type Sort = 'share' | 'year' | 'count';

export interface WrittenNumber {
  readonly text: string;
  readonly index: number;
  readonly sort: Sort;
  /** What it may stand for: "1,500" is 1500, or 1.5 in another language. */
  readonly values: readonly number[];
}

const digits = /(?<![\p{L}\p{N}.,:/])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|(?<![\p{L}\p{N}/]|\d[.,:])\d+(?:[.,]\d+)*/gu;
const behindShare = /^\s?(?:%|(?:[–-]|to )\s?\d[\d.,]*\s?%|per ?cent|процент|на сто|τοις εκατό|procent|proc\.)/iu;

/** The numbers that a text has in digits. */
export function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(digits)].flatMap((found): WrittenNumber[] => {
    const written = found[0];
    const behind = text.slice(found.index + written.length);
    // Part of a name: "B2B", "10002:2018", "9241-210", "24/7", "16:30".
    if (/^(?:[:/]\d|-\d|-?\p{L})/u.test(behind) || /\d[-:]$/.test(text.slice(0, found.index))) return [];
    const isYear = /^(?:18|19|20)\d\d$/.test(written);
    const sort = behindShare.test(behind) ? 'share' : isYear ? 'year' : 'count';
    return [{ text: written, index: found.index, sort, values: valuesOf(written) }];
  });
}

function valuesOf(written: string): number[] {
  const plain = written.replace(/[\s\u00a0\u202f]/g, '');
  const inGroups = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? [Number(plain.replace(/[.,]/g, ''))] : [];
  const mixed = /^[\d,]+\.\d+$/.test(plain) ? [Number(plain.replaceAll(',', ''))] : [];
  const value = Number(plain.replace(',', '.'));
  return [...new Set([...inGroups, ...mixed, ...(Number.isNaN(value) ? [] : [value])])];
}

const inWords: Readonly<Record<string, number>> = {
  half: 50,
  quarter: 25,
  once: 1,
  twice: 2,
  dozen: 12,
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
      .split(' ')
      .map((word, value) => [word, value]),
  ),
  ...Object.fromEntries('thirty forty fifty sixty seventy eighty ninety hundred'.split(' ').map((word, i) => [word, (i + 3) * 10])),
  thousand: 1000,
};

/** What an English text says in numerals and in words. */
export function valuesIn(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const rough = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return new Set([...rough.flatMap(valuesOf), ...words.flatMap((word) => inWords[word] ?? [])]);
}
