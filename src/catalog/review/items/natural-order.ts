import type { Locale } from '#domain/locale.ts';
import { formatTag } from '#domain/locale.ts';
import { writeTag } from '../../write-question.ts';
import type { LessonRule } from '../rule.ts';
import { choicesOf } from './choices.ts';
import { lower } from './fold.ts';

/** A number with what may stand before it and up to three words of unit behind it; also a range. */
const amount = /^[~≈<>±+\-−]?\s?[€$£]?\s?\d[\d.,\s:]*(?:\s?[–-]\s?\d[\d.,\s:]*)?[%‰°€$£]?(?:\s?[\p{L}.%€$£°/]+){0,3}$/u;

/** Words of "5 март 2026 г." and, to be safe, one more. */
const longestDate = 5;

/** TP439: numbers and dates are found faster in their order, so they must not be shuffled. */
export const naturalOrder: LessonRule = (lesson, report, { course }) => {
  for (const { item, options, at } of choicesOf(lesson)) {
    if (item.naturalOrder || options.some((option) => option.hasPicture)) continue;
    if (!options.every((option) => isAmount(option.text) || isDate(option.text, course.locale))) continue;
    report.warn(
      'TP439',
      at,
      `All options are numbers or dates (${options.map((option) => option.text).join(', ')}), and they would be shuffled.`,
      `sort them and add order="natural": ${writeTag({ ...item, naturalOrder: true })}`,
    );
  }
};

function isAmount(text: string): boolean {
  return amount.test(lower(text).replace(/[.]$/, ''));
}

function isDate(text: string, locale: Locale): boolean {
  const words = lower(text).match(/\p{L}+|\d+/gu) ?? [];
  const looksLikeOne = words.length === 1 || (words.length <= longestDate && words.some((word) => /^\d/.test(word)));
  return looksLikeOne && words.every((word) => /^\d/.test(word) || calendarWords(locale).has(word));
}

const known = new Map<Locale, ReadonlySet<string>>();

/** Names of months, alone and within a date, and of weekdays, as the language's own date format writes them. */
function calendarWords(locale: Locale): ReadonlySet<string> {
  const found = known.get(locale);
  if (found) return found;
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', year: 'numeric' },
    { month: 'long', day: 'numeric', year: 'numeric' },
    { weekday: 'long' },
  ];
  const words = styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(formatTag(locale), { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, i) => format.format(style.weekday ? Date.UTC(2026, 0, i) : Date.UTC(2026, i)));
  });
  const set = new Set(words.flatMap((date) => lower(date).match(/\p{L}+/gu) ?? []));
  known.set(locale, set);
  return set;
}
