/** Words by which a language shows what a reply does. A star at the end of a word stands for any letters. */
export interface ReplyWords {
  /** First words of lines that are not the message itself: greetings and the subject. */
  readonly openers: readonly string[];
  /** Asks the reader to do something. */
  readonly requests: readonly string[];
  readonly days: readonly string[];
  /** Sound like a time and name none. */
  readonly vague: readonly string[];
  readonly blame: readonly string[];
  readonly sorry: readonly string[];
  /** Takes responsibility. */
  readonly ours: readonly string[];
  /** Turns an apology into none. */
  readonly hollow: readonly string[];
}

/** What was counted in a reply. `well` means that nothing speaks for changing it. */
export type ReplyHint =
  | { readonly name: 'length'; readonly well: boolean; readonly words: number; readonly most: number }
  /** `sentence` is the place of the first request among the sentences of the message, from 1. */
  | { readonly name: 'request'; readonly well: boolean; readonly sentence: number | null }
  | { readonly name: 'action'; readonly well: boolean; readonly requests: number; readonly days: number; readonly vague: readonly string[] }
  | { readonly name: 'blame'; readonly well: boolean; readonly found: readonly string[] }
  | {
      readonly name: 'apology';
      readonly well: boolean;
      readonly sorry: boolean;
      readonly ours: boolean;
      readonly hollow: readonly string[];
    };

const furthestRequest = 2;
/** 5.3.2026, 2026-03-05, or a day of the month before a name as in "5 May". */
const dateInDigits = /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|(?<![\d.,:])\d{1,2}\.?\s+\p{Lu}\p{Ll}{2,}/u;

/**
 * What the words of a reply tell about its length, where its request stands, what is to be done by when, blame and apology.
 * It counts words and understands nothing: a hint to look again, never a mark.
 */
export function replyHints(text: string, words: ReplyWords, most: number): ReplyHint[] {
  const plain = text.replace(/[’‘]/g, "'");
  const message = sentencesOf(plain, words.openers);
  const has = (list: readonly string[], where = plain) => finder(list)(where).length > 0;
  const requests = message.flatMap((sentence, i) => (has(words.requests, sentence) ? [i + 1] : []));
  const days = message.filter((sentence) => has(words.days, sentence) || dateInDigits.test(sentence)).length;
  const vague = finder(words.vague)(plain);
  const blame = finder(words.blame)(plain);
  const hollow = finder(words.hollow)(plain);
  const sorry = has(words.sorry);
  const ours = has(words.ours);
  const count = plain.split(/\s/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const first = requests[0] ?? null;
  return [
    { name: 'length', well: count <= most, words: count, most },
    { name: 'request', well: first !== null && first <= furthestRequest, sentence: first },
    { name: 'action', well: requests.length === 1 && days > 0 && vague.length === 0, requests: requests.length, days, vague },
    { name: 'blame', well: blame.length === 0, found: blame },
    { name: 'apology', well: sorry && ours && hollow.length === 0, sorry, ours, hollow },
  ];
}

/** The sentences of a message, without lines such as the greeting. In Greek the sign ; ends a question. */
function sentencesOf(text: string, openers: readonly string[]): string[] {
  const isOpener = new RegExp(`^(?:${openers.map(pattern).join('|')})(?!\\p{L})`, 'iu');
  return text
    .split('\n')
    .filter((line) => !isOpener.test(line.trim()))
    .flatMap((line) => line.split(/(?<=[.!?;…]["'”“»)]?)\s+(?=["'“„«(]?\p{Lu})/u))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Finds phrases of a list as they stand in a text, each once, in order. */
function finder(list: readonly string[]): (text: string) => string[] {
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.map(pattern).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => [...new Set([...text.matchAll(any)].map(([found]) => found.toLowerCase()))];
}

function pattern(phrase: string): string {
  return phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\\\*/g, '[\\p{L}]*')
    .replace(/\s+/g, '\\s+');
}
