import { readNumber } from '#domain/items/numeric.ts';
import { plainText } from '#domain/rich-text.ts';
import { trimText } from '../rich-text.ts';
import type { ItemReader } from './item-reader.ts';
import { readEntries, refuseMarks, requireSmallLetters } from './lettered.ts';
import { readClosing } from './reflection.ts';

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
      report.error(
        'TP218',
        entry.at,
        `"${plainText(entry.text)}" does not end in a mood from -2 to +2.`,
        `${entry.id}) ${withMood(plainText(entry.text))}`,
      );
    }
    return { id: entry.id, text: trimText([...entry.text.slice(0, -1), found?.[1] ?? '']), mood: mood ?? 0 };
  });
  if (events.length < 4 || events.length > 7) {
    report.error('TP219', source.at, `A curve needs four to seven events; this one has ${events.length}.`, 'a) What happens: -1');
  }
  const closing = readClosing(source, report);
  if (closing.length === 0)
    report.error(
      'TP226',
      source.at,
      'Nothing says what to notice in this curve.',
      '> What the two numbers show once events have been moved.',
    );
  return { ...source.base, kind: 'curve', events, closing };
};

/** An event with its mood as it was meant; a mood that cannot be told is -1. */
function withMood(text: string): string {
  const [, before, what = ''] = /^([+\-−–]\s*[0-9])\s*[:;,]?\s+(.*)$/.exec(text) ?? [];
  const [, said = text, sign = '', digit] = before
    ? [undefined, what, /[-−–]/.test(before) ? '-' : '+', /\d/.exec(before)?.[0]]
    : (/^(.*?)\s*[:;,(–—]?\s*([+\-−–])?\s*(\d)(?:[.,]\d+)?\)?$/.exec(text) ?? []);
  const isMood = digit !== undefined && (sign !== '' || digit === '0') && Number(digit) <= 2;
  const mood = isMood ? `${/[-−–]/.test(sign) ? '-' : '+'}${digit}`.replace(/^[+-]0$/, '0') : '-1';
  return `${isMood ? said : text.replace(/:[^:]*$/, '')}: ${mood}`;
}
