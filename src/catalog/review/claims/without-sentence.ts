import type { Locale } from '#domain/locale.ts';
import { blank } from '../../blanks.ts';
import type { Catalog } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import { sourceLine } from '../../source-line.ts';
import { withMany } from './many.ts';

const head = /^\s*(?:>\s*)*(?:(?:[-*+]|\d{1,2}[.)])\s+)?(?:\[[ x]\]\s+)?(?:[A-Za-z]\)\s+)?/;
/** Between two sentences, also where the first one is a link. */
export const boundary = /(?<=[.!?…]["”“’»)\]*_]*(?:\((?:fact|term|lesson|https?):[^)\s]*\))?)\s+(?=["“«([*_]*[\p{Lu}\p{N}])/u;
const mistake = /\s*`[a-z0-9-]+`\s*$/;
/** The line goes on below, so that its last sentence may end there. */
const isOpen = /[\p{L}\p{N},–—-]$/u;

/** A cure that leaves out the sentence at a place: its line without it, or words where that cannot be told or nothing would be left. */
export function withoutSentence(catalog: Pick<Catalog, 'sources'>, file: string, at: Place, isStory = false): string {
  const line = sourceLine(catalog, file, at);
  const [start = ''] = head.exec(line) ?? [];
  const [name = ''] = mistake.exec(line) ?? [];
  const sentences = line.slice(start.length, line.length - name.length).split(boundary);
  let end = start.length;
  const index = sentences.findIndex((sentence) => {
    end += sentence.length + 1;
    return at.column <= end;
  });
  const next = sentences[index + 1] ?? '';
  if (next !== '' && (isStory || leaning.test(next)) && !/^\s*(?:>\s*)+/.test(start)) {
    const words = blank('the thought in words of your own, without the claim');
    return `${start}${sentences.map((sentence, i) => (i === index ? words : sentence)).join(' ')}${name}\n(or leave it out, with what is then said of it)`;
  }
  const clause = firstClause(sentences[index] ?? '', at.column - 1 - (end - (sentences[index] ?? '').length - 1));
  const own = clause ?? lastClause(sentences[index] ?? '', at.column - 1 - (end - (sentences[index] ?? '').length - 1));
  const rest = sentences
    .flatMap((sentence, i) => (i === index ? (own ?? []) : i === index + 1 && own === undefined ? withoutBut(sentence) : sentence))
    .join(' ');
  const wraps = isOpen.test(line) && index === sentences.length - 1;
  const named = beginning((sentences[index] ?? '').slice(clause === undefined ? 0 : clause.length).replace(/^\W+/u, ''));
  // A feedback stays, without the claim.
  if (rest === '' && !wraps && />\s*$/.test(start)) return `${start}${blank('the reason, without the claim, in 8 to 60 words')}${name}`;
  if (line === '' || wraps || (rest === '' && start.trim() !== '' && name + start.trim() !== '-')) return `leave the sentence ${named} out`;
  return rest === '' ? 'delete this line' : `${start}${rest}${name}\n(the line without its sentence ${named})`;
}

/** A cure for a number without a source: "many" in its place where that can be said, else the line without its sentence. */
export function withoutNumber(catalog: Pick<Catalog, 'sources'>, file: string, at: Place, locale: Locale): string {
  const many = locale === 'en' ? withMany(catalog, file, at) : undefined;
  const kept = many === undefined ? withoutSentence(catalog, file, at) : `${many}\n(or leave the sentence out)`;
  return `${kept}\n${sourced('the whole claim')}`;
}

/** What to do where a claim has a source, behind a cure that leaves it out. */
export function sourced(words: string): string {
  return `(if it has a source: enter it in content/facts.yml and write [${words}](fact:…) with its name there)`;
}

/** What stands in front of the part of a sentence that holds a place, if it says something of its own. */
function firstClause(sentence: string, at: number): string | undefined {
  const found =
    /^([^:;[\]]{20,}[\p{L}”’])[:;]\s/u.exec(sentence) ?? /^([^:;,[\]]{20,}[\p{L}”’]),\s+(?:and|but|so)\s+(?=\S)/u.exec(sentence);
  const [whole = '', clause = ''] = found ?? [];
  // What only announces the rest says nothing without it.
  const announces =
    whole.includes(':') &&
    /(?<!\p{L})(?:what|why|how|this|these|following|here|remember|note|think of|one thing|for)(?!\p{L})/iu.test(clause);
  return found && at >= whole.length && !/\d/.test(clause) && !announces ? `${clause}.` : undefined;
}

/** Sentences that speak of the one before them. */
const leaning = /^(?:so|that|this|these|those|they|it|he|she|therefore|such|think of that|hence)(?!\p{L})/iu;

/** A sentence that no longer answers the one before it. */
function withoutBut(sentence: string): string {
  const left = sentence.replace(/^(?:But|Yet|However,|Still,|Nevertheless,) (?=\p{L})/u, '');
  return left === sentence ? sentence : left.slice(0, 1).toUpperCase() + left.slice(1);
}

/** What a sentence advises behind ", so", if it does not speak of what stands before. */
function lastClause(sentence: string, at: number): string | undefined {
  const found = /,\s+so\s+(?=(?!(?:it|that|this|they|these|those|he|she|we|you|there|the)\s)\p{L}+(?:\s+\S+){1,})(.+)$/u.exec(sentence);
  const [, words = ''] = found ?? [];
  return found && at <= found.index && !/\d/.test(words) ? words.slice(0, 1).toUpperCase() + words.slice(1) : undefined;
}

/** The first words of a sentence, in quotation marks. */
function beginning(sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  const shown = words
    .slice(0, 5)
    .join(' ')
    .replace(/[.,:;!?]+$/, '');
  return `“${shown}${words.length > 5 ? ' …' : ''}”`;
}
