import { plainText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import type { ItemReader } from './item-reader.ts';
import { freeLetter, readEntries, refuseMarks, requireSmallLetters } from './lettered.ts';
import { addBelow, endOf, indentBelow, lastLineOf } from './whole-lines.ts';

const fewest = 2;
const most = 4;
const step = blank('one step that can be seen');

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
        ? addBelow(
            `- ${freeLetter(entries)}) ${blank('a moment at work')}\n  > ${step}`,
            source.list ? endOf(source.list) : source.at,
            source.at,
          )
        : 'delete the examples that are least like a day at work',
    );
  for (const entry of entries) {
    if (entry.feedback.length > 0 || entry.id === '') continue;
    const [moment = '', act] = plainText(entry.text).split(/\s*(?:→|->|=>|, then I will|: I will)\s*/);
    report.error(
      'TP691',
      act ? entry.at : lastLineOf(entry.at, report),
      `Example ${entry.id}) names a moment, and not what to do then.`,
      act ? `- ${entry.id}) ${moment}\n  > ${act}` : addBelow(`${indentBelow(entry.at, report)}> ${step}`, lastLineOf(entry.at, report)),
    );
  }
  return { ...source.base, kind: 'plan', examples: entries.map(({ id, text, feedback }) => ({ id, when: text, act: feedback })) };
};
