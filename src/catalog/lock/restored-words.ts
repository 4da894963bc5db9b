import { wordsOf } from './words.ts';

interface Token {
  readonly typed: string;
  readonly words: readonly string[];
}

/** A typed text with the released words: of what was typed, all stays that says the same, with its capitals and signs. */
export function withWords(typed: string, released: string): string {
  const [, open = '', inside = typed, close = ''] = /^([“"«„])([^“”"«»„]*)([”"»])$/.exec(typed.trim()) ?? [];
  const text = restored(inside, released);
  const isWhole =
    count(text, /\[/g) === count(text, /\]\(/g) && count(text, /`/g) % 2 === 0 && count(text, /[“«„]/g) === count(text, /[”»]/g);
  // Of a link or a quotation only a part is left.
  return open + (isWhole ? text : restored(inside.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`“”«»„]/g, ''), released)) + close;
}

function restored(typed: string, released: string): string {
  const tokens = typed
    .trim()
    .split(/\s+/)
    .map((token): Token => ({ typed: token, words: wordsOf(token.replace(/\]\([^)\s]*\)/g, ']')).split(' ') }));
  const words = released.split(' ');
  let result = '';
  let at = 0;
  const sayUntil = (end: number) => {
    for (; at < end; at++) {
      const word = words[at] ?? '';
      const begins = result === '' ? !/^[^\p{L}\p{N}]*\p{Ll}/u.test(typed) : /[.!?]$/.test(result);
      result += `${result === '' ? '' : ' '}${begins ? word.slice(0, 1).toUpperCase() + word.slice(1) : word}`;
    }
  };
  const kept = longestCommon(tokens, words);
  for (const [i, { token, at: from }] of kept.entries()) {
    sayUntil(from);
    at = from + token.words.length;
    const next = kept[i + 1];
    const goesOn = next ? next.at === at && tokens.indexOf(next.token) === tokens.indexOf(token) + 1 : at === words.length;
    // A sign belongs to the words on both its sides.
    result += `${result === '' ? '' : ' '}${goesOn ? token.typed : token.typed.replace(/[.!?,;:]+$/, '')}`;
  }
  sayUntil(words.length);
  const end = /[.!?]$/.exec(typed.trim())?.[0] ?? '';
  return /[.!?]$/.test(result) ? result : result.replace(/[,;:]$/, '') + end;
}

interface Kept {
  readonly token: Token;
  /** The place of its first word among the released ones. */
  readonly at: number;
}

/** The longest run of tokens, gaps allowed, all whose words stand in the same order among the released ones. */
function longestCommon(tokens: readonly Token[], words: readonly string[]): Kept[] {
  const width = words.length + 1;
  const best = new Array<number>((tokens.length + 1) * width).fill(0);
  const fits = ({ words: own }: Token, at: number) => own[0] !== '' && own.every((word, i) => words[at + i] === word);
  const from = (i: number, j: number) => best[i * width + Math.min(j, words.length)] ?? 0;
  for (let i = tokens.length - 1; i >= 0; i--)
    for (let j = words.length; j >= 0; j--) {
      const token = tokens[i] as Token;
      const taken = fits(token, j) ? token.words.length + from(i + 1, j + token.words.length) : 0;
      best[i * width + j] = Math.max(taken, from(i + 1, j), j < words.length ? from(i, j + 1) : 0);
    }
  const kept: Kept[] = [];
  let [i, j] = [0, 0];
  while (i < tokens.length && j < words.length) {
    const token = tokens[i] as Token;
    if (fits(token, j) && from(i, j) === token.words.length + from(i + 1, j + token.words.length)) {
      kept.push({ token, at: j });
      j += token.words.length;
      i++;
    } else if (from(i, j) === from(i + 1, j)) i++;
    else j++;
  }
  return kept;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}
