import { blank } from '../blanks.ts';
import type { Place } from '../diagnostic.ts';
import type { Node } from '../mdast.ts';
import { toOption } from './choice.ts';
import { feedbackLine, hints, type ItemReader, requireFeedback } from './item-reader.ts';
import { readEntries, requireSmallLetters } from './lettered.ts';
import { addBelow } from './whole-lines.ts';

/** A numbered list in the right order. */
export const readOrdering: ItemReader = (source, report) => {
  const entries = source.list ? readEntries(source.list, report, { inFeedback: true }) : [];
  requireSmallLetters(entries, report);
  for (const entry of entries) requireFeedback(entry.feedback, entry.id, entry.at, report, { hint: hints.step });
  const marked = entries.find((entry) => entry.checked !== null);
  if (marked) {
    report.error(
      'TP224',
      marked.at,
      'A numbered list is to be put in order, and its steps have no marks.',
      'for a question to answer, begin each option with a hyphen: - [x] a) …; for steps to put in order, delete [ ] and [x]',
    );
  }
  if (!marked && (entries.length < 4 || entries.length > 7)) {
    report.error(
      'TP211',
      source.at,
      `Putting in order needs four to seven steps; this list has ${entries.length}.`,
      entries.length < 4 ? oneMoreStep(source.list, entries.length, source.at) : 'join steps that belong together',
    );
  }
  return { ...source.base, kind: 'ordering', steps: entries.map(toOption) };
};

function oneMoreStep(list: Node | undefined, count: number, at: Place): string {
  const last = list?.position?.end.line;
  if (count === 0 || last === undefined) return 'write a numbered list of four to seven steps';
  const letter = String.fromCharCode('a'.charCodeAt(0) + count);
  return addBelow(
    `${count + 1}. ${letter}) ${blank('one more step')}\n${feedbackLine({ hint: hints.step }, '   ')}\n(or split a step in two)`,
    { line: last, column: 1 },
    at,
  );
}
