import type { Item } from '#domain/items/kinds.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isSame } from './compare.ts';
import type { ReleasedItem } from './lock-file.ts';
import { minorWith, releasedNote } from './lost-parts.ts';
import { withWords } from './restored-words.ts';
import type { Recalled, Suspect } from './suspect.ts';
import { cutTail } from './typed-item.ts';
import { wordsOf } from './words.ts';

/** A cure that writes an entry of which the words are others as well; those would be the next mistake. */
export function withReleasedWords({ code, cure }: Diagnostic, { item, past, typed }: Suspect): Recalled | undefined {
  if (!/^TP(?:2|6[1-9])/.test(code)) return undefined;
  const [first = '', ...more] = cure.split('\n');
  const [, start, letter = '', text = ''] = /^(\s*(?:[-*+]|\d{1,2}[.)])\s+(?:\[[^\]]*\]\s+)?([A-Za-z])\)\s+)(.*)$/.exec(first) ?? [];
  const own = typed.entries.filter(({ name }) => name === letter);
  const before = past.options.get(letter);
  const [entry] = own;
  if (start === undefined || before === undefined || !entry || own.length > 1 || past.kind === 'plan' || past.kind === 'gaps')
    return undefined;
  const { words, tail } = cutTail(text, past.kind);
  if (tail === '' && /`/.test(first)) return undefined;
  if (
    [words, entry.words].some((typed) => isSame(before, wordsOf(typed))) ||
    [...past.options.values()].some((other) => isSame(other, entry.words))
  )
    return undefined;
  const [line, lines] = [`${start}${withWords(words, before)}${tail}`, more.filter((each) => !/^\(/.test(each))];
  return lines.length > 0 ? undefined : { cure: [line, releasedNote, ...minorWith(first, item.id)] };
}

/** A key that grew too long since it was released: its released words, if they are fewer. */
export function withShorterWords({ cure }: Diagnostic, { past, typed }: Suspect): Recalled | undefined {
  const [, start = '', letter = ''] = /^(\s*-\s+\[x\]\s+([a-z])\)\s+)…/.exec(cure) ?? [];
  const before = past.options.get(letter);
  const entry = typed.entries.find(({ name }) => name === letter);
  const limit = Number(/at most (\d+) characters/.exec(cure)?.[1] ?? 0);
  if (before === undefined || !entry || before.length > limit) return undefined;
  return { cure: [start + withWords(typedWords(typed.line(entry.line)), before), '(as it was released)', ...cure.split('\n').slice(1)] };
}

function typedWords(line: string): string {
  return line.replace(/^\s*-\s+(?:\[x\]\s+)?[a-z]\)\s+/, '');
}

/** A line in which the blank for a group or a rating is filled as it was released. */
export function withReleasedLetter(cure: string, item: Item, { kind, key }: ReleasedItem): string {
  const letter = /([a-z])\)/.exec(cure)?.[1] ?? '';
  const value = new RegExp(`(?:^| )${letter}=(\\S+)`).exec(key)?.[1] ?? '';
  const here = item.kind === 'matching' ? (item.cards.find(({ id }) => id === letter)?.groups ?? []) : [];
  const left = kind === 'matching' ? [...value].filter((group) => !here.includes(group)) : [value];
  const [only = '', ...more] = left;
  return only === '' || more.length > 0 ? cure : cure.replace(/…\([^)]*\)/, only);
}
