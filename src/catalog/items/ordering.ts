import { toOption } from './choice.ts';
import { hints, type ItemReader, requireFeedback } from './item-reader.ts';
import { readEntries, requireSmallLetters } from './lettered.ts';

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
      entries.length < 4 ? 'put back a step that was deleted, or split one' : 'join steps that belong together',
    );
  }
  return { ...source.base, kind: 'ordering', steps: entries.map(toOption) };
};
