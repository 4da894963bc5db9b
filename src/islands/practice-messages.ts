import type { Locale } from '#domain/locale.ts';
import type { PracticeMessages } from '#i18n/practice/en.ts';
import { ofThisPage } from './page-language.ts';

const wordsFor: (locale: Locale) => PracticeMessages = import.meta.env.SSR
  ? (await import('#i18n/messages.ts')).messagesFor
  : ofThisPage(import.meta.glob<Record<string, PracticeMessages>>('../i18n/practice/*.ts'));

/** The words of a lesson's islands, the same on the server and in the browser. */
export function usePracticeMessages(locale: Locale): PracticeMessages {
  return wordsFor(locale);
}
