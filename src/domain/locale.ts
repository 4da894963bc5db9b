/** The languages Touchpoint is made for; which of them a site offers is decided by its content. */
export const locales = ['en', 'bg', 'el', 'pl', 'ru'] as const;
export type Locale = (typeof locales)[number];
export const sourceLocale: Locale = 'en';

export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}
