import { readNumber } from '#domain/items/numeric.ts';
import { plainText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import type { Place, Report } from '../diagnostic.ts';
import { trimText } from '../rich-text.ts';
import type { ItemReader } from './item-reader.ts';
import { freeLetter, type Lettered, readEntries, refuseMarks, requireSmallLetters } from './lettered.ts';
import { readClosing } from './reflection.ts';
import { addBelow, endOf, entryWith, lastLineOf } from './whole-lines.ts';

const mostEvents = 7;
const mood = blank('its mood from -2 to +2');

/** Which events can go: those with the weakest moods. */
function flattest(events: readonly { readonly mood: number }[], entries: readonly Lettered[]): string {
  const weakest = entries.toSorted((one, other) => strength(one) - strength(other)).slice(0, entries.length - mostEvents);
  function strength(entry: Lettered): number {
    return Math.abs(events[entries.indexOf(entry)]?.mood ?? 0);
  }
  const lines = weakest.map(({ at }) => at.line).toSorted((a, b) => a - b);
  return `delete line ${lines.join(' and line ')}\n(or ${lines.length === 1 ? 'another event' : 'other events'} that change${lines.length === 1 ? 's' : ''} little)`;
}

/** Entries ending in `: mood`, −2 to +2. */
export const readCurve: ItemReader = (source, report) => {
  const entries = source.list ? readEntries(source.list, report) : [];
  requireSmallLetters(entries, report);
  refuseMarks(entries, report);
  const events = entries.map((entry) => {
    const last = entry.text.at(-1);
    const found = typeof last === 'string' ? /^([\s\S]*):\s*([+\-−]?\d)$/.exec(last) : null;
    const mood = readNumber(found?.[2] ?? '')[0];
    if (!found || mood === undefined || Math.abs(mood) > 2) {
      const { place, line } = lineWithMood(entry, report);
      report.error('TP218', place, `"${plainText(entry.text)}" does not end in a mood from -2 to +2.`, line);
    }
    return { id: entry.id, text: trimText([...entry.text.slice(0, -1), found?.[1] ?? '']), mood: mood ?? 0 };
  });
  const listEnd = source.list ? endOf(source.list) : source.at;
  if (events.length < 4 || events.length > mostEvents) {
    report.error(
      'TP219',
      source.at,
      `A curve needs four to seven events; this one has ${events.length}.`,
      events.length > mostEvents
        ? flattest(events, entries)
        : addBelow(`- ${freeLetter(entries)}) ${blank('what happens')}: ${mood}`, listEnd, source.at),
    );
  }
  const closing = readClosing(source, report);
  if (closing.length === 0)
    report.error(
      'TP226',
      source.at,
      'Nothing says what to notice in this curve.',
      addBelow(`\n> ${blank('what the two numbers show once events have been moved')}`, listEnd, source.at),
    );
  return { ...source.base, kind: 'curve', events, closing };
};

/** The line of an event with its mood as it was meant. */
function lineWithMood({ id, at, text }: Lettered, report: Report): { readonly place: Place; readonly line: string } {
  const place = lastLineOf(at, report);
  if (place.line > at.line) return { place, line: report.inPlace(place, withMood(report.typed(place).trim())) };
  const line = entryWith(at, report, (typed) => `${id}) ${withMood(typed.replace(/^[A-Za-z]\)\s+/, ''))}`);
  return { place, line: report.typed(at) === '' ? `- ${id}) ${withMood(plainText(text))}` : line };
}

/** An event with its mood as it was meant; one that cannot be told is a blank. */
function withMood(text: string): string {
  const [, rated, percent] = /^(.*?)\s*[:;,(–—]?\s*(\d{1,3})\s*%\)?$/.exec(text) ?? [];
  if (rated !== undefined && Number(percent) !== 50) return `${rated}: ${Number(percent) > 50 ? '+1' : '-1'}`;
  const [, before, what = ''] = /^([+\-−–]\s*[0-9])\s*[:;,]?\s+(.*)$/.exec(text) ?? [];
  const [, said = text, sign = '', digit] = before
    ? [undefined, what, /[-−–]/.test(before) ? '-' : '+', /\d/.exec(before)?.[0]]
    : (/^(.*?)\s*[:;,(–—]?\s*([+\-−–])?\s*(\d)(?:[.,]\d+)?\)?$/.exec(text) ?? []);
  if (digit === undefined || (sign === '' && digit !== '0')) return `${text.replace(/:[^:]*$/, '')}: ${mood}`;
  if (Number(digit) > 2) return `${said}: ${mood}`;
  return `${said}: ${digit === '0' ? '0' : `${/[-−–]/.test(sign) ? '-' : '+'}${digit}`}`;
}
