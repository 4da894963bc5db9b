import type { Locale } from '#domain/locale.ts';
import type { RewriteMessages } from '#i18n/rewrite/en.ts';
import { ofThisPage } from './page-language.ts';

/** The words of rewriting a reply, the same on the server and in the browser. */
export const rewriteMessages: (locale: Locale) => RewriteMessages = import.meta.env.SSR
  ? (await import('#i18n/messages.ts')).messagesFor
  : ofThisPage(import.meta.glob<Record<string, RewriteMessages>>('../i18n/rewrite/*.ts'));
