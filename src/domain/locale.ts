/** The languages Touchpoint is made for; which of them a site offers is decided by its content. */
export const locales = ['en', 'bg', 'el', 'pl', 'ru'] as const;
export type Locale = (typeof locales)[number];
export const sourceLocale: Locale = 'en';

/** The tag to format dates and numbers by; the English here is British. */
export function formatTag(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}
