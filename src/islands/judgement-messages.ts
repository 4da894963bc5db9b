import type { Locale } from '#domain/locale.ts';
import type { JudgementMessages } from '#i18n/judgement/en.ts';
import { ofThisPage } from './page-language.ts';

/** The words of situational judgement, the same on the server and in the browser. */
export const judgementMessages: (locale: Locale) => JudgementMessages = import.meta.env.SSR
  ? (await import('#i18n/messages.ts')).messagesFor
  : ofThisPage(import.meta.glob<Record<string, JudgementMessages>>('../i18n/judgement/*.ts'));
