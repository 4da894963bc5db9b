import { type ItemReader, requireFeedback } from './item-reader.ts';
import { readEntries, refuseMarks, requireSmallLetters } from './lettered.ts';

/** Statements, each with the advice for "not yet" in its quote. */
export const readSelfCheck: ItemReader = (source, report) => {
  const entries = source.list ? readEntries(source.list, report) : [];
  requireSmallLetters(entries, report);
  refuseMarks(entries, report);
  for (const entry of entries) requireFeedback(entry.feedback, entry.id, entry.at, report);
  if (entries.length < 3)
    report.error(
      'TP220',
      source.at,
      'A self-check needs at least three sentences.',
      '- a) One person answers for the whole journey.\n  > If not yet: …',
    );
  return { ...source.base, kind: 'self-check', statements: entries.map(({ id, text, feedback }) => ({ id, text, advice: feedback })) };
};
