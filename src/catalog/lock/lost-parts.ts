import { releasedNote } from './back-first.ts';
import { isSame } from './compare.ts';
import { freeLetter } from './free-letter.ts';
import { type LineEdit, linesOf, writtenEdits } from './line-edits.ts';
import type { ReleasedItem } from './lock-file.ts';
import { inOrder, lostEdit, movedEdit, textEdit } from './part-edits.ts';
import { said } from './said.ts';
import { lineOf, type TypedEntry, type TypedItem } from './typed-item.ts';
import { similarity } from './words.ts';

/** Letters and words of a question as they stand. */
type Parts = readonly (readonly [letter: string, words: string])[];

/** A released part that does not stand under its letter: its words are under another one ("" under none), or nowhere. */
interface Lost {
  readonly letter: string;
  readonly before: string;
  readonly now: readonly [letter: string, words: string] | undefined;
}

/** The released parts that do not stand under their letters. */
export function lostAmong(now: Parts, { options }: Pick<ReleasedItem, 'options'>): Lost[] {
  const displaced = now.filter(([letter, words]) => !isSame(options.get(letter) ?? '', words));
  return [...options].flatMap(([letter, before]) => {
    if (now.some(([other, words]) => other === letter && isSame(before, words))) return [];
    const alike = displaced.filter(([, words]) => isSame(before, words));
    const [found] = alike.sort(([, one], [, other]) => similarity(before, other) - similarity(before, one));
    // A text without any letter gets its own in the cure of its line.
    return found?.[0] === '' ? [] : [{ letter, before, now: found }];
  });
}

/** The way for authors who mean the words they wrote. `id` is `course/item`. */
export function minorWith(line: string, id: string): string[] {
  return ['If it is the same question in other words, write instead of it:', line, `and then: npm run lock -- minor ${id}`];
}

/** What to do so that every released part stands under its letter again, as lines of a cure at a line. */
export function lostParts(now: Parts, released: ReleasedItem, typed: TypedItem, at: number, id?: string): string[] {
  const found = lostAmong(now, released);
  const order = inOrder(
    found.map(({ letter }) => letter),
    released,
  );
  const lost = found.sort((a, b) => order.indexOf(a.letter) - order.indexOf(b.letter));
  const spare = sparesIn(typed, released, new Set(lost.flatMap((part) => part.now?.[1] ?? [])));
  const edits: LineEdit[] = [];
  const words: string[] = [];
  let isRecalled = false;
  let meant: string | undefined;
  for (const { letter, before, now: elsewhere } of lost) {
    const own = typed.entries.filter(({ name }) => name === letter);
    const here = own.length === 1 && spare.includes(own[0] as TypedEntry) ? own[0] : undefined;
    const free = here ?? (own.length === 0 ? spare.find((entry) => isDoubled(entry, typed) && hasSameCase(entry, letter)) : undefined);
    if (free && !elsewhere) {
      spare.splice(spare.indexOf(free), 1);
      const isOther = [...released.options.values()].every((each) => !isSame(each, free.words));
      if (isOther && lost.length === 1) meant = lineOf(free, { letter });
    }
    const edit = elsewhere
      ? movedEdit(letter, elsewhere[1], released, typed)
      : free
        ? textEdit(free, before, released.kind, letter)
        : lostEdit(letter, released, typed);
    if (edit) edits.push(edit);
    else if (elsewhere) words.push(`${letter}) in front of “${elsewhere[1]}”, as it was released`);
    else words.push(`put back what stood under ${letter}) when the question was released: ${said(before)}`);
    isRecalled ||= edit !== undefined && !elsewhere;
  }
  // Where released letters come back, a new part that has one of them gets another.
  const back = new Set(lost.flatMap((part) => (part.now ? [part.letter] : [])));
  const rewritten = new Set(edits.flatMap(linesOf));
  const names = new Set(typed.entries.filter(({ line }) => !rewritten.has(line)).map(({ name }) => name));
  for (const entry of spare.filter(({ name, letter }) => name === letter && back.has(name))) {
    const letter = freeLetter(entry.name, [released.options, released.gone, names]);
    names.add(letter);
    edits.push({ line: entry.line, text: lineOf(entry, { letter }) });
  }
  const other = meant === undefined || id === undefined ? [] : minorWith(meant, id);
  return [...writtenEdits(edits, at), ...(isRecalled ? [releasedNote] : []), ...words, ...other];
}

/** Entries whose words are none of the released ones, or stand there twice: their lines are free for what is lost. */
function sparesIn(typed: TypedItem, { options }: ReleasedItem, moved: ReadonlySet<string>): TypedEntry[] {
  const taken = new Set<string>();
  return typed.entries.filter(({ name, words }) => {
    const isOwn = isSame(options.get(name) ?? '', words) && !taken.has(name);
    if (isOwn) taken.add(name);
    return !isOwn && !moved.has(words) && options.has(name);
  });
}

function isDoubled({ name }: TypedEntry, { entries }: TypedItem): boolean {
  return entries.filter((other) => other.name === name).length > 1;
}

function hasSameCase({ letter }: TypedEntry, name: string): boolean {
  return /[A-Z]$/.test(letter) === /[A-Z]$/.test(name);
}
