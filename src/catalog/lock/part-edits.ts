import { blank } from '../blanks.ts';
import { feedbackLine, hints, wantedAtRight, wantedAtWrong } from '../items/item-reader.ts';
import { partsOf } from './key-lines.ts';
import type { LineEdit } from './line-edits.ts';
import type { ReleasedItem } from './lock-file.ts';
import { reasonLines } from './reasons.ts';
import { cutTail, lineOf, type TypedEntry, type TypedItem } from './typed-item.ts';

/** The line of a text that stands under another letter than the released one; of a step with its number. */
export function movedEdit(name: string, words: string, released: ReleasedItem, typed: TypedItem): LineEdit | undefined {
  const all = typed.entries.filter((entry) => entry.words === words && entry.name !== name);
  const entry = all.length === 1 ? all[0] : undefined;
  const [letter = '', scene = ''] = name.split('.').reverse();
  if (!entry || (scene !== '' && !entry.name.startsWith(`${scene}.`))) return undefined;
  const step = released.kind === 'ordering' ? partsOf(released).indexOf(letter) + 1 : 0;
  return { line: entry.line, text: lineOf(entry, { letter, ...(step > 0 && { bullet: `${step}.` }) }) };
}

/** The line of an entry with the text that was released under its letter. */
export function textEdit(
  entry: TypedEntry,
  before: string,
  kind: string,
  letter = entry.letter,
): (LineEdit & { line: number }) | undefined {
  if (kind === 'plan' || (kind === 'gaps' && /[A-Z]/.test(letter))) return undefined;
  return { line: entry.line, text: lineOf(entry, { letter, text: before + cutTail(entry.text, kind).tail }) };
}

/** Letters of lost entries in the order in which their lines are written: a group, and then its cards. */
export function inOrder(letters: readonly string[], released: ReleasedItem): string[] {
  const groupOf = (letter: string) =>
    released.kind === 'matching' && /[a-z]/.test(letter) ? inKey(letter, released).slice(0, 1) + letter : letter;
  return [...letters].sort((a, b) => (groupOf(a) < groupOf(b) ? -1 : 1));
}

/** An entry that is gone, below the one it stood behind, with blanks for what is not in the lock; undefined where that is too much. */
export function lostEdit(letter: string, released: ReleasedItem, typed: TypedItem): LineEdit | undefined {
  const [below, text] = [placeOf(letter, released, typed), entryOf(letter, released, typed)];
  return below === undefined || text === undefined ? undefined : { below, text };
}

/** The line below which an entry stood. */
function placeOf(letter: string, released: ReleasedItem, typed: TypedItem): number | undefined {
  const value = inKey(letter, released);
  if (released.kind === 'matching' && value !== '' && /[a-z]/.test(letter)) {
    const group = typed.entries.find((entry) => entry.letter === value.slice(0, 1));
    return group?.last ?? placeOf(value.slice(0, 1), released, typed);
  }
  const mates = typed.entries.filter((entry) => /[A-Z]/.test(entry.letter) === /[A-Z]/.test(letter) && entry.within === '');
  const order = released.kind === 'ordering' ? partsOf(released) : [...released.options.keys()].sort();
  const before = mates.findLast((entry) => order.includes(entry.letter) && order.indexOf(entry.letter) < order.indexOf(letter));
  const first = mates[0];
  return before?.last ?? (first && first.line - 1);
}

/** What the key says of a letter: its rating, its groups, the option of its gap. */
function inKey(letter: string, released: ReleasedItem): string {
  return (
    partsOf(released)
      .find((part) => part.startsWith(`${letter}=`))
      ?.slice(letter.length + 1) ?? ''
  );
}

function entryOf(letter: string, released: ReleasedItem, typed: TypedItem): string | undefined {
  const before = released.options.get(letter) ?? '';
  const text = `${letter}) ${before}`;
  const isKey = released.key.split(' ').includes(letter);
  const value = inKey(letter, released);
  const empty = typed.entries.some(({ mark }) => mark === '[ ]') ? '[ ] ' : '';
  switch (released.kind) {
    case 'single':
    case 'prequestion':
    case 'multiple':
      return `- ${isKey ? '[x] ' : empty}${text}\n${reasonLines(letter, released, isKey ? wantedAtRight : wantedAtWrong)}`;
    case 'ordering':
      return `${partsOf(released).indexOf(letter) + 1}. ${text}\n${reasonLines(letter, released, { hint: hints.step }, '   ')}`;
    case 'matching': {
      const others = [...value.slice(1)].map((group) => ` \`${group}\``).join('');
      if (/[A-Z]/.test(letter)) return `- ${text}`;
      return `  - ${text}${others}\n${reasonLines(letter, released, { hint: `why it belongs to group ${value.slice(0, 1)}, in 8 to 60 words` }, '    ')}`;
    }
    case 'gaps':
      return /[A-Z]/.test(letter) && value === '' ? `- ${text}\n${reasonLines(letter, released, wantedAtRight)}` : undefined;
    case 'judgement':
    case 'ranking':
      return `- [${value}] ${text}\n${reasonLines(letter, released, { hint: hints.either })}`;
    case 'rewrite':
      return `- ${text}\n${reasonLines(letter, released, { hint: hints.todo })}`;
    case 'self-check':
      return `- ${text}\n${reasonLines(letter, released, { hint: 'what to do first where it is not so yet', lead: 'If not yet: ' })}`;
    case 'curve':
      return `- ${text}: ${blank('its mood from -2 to +2')}`;
    case 'plan':
      return `- ${letter}) ${blank(`the case, of these words: ${before.replace(/[()\n]/g, ' ')}`)}\n${feedbackLine({ hint: 'what to do then, of the same words' })}`;
    default:
      return undefined;
  }
}
