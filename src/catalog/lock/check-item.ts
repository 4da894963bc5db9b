import type { Item } from '#domain/items/kinds.ts';
import type { Place, Report } from '../diagnostic.ts';
import { orBack, releasedNote } from './back-first.ts';
import { type Change, changesOf } from './compare.ts';
import { fingerprintOf, letteredIn } from './fingerprint.ts';
import { freeLetter } from './free-letter.ts';
import { wayBack } from './key-edits.ts';
import { placeNamesOf } from './key-lines.ts';
import { type LineEdit, writtenEdits } from './line-edits.ts';
import type { ReleasedItem } from './lock-file.ts';
import { lostParts } from './lost-parts.ts';
import { inOrder, lostEdit, textEdit } from './part-edits.ts';
import { mistakesOf, otherReasons, withReason } from './reasons.ts';
import { said } from './said.ts';
import { stemEdit } from './stem-edit.ts';
import type { TypedItem } from './typed-item.ts';
import { alike, sameWords, similarity } from './words.ts';

const kindNames: Readonly<Record<string, string>> = {
  prequestion: 'a question to guess at',
  single: 'a question with one right answer',
  multiple: 'a question with several right answers',
  ordering: 'putting in order',
  matching: 'matching',
  numeric: 'a number',
  calculated: 'a number with numbers of one’s own',
  gaps: 'a text with gaps',
  judgement: 'replies to judge',
  ranking: 'replies to put in order',
  reflection: 'a reflection',
  rewrite: 'a reply to rewrite',
  plan: 'a plan',
  'self-check': 'a self-check',
  curve: 'a curve',
  'journey-map': 'a journey map',
  'metrics-lab': 'a metrics lab',
  conversation: 'a conversation',
};

interface Finding {
  readonly code: string;
  /** Parts of the item at which it stands; the first that has a place is taken. */
  readonly parts?: readonly string[];
  readonly message: string;
  /** Lines of the cure at the line where it is reported. */
  readonly cure: (at: number) => readonly string[];
}

/** An item as it is read and as it was typed. */
export interface ItemNow {
  readonly item: Item;
  readonly typed: TypedItem;
}

/** TP603 to TP608: a released item must still mean what its learners answered. */
export function checkItem(now: ItemNow, released: ReleasedItem, places: ReadonlyMap<string, Place>, report: Report): void {
  const { id } = now.item;
  const reported = new Set<string>();
  for (const change of changesOf(released, fingerprintOf(now.item))) {
    const { code, parts = [], message, cure } = findingFor(change, id, now, released);
    // Texts that moved, and options that are gone, are one mistake.
    if (/^TP60[35]$/.test(code) && reported.has(code)) continue;
    reported.add(code);
    const place = parts.map((part) => places.get(`${id}#${part}`)).find((found) => found !== undefined) ?? places.get(id);
    const at = { line: place?.line ?? 1, column: place?.column ?? 1 };
    report.error(code, at, message, cure(at.line).join('\n'));
  }
}

function findingFor(change: Change, id: string, { item, typed }: ItemNow, released: ReleasedItem): Finding {
  const now = fingerprintOf(item);
  const minor = `If it is the same question in other words: npm run lock -- minor ${id}`;
  const major = `If it is another question now, so that old answers no longer count: npm run lock -- major ${id}`;
  switch (change.type) {
    case 'kind':
      return {
        code: 'TP607',
        message: `This was ${kindNames[change.before] ?? change.before} when it was released, and is ${kindNames[change.now] ?? change.now} now.`,
        cure: () => [major, '(or give the new question an id of its own, and the old one its form back)'],
      };
    case 'swapped': {
      return {
        code: 'TP603',
        parts: [change.to],
        message: `What stood under ${change.letter}) when it was released stands under ${change.to}) now, so past answers would mean something else.`,
        cure: (at) => {
          const back = [...lostParts(letteredIn(item), released, typed, at), '(the order may change, a text keeps its letter)'];
          return similarity(released.stem, now.stem) < alike ? [major, orBack, ...back] : [...back, major];
        },
      };
    }
    case 'reused': {
      const free = freeLetter(change.letter, [now.options, released.options, released.gone]);
      return {
        code: 'TP604',
        parts: [change.letter],
        message: change.gone
          ? `The letter ${change.letter}) belonged to an option that was removed: ${said(change.before)}.`
          : `Under ${change.letter}) stood something else when it was released: ${said(change.before)}.`,
        cure: (at) =>
          change.gone
            ? [`${free}) — a new option gets an unused letter`, major]
            : [
                ...(isOther(change.letter, item, released) ? [major, minor] : [minor, major]),
                orBack,
                ...recalled(ownEdit(change, item, released, typed), at, said(change.before)),
              ],
      };
    }
    case 'removed': {
      const letters = [...released.options.keys()].filter((letter) => !now.options.has(letter));
      const names = letters.map((letter) => `${letter})`).join(', ');
      const texts = letters.map((letter) => said(released.options.get(letter) ?? '')).join(', ');
      return {
        code: 'TP605',
        message:
          letters.length > 1
            ? `The options ${names} were released and are gone: ${texts}.`
            : `The option ${change.letter}) was released and is gone: ${said(change.before)}.`,
        cure: (at) => {
          const edits = inOrder(letters, released).flatMap((letter) => lostEdit(letter, released, typed) ?? []);
          return edits.length === letters.length
            ? [minor, major, orBack, ...writtenEdits(edits, at), releasedNote]
            : [minor, major, orBack, `${names} ${texts}, with mark and feedback`];
        },
      };
    }
    case 'stem':
      return {
        code: 'TP606',
        parts: ['?'],
        message: change.isNumbers
          ? `The numbers of this question are not those that it was released with, and its answer may no longer fit: ${said(change.before)}.`
          : `This question reads quite differently from the one that was released: ${said(change.before)}.`,
        cure: (at) => {
          const stem = stemEdit(change.before, item, typed);
          const others = change.isNumbers ? [] : rewordedEdits(item, released, typed);
          const back = stem ? [...writtenEdits([stem, ...others], at), releasedNote] : [said(change.before)];
          if (change.isNumbers) return [...back, minor, major];
          return [...(others.length > 1 ? [major, minor] : [minor, major]), orBack, ...back];
        },
      };
    case 'key':
      return {
        code: 'TP608',
        parts: change.now.flatMap(placeNamesOf),
        message:
          change.before.length === 0
            ? `Here ${keyName(change.now)} is new in a question that learners have answered already.`
            : `The right answer was ${keyName(change.before)} when it was released, and is ${keyName(change.now)} now.`,
        cure: (at) => {
          const correction = `If it was wrong, so that past answers must be marked again: npm run lock -- correction ${id}`;
          const back = wayBack(released, item, typed, at);
          if (change.before.length === 0)
            return [`If it is to stay: npm run lock -- major ${id}`, orBack, ...(withoutNew(change.now, released, typed) ?? back)];
          return isMeant(item, change, released) ? [correction, major, orBack, ...back] : [...back, correction, major];
        },
      };
  }
}

