import { formatTag, type Locale } from '#domain/locale.ts';

/** Kept, because making one takes far longer than using it. */
const formats = new Map<Locale, Intl.DateTimeFormat>();

/** A day such as "2026-11-22" in full, as the language writes it. */
export function longDate(day: string, locale: Locale): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(formatTag(locale), { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(day));
}
