/** The words of a text in small letters, without punctuation, marks and addresses: what stays the same when only commas move. */
export function wordsOf(text: string): string {
  const plain = text
    .replace(/\]\([^)\s]{0,300}\)|[*\\[\]'’ʼ]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ]/gu, '');
  return (plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** Whether two texts have the same words in the same order. */
export function sameWords(a: string, b: string): boolean {
  return a === b || wordsOf(a) === wordsOf(b);
}

/**
 * How much the words of two texts have in common: 0 nothing, 1 all. It counts runs of three letters (Dice's
 * coefficient), so that a slip of the pen and another ending of a word matter little in any language.
 */
export function similarity(a: string, b: string): number {
  if (sameWords(a, b)) return 1;
  const [left, right] = [runsOf(wordsOf(a)), runsOf(wordsOf(b))];
  let shared = 0;
  for (const run of left) if (right.has(run)) shared++;
  return (2 * shared) / (left.size + right.size);
}

function runsOf(words: string): Set<string> {
  const runs = new Set<string>();
  for (const word of words.split(' ')) {
    const bounded = `^${word}$`;
    for (let i = 0; i + 3 <= bounded.length; i++) runs.add(bounded.slice(i, i + 3));
  }
  return runs;
}

/** Below this, a text is taken for another one. Unrelated texts of the courses reach 0.35, rewordings begin at about 0.5. */
export const alike = 0.5;

/** From here on, a text is taken for the same one in a few other words. */
export const nearlySame = 0.8;

const written = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Whether two texts have the same digits in a row, so that "15,000" and "15 000" are alike, and "ten" and "10". */
export function sameNumbers(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  return digitsOf(left) === digitsOf(right) || digitsOf(inDigits(left)) === digitsOf(inDigits(right));
}

function inDigits(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => (written.includes(word) ? String(written.indexOf(word)) : word));
}

function digitsOf(words: string): string {
  return words.replace(/\P{N}/gu, '');
}
