import type { Locale } from '#domain/locale.ts';
import type { PlanMessages } from '#i18n/plan/en.ts';
import { ofThisPage } from './page-language.ts';

/** The words of if-then plans, the same on the server and in the browser. */
export const planMessages: (locale: Locale) => PlanMessages = import.meta.env.SSR
  ? (await import('#i18n/messages.ts')).messagesFor
  : ofThisPage(import.meta.glob<Record<string, PlanMessages>>('../i18n/plan/*.ts'));
