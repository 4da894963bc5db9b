import type { Locale } from '#domain/locale.ts';

/** Quotation marks and brackets that may follow the last mark of a sentence. */
const closers = /[\s"”“»’')\]*]+$/u;
const boundary = /(?<=[.!?…;:\u037e]["”“»’')\]]*)\s+(?=["“„«‘([*]*[\p{Lu}\p{N}])/u;
const spokenWords = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/gu;
const gap = /_{2,}|(?<=^|\s)(?:…|\.{3})(?=\s)/u;
const hint = 6;

/** The sentences of a text; good enough to find the one that asks. */
export function sentencesOf(text: string): string[] {
  return text.split(boundary).filter((sentence) => sentence.trim() !== '');
}

/** The sentence that asks: the last with a question mark, else the last one. */
export function askingSentence(text: string, locale: Locale): string {
  const sentences = sentencesOf(text);
  return sentences.findLast((sentence) => asks(sentence, locale)) ?? sentences.at(-1) ?? '';
}

/** A text without what stands in quotation marks: what a customer says is not what the trainer asks. */
export function withoutSpeech(text: string): string {
  return text.replace(spokenWords, ' ');
}

/**
 * Whether a learner sees where the question ends and the options begin: a question mark (in Greek also ";"), a colon,
 * an ellipsis, a gap; a short hint such as "Choose two." may follow.
 */
export function asks(text: string, locale: Locale): boolean {
  const end = text.replace(closers, '');
  if (/(?:[?:…]|\.{3})$/u.test(end) || gap.test(text)) return true;
  if (locale === 'el' && /[;\u037e]$/u.test(end)) return true;
  const last = sentencesOf(text).at(-1) ?? '';
  const before = text.slice(0, text.length - last.length).replace(closers, '');
  return before !== '' && last.split(/\s+/).length <= hint && (locale === 'el' ? /[?;\u037e]$/u : /\?$/u).test(before);
}
