import type { Locale } from '#domain/locale.ts';
import type { ConversationMessages } from '#i18n/conversation/en.ts';
import { ofThisPage } from './page-language.ts';

const wordsFor: (locale: Locale) => ConversationMessages = import.meta.env.SSR
  ? (await import('#i18n/messages.ts')).conversationMessagesFor
  : ofThisPage(import.meta.glob<Record<string, ConversationMessages>>('../i18n/conversation/*.ts'));

/** The words of a conversation, the same on the server and in the browser. */
export function useConversationMessages(locale: Locale): ConversationMessages {
  return wordsFor(locale);
}
