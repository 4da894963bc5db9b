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

/** An option of which something is said that its released words did not have: those words, before what the rule proposes. */
export function withEarlierWords({ code, line: at, cure }: Diagnostic, { past, typed }: Suspect): Recalled | undefined {
  const entry = typed.entries.find((each) => each.line === at);
  const before = entry && past.options.get(entry.name);
  if (!entry || before === undefined || (past.kind !== 'single' && past.kind !== 'multiple')) return undefined;
  const line = typed.line(at);
  const words = typedWords(line);
  const limit = Number(/at most (\d+) characters/.exec(cure)?.[1] ?? Number.POSITIVE_INFINITY);
  if (wordsOf(words) === before || (code === 'TP430' && before.length > limit)) return undefined;
  const start = line.slice(0, line.length - words.length);
  const [first = '', ...more] = cure.split('\n');
  return { cure: [start + withWords(words, before), `(as it was released, without its commas; or write: ${first.trim()})`, ...more] };
}

function typedWords(line: string): string {
  return line.replace(/^\s*-\s+(?:\[[ x]\]\s+)?[a-z]\)\s+/, '');
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
