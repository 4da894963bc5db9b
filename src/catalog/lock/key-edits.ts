import type { Item } from '#domain/items/kinds.ts';
import { wantedAtRight, wantedAtWrong } from '../items/item-reader.ts';
import { writeTag } from '../write-question.ts';
import { isSame } from './compare.ts';
import { fingerprintOf } from './fingerprint.ts';
import { partsOf, wayBackTo } from './key-lines.ts';
import { changedBlock, type LineEdit, writtenEdits } from './line-edits.ts';
import type { ReleasedItem } from './lock-file.ts';
import { isQuoteBelow, type Now, otherReasons, reasonLines, withReason } from './reasons.ts';
import { sumEdits } from './sum-edits.ts';
import { cutTail, lineOf, type TypedEntry, type TypedItem } from './typed-item.ts';

/** The lines with which what is right is again what was released; null where it takes more than lines. */
export function keyEdits(released: ReleasedItem, item: Item, typed: TypedItem): LineEdit[] | null {
  const now: Now = { typed, others: otherReasons(item, released) };
  switch (released.kind) {
    case 'single':
    case 'prequestion':
      return markEdits(released, now, new Set([released.key]));
    case 'multiple': {
      const edits = markEdits(released, now, new Set(released.key.split(' ')));
      return edits && [...countEdits(released.key.split(' '), item, typed), ...edits];
    }
    case 'gaps':
      return markEdits(
        released,
        now,
        new Set(partsOf(released).flatMap((part) => part.split('=')[1] || [])),
        typed.entries.filter(({ letter }) => /[a-z]/.test(letter)),
      );
    case 'judgement':
    case 'ranking':
      return ratingEdits(released, now);
    case 'ordering':
      return orderEdits(released, now);
    case 'matching':
      return groupEdits(released, now);
    case 'numeric':
    case 'calculated':
      return sumEdits(released, item, typed);
    default:
      return null;
  }
}

/** The entry of a letter, if that stands once. */
function only(typed: TypedItem, letter: string): TypedEntry | undefined {
  const all = typed.entries.filter((entry) => entry.letter === letter);
  return all.length === 1 ? all[0] : undefined;
}

function markEdits(released: ReleasedItem, { typed, others }: Now, keys: ReadonlySet<string>, entries = typed.entries): LineEdit[] | null {
  if ([...keys].some((key) => !only(typed, key))) return null;
  const empty = entries.some(({ mark }) => mark === '[ ]') ? '[ ]' : '';
  const areNamed = entries.some((entry) => !keys.has(entry.letter) && !isPraise(entry, typed));
  return entries.flatMap((entry) => {
    const isKey = keys.has(entry.letter);
    const isMarked = /[^\s[\](){}]/.test(entry.mark);
    if (isKey ? entry.mark === '[x]' : !isMarked) return [];
    const before = released.options.get(entry.letter);
    const text = before === undefined || isSame(before, entry.words) ? entry.text : before + cutTail(entry.text, released.kind).tail;
    const line = lineOf(entry, { mark: isKey ? '[x]' : empty, text });
    if (isKey && namesMistake(entry, typed)) return [{ line: entry.line, last: entry.last, text: praised(entry, line, released) }];
    if (!isKey && areNamed && isPraise(entry, typed)) return [unpraised(entry, line, released)];
    return [withReason({ line: entry.line, text: line }, entry, released, { others, typed })];
  });
}

/** What stands below an entry, with the released reason in place of another one. */
function belowOf(entry: TypedEntry, released: ReleasedItem, { typed, others }: Now): string[] {
  const [, ...below] = chunkOf(entry, typed);
  if (!others.has(entry.name) || !isQuoteBelow(entry, typed)) return below;
  return [reasonLines(entry.name, released, wantedAtRight, /^\s*/.exec(below[0] ?? '')?.[0])];
}

