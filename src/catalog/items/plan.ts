import { plainText } from '#domain/rich-text.ts';
import type { ItemReader } from './item-reader.ts';
import { readEntries, refuseMarks, requireSmallLetters } from './lettered.ts';

const fewest = 2;
const most = 4;

/** A task, and examples: each a moment, and in its quote what to do then. */
export const readPlan: ItemReader = (source, report) => {
  const entries = source.list ? readEntries(source.list, report) : [];
  requireSmallLetters(entries, report);
  refuseMarks(entries, report);
  if (entries.length < fewest || entries.length > most)
    report.error(
      'TP690',
      source.at,
      `A plan shows two to four examples; this one has ${entries.length}.`,
      entries.length < fewest
        ? `- ${[...'abcd'].find((letter) => entries.every(({ id }) => id !== letter))}) a customer writes for the third time\n  > call before I write`
        : 'delete the examples that are least like a day at work',
    );
  for (const entry of entries) {
    if (entry.feedback.length > 0 || entry.id === '') continue;
    const [moment = '', act] = plainText(entry.text).split(/\s*(?:→|->|=>|, then I will|: I will)\s*/);
    report.error(
      'TP691',
      entry.at,
      `Example ${entry.id}) names a moment, and not what to do then.`,
      act ? `- ${entry.id}) ${moment}\n  > ${act}` : '  > one step that can be seen, such as: call before I write',
    );
  }
  return { ...source.base, kind: 'plan', examples: entries.map(({ id, text, feedback }) => ({ id, when: text, act: feedback })) };
};