/** What takes parts out again that no learner has met; undefined where one of them was released. */
function withoutNew(parts: readonly string[], { options }: ReleasedItem, { entries }: TypedItem): string[] | undefined {
  const found = parts.flatMap((part) => entries.find(({ name }) => name === part.split('=')[0] && !options.has(name)) ?? []);
  if (found.length < parts.length) return undefined;
  // From the bottom up, so that numbers of lines hold.
  return found
    .sort((one, other) => other.line - one.line)
    .map(({ line, last }) => (line === last ? `delete line ${line}` : `delete lines ${line} to ${last}`));
}

/** Whether the feedback goes with the key that is new: it is another one, or names no mistake there and one at the old key. */
function isMeant(
  item: Item,
  { before, now }: { readonly before: readonly string[]; readonly now: readonly string[] },
  released: ReleasedItem,
): boolean {
  const others = otherReasons(item, released);
  if ([...before, ...now].some((part) => part.split('=').some((letter) => others.has(letter)))) return true;
  if ((item.kind !== 'single' && item.kind !== 'multiple') || before.length === 0 || now.length === 0) return false;
  const isMistake = (letter: string) => item.options.find(({ id }) => id === letter)?.misconception !== undefined;
  return before.every(isMistake) && !now.some(isMistake);
}

/** Whether a part has another reason and another mistake behind it, and so is another part. */
function isOther(letter: string, item: Item, released: ReleasedItem): boolean {
  const mistake = mistakesOf(item).get(letter);
  return mistake !== undefined && mistake !== released.mistakes.get(letter) && otherReasons(item, released).has(letter);
}

/** The line with words of the lock, or what to do in words. */
function recalled(edit: LineEdit | undefined, at: number, words: string): string[] {
  return edit ? [...writtenEdits([edit], at), releasedNote] : [words];
}

/** The line of a part with its released words. */
function ownEdit({ letter, before }: { letter: string; before: string }, item: Item, released: ReleasedItem, typed: TypedItem) {
  const [only, ...more] = typed.entries.filter(({ name }) => name === letter);
  const edit = only && more.length === 0 ? textEdit(only, before, released.kind) : undefined;
  return only && edit && withReason(edit, only, released, { typed, others: otherReasons(item, released) });
}

/** The lines of all parts that say something else now. */
function rewordedEdits(item: Item, released: ReleasedItem, typed: TypedItem): LineEdit[] {
  const now = fingerprintOf(item);
  return [...released.options].flatMap(([letter, before]) => {
    const words = now.options.get(letter);
    const edit = words === undefined || sameWords(before, words) ? undefined : ownEdit({ letter, before }, item, released, typed);
    return edit ? { ...edit, text: withReleasedMark(edit.text, letter, released, typed) } : [];
  });
}

/** The lines of an option with the mark that its letter had. */
function withReleasedMark(text: string, letter: string, { kind, key }: ReleasedItem, { entries }: TypedItem): string {
  if (!/^(?:single|multiple|prequestion)$/.test(kind)) return text;
  const empty = entries.some(({ mark }) => mark === '[ ]') ? '[ ] ' : '';
  return text.replace(/^(\s*[-*+]\s+)(?:\[[^\]]*\]\s+)?/, (_, start: string) => start + (key.split(' ').includes(letter) ? '[x] ' : empty));
}

/** Letters as they stand in the lesson, all else in quotation marks. */
function keyName(parts: readonly string[]): string {
  if (parts.length === 0) return 'none';
  return parts
    .map((part) => {
      const [, card, groups] = /^([a-z])=([A-Z]+)$/.exec(part) ?? [];
      if (card !== undefined) return `${card}) in group ${[...(groups ?? '')].map((group) => `${group})`).join(' and ')}`;
      return /^[a-z]$/.test(part) ? `${part})` : `“${part}”`;
    })
    .join(', ');
}
