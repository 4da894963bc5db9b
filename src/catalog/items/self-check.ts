import { plainText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import { feedbackLine, type ItemReader, requireFeedback } from './item-reader.ts';
import { freeLetter, type Lettered, readEntries, refuseMarks, requireSmallLetters } from './lettered.ts';
import { addBelow, endOf } from './whole-lines.ts';

/** Statements, each with the advice for "not yet" in its quote. */
export const readSelfCheck: ItemReader = (source, report) => {
  const entries = source.list ? readEntries(source.list, report) : [];
  requireSmallLetters(entries, report);
  refuseMarks(entries, report);
  const wanted = { hint: 'what to do first', lead: leadOf(entries) };
  for (const entry of entries) requireFeedback(entry.feedback, entry.id, entry.at, report, wanted);
  if (entries.length < 3) {
    const place = source.list ? endOf(source.list) : source.at;
    const line = `- ${freeLetter(entries)}) ${blank('a sentence that should be true')}\n${feedbackLine(wanted)}`;
    report.error('TP220', source.at, 'A self-check needs at least three sentences.', addBelow(line, place, source.at));
  }
  return { ...source.base, kind: 'self-check', statements: entries.map(({ id, text, feedback }) => ({ id, text, advice: feedback })) };
};

/** How the advice begins in this self-check: "If not yet: ". */
function leadOf(entries: readonly Lettered[]): string {
  const leads = entries.flatMap(({ feedback }) => /^[^:.]{3,30}:\s/.exec(plainText(feedback)) ?? []);
  return leads.find((lead, i) => leads.indexOf(lead) < i) ?? leads[0] ?? 'If not yet: ';
}
