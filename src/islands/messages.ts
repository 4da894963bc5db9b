import type { Locale } from '#domain/locale.ts';
import type { PageMessages } from '#i18n/messages/en.ts';
import { ofThisPage } from './page-language.ts';

const wordsFor: (locale: Locale) => PageMessages = import.meta.env.SSR
  ? (await import('#i18n/messages.ts')).messagesFor
  : ofThisPage(import.meta.glob<Record<string, PageMessages>>('../i18n/messages/*.ts'));

/** The words of the pages around lessons, the same on the server and in the browser. */
export function useMessages(locale: Locale): PageMessages {
  return wordsFor(locale);
}
