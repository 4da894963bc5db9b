import type { Locale } from '#domain/locale.ts';
import type { JourneyMapMessages } from '#i18n/journey-map/en.ts';
import { ofThisPage } from './page-language.ts';

export type JourneyMapLabels = JourneyMapMessages['journeyMap'];

const wordsFor: (locale: Locale) => JourneyMapMessages = import.meta.env.SSR
  ? (await import('#i18n/messages.ts')).messagesFor
  : ofThisPage(import.meta.glob<Record<string, JourneyMapMessages>>('../i18n/journey-map/*.ts'));

/** The words of the journey-map workshop, the same on the server and in the browser. */
export function useJourneyMapMessages(locale: Locale): JourneyMapLabels {
  return wordsFor(locale).journeyMap;
}
