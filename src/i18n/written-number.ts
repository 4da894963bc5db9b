import { formatTag, type Locale } from '#domain/locale.ts';

/** Kept, because making one takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it, with a true minus. */
export function writtenNumber(value: number, locale: Locale, digits = 6): string {
  const name = `${locale} ${digits}`;
  const format = formats.get(name) ?? new Intl.NumberFormat(formatTag(locale), { maximumFractionDigits: digits });
  formats.set(name, format);
  return format.format(value).replace('-', '−');
}
