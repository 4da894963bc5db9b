import { type NumericAnswer, readNumber } from '#domain/items/numeric.ts';
import { plainText } from '#domain/rich-text.ts';
import type { Report } from '../diagnostic.ts';
import { type ItemReader, requireFeedback } from './item-reader.ts';
import { type Lettered, readEntries } from './lettered.ts';

/** Entries of the form `= value ± tolerance unit`; the marked one is the key, `= ?` stands for all other values. */
export const readNumeric: ItemReader = (source, report) => {
  const entries = source.list ? readEntries(source.list, report) : [];
  const otherwise = entries.find((entry) => /^=\s*\?/.test(plainText(entry.text)));
  const answers = entries.filter((entry) => entry !== otherwise).map((entry) => ({ entry, ...readAnswer(entry, report) }));
  const key = answers.find((answer) => answer.entry.checked);
  if (!key) {
    report.error('TP215', source.at, 'No number is marked as right.', '- [x] = 72 ± 0.5 %');
    return null;
  }
  if (!otherwise)
    report.error('TP216', source.at, 'Nothing is said to learners who type another number.', '- [ ] = ?\n  > Say how to work it out.');
  return {
    ...source.base,
    kind: 'numeric',
    unit: key.unit,
    key: key.answer,
    slips: answers.filter((answer) => answer !== key).map((answer) => answer.answer),
    otherwise: otherwise?.feedback ?? [],
  };
};

function readAnswer(entry: Lettered, report: Report): { answer: NumericAnswer; unit: string } {
  const found = /^=\s*([+\-−]?[\d.,\s]*\d)\s*(?:(?:±|\+\/?[-−])\s*([\d.,]*\d))?\s*(.*)$/.exec(plainText(entry.text));
  const value = readNumber(found?.[1] ?? '')[0];
  const tolerance = readNumber(found?.[2] ?? '0')[0] ?? 0;
  if (value === undefined)
    report.error('TP217', entry.at, `"${plainText(entry.text)}" is not a number with a tolerance and a unit.`, '= 72 ± 0.5 %');
  requireFeedback(entry.feedback, plainText(entry.text), entry.at, report);
  const misconception = entry.feedbackTags[0];
  return {
    unit: found?.[3]?.trim() ?? '',
    answer: { value: value ?? 0, tolerance, feedback: entry.feedback, ...(misconception === undefined ? {} : { misconception }) },
  };
}
