import type { Diagnostic } from '../diagnostic.ts';
import { releasedNote } from './back-first.ts';
import { fingerprintOf, letteredIn } from './fingerprint.ts';
import { keyEdits } from './key-edits.ts';
import { wayBackTo } from './key-lines.ts';
import { type LineEdit, linesOf, onlyLine, writtenEdits } from './line-edits.ts';
import { lostAmong, lostParts, minorWith } from './lost-parts.ts';
import { textEdit } from './part-edits.ts';
import type { Recalled, Suspect } from './suspect.ts';
import { lineOf } from './typed-item.ts';

/** The released key, where the options are those that were released, or say the same in other words. */
export function recalledKey({ code, line }: Diagnostic, { item, past, typed }: Suspect): Recalled | undefined {
  const lost = lostAmong(letteredIn(item), past);
  const own = lost.map(({ letter, now }) => {
    const all = typed.entries.filter(({ name }) => name === letter);
    return now === undefined && all.length === 1 ? all[0] : undefined;
  });
  if (own.includes(undefined)) {
    const isKeyLost = lost.some(({ letter, now }) => now === undefined && past.key.split(' ').includes(letter));
    return isKeyLost ? withLines(lostParts(letteredIn(item), past, typed, line, item.id)) : undefined;
  }
  const marks = keyEdits(past, item, typed) ?? [];
  if (marks.length === 0) return lost.length > 0 ? undefined : withLines(wayBackTo(past, fingerprintOf(item)));
  const isMarked = (number: number) => marks.some((edit) => linesOf(edit).includes(number));
  const reworded = own.flatMap((entry): LineEdit[] => {
    const edit = entry && !isMarked(entry.line) && textEdit(entry, past.options.get(entry.letter) ?? '', past.kind);
    return edit ? [edit] : [];
  });
  const edits = [...marks, ...reworded];
  const only = onlyLine(edits);
  const at = only !== undefined && /^TP20[68]$/.test(code) ? only : line;
  const other = own.length === 1 && only !== undefined && own[0]?.line === only ? own[0] : undefined;
  return {
    cure: [
      ...writtenEdits(edits, at),
      ...(lost.length > 0 ? [releasedNote] : []),
      ...(other ? minorWith(lineOf(other, { mark: '[x]' }), item.id) : []),
    ],
    line: at,
    rewritten: edits.flatMap(linesOf),
  };
}

function withLines(cure: readonly string[]): Recalled | undefined {
  return cure.length > 0 ? { cure } : undefined;
}
