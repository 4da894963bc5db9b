import type { Locale } from '#domain/locale.ts';
import type { GapsMessages } from '#i18n/gaps/en.ts';
import { ofThisPage } from './page-language.ts';

/** The words of questions with gaps, the same on the server and in the browser. */
export const gapsMessages: (locale: Locale) => GapsMessages = import.meta.env.SSR
  ? (await import('#i18n/messages.ts')).messagesFor
  : ofThisPage(import.meta.glob<Record<string, GapsMessages>>('../i18n/gaps/*.ts'));
