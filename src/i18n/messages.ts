import { type Locale, sourceLocale } from '#domain/locale.ts';
import { en, type Messages } from './messages/en.ts';

const all: Partial<Record<Locale, Messages>> = { en };

/** The words of the user interface in one language. */
export function messagesFor(locale: Locale): Messages {
  return all[locale] ?? all[sourceLocale] ?? en;
}
