import type { Item } from '#domain/items/kinds.ts';
import { blank } from '../blanks.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { releasedNote } from './back-first.ts';
import { isSame } from './compare.ts';
import { type LineEdit, writtenEdits } from './line-edits.ts';
import type { ReleasedItem } from './lock-file.ts';
import { minorWith } from './lost-parts.ts';
import type { Recalled, Suspect } from './suspect.ts';
import { cutTail } from './typed-item.ts';
import { sameWords } from './words.ts';

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
  if ([words, entry.words].some((typed) => isSame(before, typed)) || [...past.options.values()].some((other) => isSame(other, entry.words)))
    return undefined;
  const [line, lines] = [`${start}${before}${tail}`, more.filter((each) => !/^\(/.test(each))];
  return lines.length > 0 ? undefined : { cure: [line, releasedNote, ...minorWith(first, item.id)] };
}

/** An option of which something is said that its released words did not have: those words, beside what the rule proposes. */
export function withEarlierWords({ code, line: at, cure }: Diagnostic, { past, typed }: Suspect): Recalled | undefined {
  const entry = typed.entries.find((each) => each.line === at);
  const before = entry && past.options.get(entry.name);
  if (!entry || before === undefined || (past.kind !== 'single' && past.kind !== 'multiple')) return undefined;
  const line = typed.line(at);
  const words = typedWords(line);
  const limit = Number(/at most (\d+) characters/.exec(cure)?.[1] ?? Number.POSITIVE_INFINITY);
  if (code === 'TP430' && before.length > limit) return shortenedOthers(entry.name, at, { past, typed });
  if (sameWords(words, before)) return undefined;
  const start = line.slice(0, line.length - words.length);
  const released = start + before;
  // Of a text that was made longer, the others would have to change as well.
  if (code === 'TP430' && cure.startsWith('in line '))
    return {
      cure: [
        `${start}${blank(`the same in at most ${limit} characters`)}`,
        `(or as it was released: ${released.trim()})`,
        '(or give the others as much detail)',
      ],
    };
  const [first = '', ...more] = cure.split('\n');
  // A shorter text, or one without its word, keeps what else was changed.
  if (code !== 'TP450') return { cure: [first, `(or as it was released: ${released.trim()})`, ...more] };
  return { cure: [released, `(as it was released; or write: ${first.trim()})`, ...more] };
}

/** The new letter for the entry that was copied, where the rule would give it to the released one below. */
export function letterOfCopy({ line: at, cure }: Diagnostic, { past, typed }: Suspect): Recalled | undefined {
  const name = typed.entries.find((entry) => entry.line === at)?.name;
  const before = past.options.get(name ?? '');
  const own = typed.entries.filter((entry) => entry.name === name);
  const [copy, ...more] = own.filter(({ words }) => before !== undefined && !isSame(before, words));
  const letter = /(?<![\p{L}\p{N}])([A-Za-z])\)/u.exec(cure.split('\n')[0] ?? '')?.[1];
  if (!copy || more.length > 0 || own.length !== 2 || copy.line === at || letter === undefined) return undefined;
  const line = typed.line(copy.line).replace(`${copy.letter}) `, `${letter}) `);
  return { line: copy.line, cure: [line, `(the other ${copy.letter}) was released under this letter)`] };
}

/** The wrong options that were longer when they were released, with their words of that time. */
function shortenedOthers(key: string, at: number, { past, typed }: Pick<Suspect, 'past' | 'typed'>): Recalled | undefined {
  const edits = typed.entries.flatMap(({ name, line, words }): LineEdit[] => {
    const before = past.options.get(name);
    if (name === key || before === undefined || before.length <= cutTail(words, past.kind).words.length) return [];
    const now = typed.line(line);
    return [{ line, text: now.slice(0, now.length - typedWords(now).length) + before }];
  });
  if (edits.length === 0) return undefined;
  return { cure: [...writtenEdits(edits, at), '(as they were released; or shorten the right option)'] };
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
