/** Lower case and one kind of apostrophe and space, as the word lists of the languages expect it. */
export function lower(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** Signs with more than one spelling: any that is neither of the first alphabet nor of the usual punctuation. */
const needsFolding = /[\u0080-\u200f\u2028-\uffff]/;

/** `lower` without accents: "Ещё" becomes "еще", "άλλος" "αλλοσ", "Łódź" "lodz". For comparing, never for showing. */
export function fold(text: string): string {
  const plain = lower(text);
  return needsFolding.test(plain) ? plain.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ς', 'σ') : plain;
}

/** The words of a text as they are written, in reading order. */
export function writtenWords(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The words of a text, folded, in reading order. */
export function wordsOf(text: string): string[] {
  return writtenWords(fold(text));
}

/** How much of the words of two texts is common to both, 0 to 1; the order of words does not matter. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

/** Finds any of the alternatives, each a pattern in lower case, where it stands as whole words. */
export function wholeWords(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
