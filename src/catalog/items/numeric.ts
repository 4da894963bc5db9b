import { type NumericAnswer, readNumber } from '#domain/items/numeric.ts';
import { plainText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import type { Report } from '../diagnostic.ts';
import { feedbackLine, type ItemReader, type ItemSource, requireFeedback, wantedAtKey, wantedAtSlip, wantedElse } from './item-reader.ts';
import { type Lettered, readEntries } from './lettered.ts';
import { reportNoKey } from './no-key.ts';
import { addBelow, endOf, entryWith, unmarked } from './whole-lines.ts';

const anyNumber = `= ${blank('the value in digits')} ± ${blank('how far off still counts, in digits')} ${blank('the unit')}`;

/** Entries of the form `= value ± tolerance unit`; the marked one is the key, `= ?` stands for all other values. */
export const readNumeric: ItemReader = (source, report) => {
  const entries = source.list ? readEntries(source.list, report, { inFeedback: true }) : [];
  const [otherwise, ...more] = entries.filter(isForAll);
  const answers = entries.filter((entry) => !isForAll(entry)).map((entry) => ({ entry, ...readAnswer(entry, report) }));
  for (const entry of more)
    report.error('TP203', entry.at, '"= ?" stands twice in this list.', 'put what both say into the first, and delete this one');
  if (otherwise && !/^=\s*\?/.test(plainText(otherwise.text)))
    report.error(
      'TP217',
      otherwise.at,
      `All other numbers are written as a question mark, not as "${plainText(otherwise.text)}".`,
      entryWith(otherwise.at, report, () => '= ?'),
    );
  const keys = answers.filter((answer) => answer.entry.checked);
  const [key, second] = keys;
  if (second) {
    const cure = `${unmarked(second.entry.at, report)}\n(numbers near the right one count too if its tolerance is wide enough, as in ± 2)`;
    report.error('TP209', second.entry.at, `${keys.length} numbers are marked as right in a question with one answer.`, cure);
  }
  if (!key) {
    reportNoKey(
      'No number is marked as right.',
      answers.map((answer) => answer.entry),
      anyNumber,
      source,
      report,
    );
    return null;
  }
  if (!otherwise) reportNoOther(source, report);
  else if (otherwise.checked) report.error('TP209', otherwise.at, '"= ?" stands for all other numbers, so it cannot be right.', '- = ?');
  if (otherwise) requireFeedback(otherwise.feedback, '= ?', otherwise.at, report, wantedElse);
  return {
    ...source.base,
    kind: 'numeric',
    unit: key.unit,
    key: key.answer,
    slips: answers.filter((answer) => answer !== key).map((answer) => answer.answer),
    otherwise: otherwise?.feedback ?? [],
  };
};

/** TP216. */
export function reportNoOther({ list, at }: ItemSource, report: Report): void {
  const line = `- = ?\n${feedbackLine(wantedElse)}`;
  report.error('TP216', at, 'Nothing is said to learners who type another number.', addBelow(line, list ? endOf(list) : at, at));
}

const otherwiseMark = /^=\s*(?:\?|(?:\*|else|other(?:wise)?|(?:all )?others?|any(?:thing else)?|default|rest)\s*$)/i;

/** `= ?`, or another word for it. */
function isForAll(entry: Lettered): boolean {
  return otherwiseMark.test(plainText(entry.text));
}

/** The number that was typed. TP225: a comma that may set thousands or decimals apart. */
function readAmount(typed: string | undefined, entry: Lettered, report: Report): number | undefined {
  const [value, grouped] = readNumber(typed ?? '');
  if (typed === undefined || grouped === undefined || !typed.includes(',')) return value;
  const line = plainText(entry.text);
  const spelt = [grouped, value].map((reading) => line.replace(typed.trim(), String(reading)));
  report.error(
    'TP225',
    entry.at,
    `"${typed.trim()}" can be read as ${grouped} and as ${value}.`,
    spelt.map((each) => entryWith(entry.at, report, () => each)).join('\n(or, if that is the number that is meant:)\n'),
  );
  return grouped;
}

/** What stands behind a number where its unit should be, though it is a range or a tolerance written in another way. */
const strangeUnit =
  /^(?:['’`]\s*\d|(?:[-–—−…]|\.{2,3}|to|bis)\s*\d|(?:plus|give or take|tolerance|within|margin|accurate to)\b.*\d|\+\s*\d|-\/|[^±]*±\s*\d)/i;
const amount = String.raw`[+\-−]?\d[\d.,]*`;

/** A number as it was meant: "1.5 to 1.7 s", "about 1.6", "1.6 s ± 0.1", "€ 1.6", "plus minus". */
function meantNumber(typed: string): string | undefined {
  const text = typed.replace(/(?<=\d)['’`\s](?=\d{3})/g, '').replace(/^=?\s*(?:[~≈]|about|ca\.?|approx\.?)?\s*/i, '');
  const range = new RegExp(`^(${amount})\\s*(?:[-–—−…]|\\.{2,3}|to|bis)\\s*(\\d[\\d.,]*)\\s*(.*)$`, 'i').exec(text);
  if (range) {
    const [from, to] = [range[1], range[2]].map((number) => readNumber(number ?? '')[0]);
    if (from === undefined || to === undefined || to < from) return undefined;
    const round = (number: number) => Number(number.toPrecision(10));
    return `= ${round((from + to) / 2)} ± ${round((to - from) / 2)} ${range[3] ?? ''}`.trim();
  }
  const spaced = new RegExp(`^(${amount})\\s+(\\d[\\d.,]*)(\\s*\\D*)$`).exec(text);
  if (spaced) return `= ${spaced[1]} ± ${spaced[2]}${spaced[3]}`.trim();
  const signed = text.replace(
    /(?:plus\s*[/-]?\s*minus|give\s+or\s+take|(?:with\s+(?:an?\s+)?)?(?:tolerance|margin)(?:\s+of)?|within|accurate\s+to|\+\/?[-−–]|-\/\+|\+)\s*(?=\d)/i,
    '± ',
  );
  const parts = new RegExp(`^([^\\d±]*?)\\s*(${amount})\\s*([^±]*?)\\s*(?:±\\s*([\\d.,]*\\d)\\s*(.*))?$`).exec(signed);
  if (!parts) return undefined;
  const [, unitBefore = '', number = '', unitBetween = '', tolerance, unitBehind = ''] = parts;
  const unit = [unitBetween, unitBehind, unitBefore].find((part) => part.trim() !== '')?.trim() ?? '';
  return [`= ${number}`, ...(tolerance === undefined ? [] : [`± ${tolerance}`]), unit].join(' ').trim();
}

/** TP217: another spelling of the sign of a tolerance. */
export function reportSign(typed: string, { at }: Lettered, report: Report): void {
  const sign = /\+\/?[-−](?=\s*\d)/.exec(typed)?.[0];
  if (sign === undefined) return;
  const cure = entryWith(at, report, (text) => text.replace(sign, '±'));
  report.error('TP217', at, `The tolerance begins with "${sign}"; its sign is ±.`, cure);
}

function readAnswer(entry: Lettered, report: Report): { answer: NumericAnswer; unit: string } {
  const found = /^=\s*([+\-−]?[\d.,\s]*\d)\s*(?:(?:±|\+\/?[-−])\s*([\d.,]*\d))?\s*(.*)$/.exec(plainText(entry.text));
  const value = readAmount(found?.[1], entry, report);
  const tolerance = readAmount(found?.[2], entry, report) ?? 0;
  const typed = plainText(entry.text);
  const meant = meantNumber(typed);
  if (value === undefined || strangeUnit.test(found?.[3] ?? ''))
    report.error(
      'TP217',
      entry.at,
      `"${typed}" is not a number with a tolerance and a unit.`,
      entryWith(entry.at, report, () => meant ?? anyNumber),
    );
  else reportSign(typed, entry, report);
  requireFeedback(entry.feedback, plainText(entry.text), entry.at, report, entry.checked ? wantedAtKey : wantedAtSlip);
  return {
    unit: found?.[3]?.trim() ?? '',
    answer: {
      value: value ?? 0,
      tolerance,
      feedback: entry.feedback,
      ...(entry.mistake === undefined ? {} : { misconception: entry.mistake }),
    },
  };
}
