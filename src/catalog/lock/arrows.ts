import { stepName } from '#domain/conversation/play.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { escaped } from '../escaped.ts';
import { writeArrows } from '../write-script.ts';
import { releasedNote } from './back-first.ts';
import type { Lettered } from './fingerprint.ts';
import { type LineEdit, writtenEdits } from './line-edits.ts';
import type { Suspect } from './suspect.ts';
import type { TypedEntry, TypedItem } from './typed-item.ts';

/** Where the replies of a conversation lead, and what they change: `→ cause, trust -1`, several joined by a space. */
export function arrowsOf(item: Item): Lettered {
  if (item.kind !== 'conversation') return new Map();
  return new Map(item.scenes.flatMap(({ id, replies }) => replies.map((reply) => [stepName(id, reply.id), writeArrows(reply).join(' ')])));
}

/** TP611, TP612, TP615 and TP616 at replies that led elsewhere when they were released; empty where that does not help. */
export function releasedArrows({ code, message, line }: Diagnostic, { item, past, typed }: Suspect): string[] {
  const now = arrowsOf(item);
  const isOther = ({ name }: TypedEntry) => past.arrows.has(name) && past.arrows.get(name) !== now.get(name);
  const unmet = code === 'TP615' ? /^Nobody can ever come to the scene "([^"]+)"/.exec(message)?.[1] : undefined;
  const leadsThere = new RegExp(`→ ${escaped(unmet ?? '')}(?![\\w-])`);
  const meant = typed.entries.filter((entry) =>
    unmet === undefined ? entry.line <= line && line <= entry.last : leadsThere.test(past.arrows.get(entry.name) ?? ''),
  );
  const edits = meant.filter(isOther).map((entry) => arrowEdit(entry, past.arrows.get(entry.name) ?? '', typed));
  return edits.length === 0 ? [] : [...writtenEdits(edits, line), releasedNote];
}

const arrowLine = /^\s*(?:→|[-–=]{1,2}>)/;

/** The lines of the arrows of a reply as they were released. */
function arrowEdit({ line, last, indent }: TypedEntry, released: string, typed: TypedItem): LineEdit {
  const lines = Array.from({ length: last - line }, (_, i) => line + 1 + i).filter((each) => arrowLine.test(typed.line(each)));
  const text = released
    .split(/\s(?=→)/)
    .map((arrow) => `${indent}  ${arrow}`)
    .join('\n');
  const [first, end = first] = [lines[0], lines.at(-1)];
  if (first === undefined || end === undefined) return { below: line, text };
  return { line: first, ...(end > first && { last: end }), text };
}