/** Whether the feedback of an entry names no mistake, as only that of a right option does. */
function isPraise(entry: TypedEntry, typed: TypedItem): boolean {
  return isQuoteBelow(entry, typed) && !/`[^`]+`\s*$/.test(typed.line(entry.last));
}

/** Whether the feedback of an entry names a mistake, as none of a right option does. */
function namesMistake(entry: TypedEntry, typed: TypedItem): boolean {
  return isQuoteBelow(entry, typed) && !isPraise(entry, typed);
}

/** The lines of an entry that is right again, with feedback to be written anew. */
function praised({ indent, name }: TypedEntry, text: string, released: ReleasedItem): string {
  return `${text}\n${reasonLines(name, released, wantedAtRight, `${indent}  `)}`;
}

/** The lines of an entry that is wrong again, with feedback to be written anew. */
function unpraised({ line, last, indent, name }: TypedEntry, text: string, released: ReleasedItem): LineEdit {
  return { line, last, text: `${text}\n${reasonLines(name, released, wantedAtWrong, `${indent}  `)}` };
}

/** The tag with the number of right answers. */
function countEdits(keys: readonly string[], item: Item, { from, line }: TypedItem): LineEdit[] {
  const tag = line(from);
  const [, said] = /\bchoose\s*=\s*["']?(\d+)/.exec(tag) ?? [];
  if (said === String(keys.length)) return [];
  const text =
    said === undefined
      ? writeTag({ ...item, kind: 'multiple', keys })
      : tag.replace(/\bchoose\s*=\s*["']?\d+["']?/, `choose="${keys.length}"`);
  return [{ line: from, text }];
}

function ratingEdits(released: ReleasedItem, { typed, others }: Now): LineEdit[] | null {
  const ratings = partsOf(released).map((part) => part.split('=') as [string, string]);
  if (ratings.some(([letter]) => !only(typed, letter))) return null;
  return ratings.flatMap(([letter, rating]) => {
    const entry = only(typed, letter) as TypedEntry;
    const edit = { line: entry.line, text: lineOf(entry, { mark: `[${rating}]` }) };
    return entry.mark === `[${rating}]` ? [] : [withReason(edit, entry, released, { others, typed })];
  });
}

function chunkOf({ line, last }: TypedEntry, typed: TypedItem): string[] {
  return Array.from({ length: last - line + 1 }, (_, i) => typed.line(line + i));
}

function linesBetween(first: number, last: number, typed: TypedItem): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => typed.line(first + i));
}

/** The steps in their order, numbered anew, each with what stands below it. */
function orderEdits(released: ReleasedItem, { typed, others }: Now): LineEdit[] | null {
  const steps = partsOf(released).map((letter) => only(typed, letter));
  const [first, last] = [typed.entries[0], typed.entries.at(-1)];
  if (!first || !last || steps.length !== typed.entries.length) return null;
  const now = steps.flatMap((step, i) => {
    if (!step) return [];
    const below = belowOf(step, released, { typed, others });
    return [lineOf({ ...step, bullet: `${i + 1}.`, mark: '' }), ...below.map((line) => `${step.indent}   ${line.trimStart()}`)];
  });
  return steps.includes(undefined) ? null : changedBlock(linesBetween(first.line, last.last, typed), now, first.line);
}

/** The groups with their cards; a card that comes back stands at the end of its group nearest to where it was. */
function groupEdits(released: ReleasedItem, { typed, others }: Now): LineEdit[] | null {
  const places = new Map(partsOf(released).map((part) => part.split('=') as [string, string]));
  const groups = typed.entries.filter(({ letter }) => /[A-Z]/.test(letter));
  const cards = typed.entries.filter(({ letter }) => /[a-z]/.test(letter));
  const [first, last] = [groups[0], typed.entries.at(-1)];
  if (!first || !last || cards.some(({ letter }) => !only(typed, letter))) return null;
  if ([...places.values()].some((all) => [...all].some((letter) => !groups.some((group) => group.letter === letter)))) return null;
  const homeOf = ({ letter, within }: TypedEntry) => {
    const right = places.get(letter) ?? within;
    return right.includes(within) ? within : right.slice(0, 1);
  };
  const written = (card: TypedEntry) => {
    const more = [...(places.get(card.letter) ?? '')].filter((group) => group !== homeOf(card));
    const [head = ''] = chunkOf(card, typed);
    const below = belowOf(card, released, { typed, others });
    const named = [...card.text.matchAll(/`([A-Z])`/g)].map(([, group]) => group);
    const isRight = named.length === more.length && more.every((group) => named.includes(group));
    const names = more.map((group) => ` \`${group}\``).join('');
    return [isRight ? head : lineOf(card, { text: `${card.text.replace(/\s*`[A-Z]`/g, '')}${names}` }), ...below];
  };
  const now = groups.flatMap((group) => {
    const own = cards.filter((card) => homeOf(card) === group.letter);
    const fromAbove = own.filter((card) => card.within !== group.letter && card.line < group.line);
    const rest = own.filter((card) => !fromAbove.includes(card));
    return [typed.line(group.line), ...[...fromAbove, ...rest].flatMap(written)];
  });
  return changedBlock(linesBetween(first.line, last.last, typed), now, first.line);
}

/** What to do so that a key is again the released one, as lines of a cure at a line; in words where lines will not do. */
export function wayBack(released: ReleasedItem, item: Item, typed: TypedItem, at: number): string[] {
  const edits = keyEdits(released, item, typed);
  return edits === null || edits.length === 0 ? wayBackTo(released, fingerprintOf(item)) : writtenEdits(edits, at);
}
