import { inLatin } from './look-alikes.ts';

/** A text as an id of at most `longest` characters, cut between words; empty when it has no Latin letters or digits. */
export function slug(text: string, longest = 40): string {
  const words =
    inLatin(text)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let id = words[0]?.slice(0, longest) ?? '';
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > longest) break;
    id += `-${word}`;
  }
  return id;
}
