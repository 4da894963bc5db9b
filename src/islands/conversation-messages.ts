import { type Locale, sourceLocale } from '#domain/locale.ts';
import type { ConversationMessages } from '#i18n/conversation/en.ts';
import { ofThisPage } from './page-language.ts';

type Files<T> = Record<string, T>;

const wordsFor: (locale: Locale) => ConversationMessages = import.meta.env.SSR
  ? onServer(import.meta.glob<Files<ConversationMessages>>('../i18n/conversation/*.ts', { eager: true }))
  : ofThisPage(import.meta.glob<Files<ConversationMessages>>('../i18n/conversation/*.ts'));

function onServer(files: Files<Files<ConversationMessages>>): (locale: Locale) => ConversationMessages {
  const of = (locale: string) => Object.values(files[`../i18n/conversation/${locale}.ts`] ?? {})[0];
  return (locale) => of(locale) ?? (of(sourceLocale) as ConversationMessages);
}

/** The words of a conversation, the same on the server and in the browser. */
export function useConversationMessages(locale: Locale): ConversationMessages {
  return wordsFor(locale);
}
