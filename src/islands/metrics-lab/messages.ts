import type { Locale } from '#domain/locale.ts';
import type { MetricsLabMessages } from '#i18n/metrics-lab/en.ts';
import { ofThisPage } from '../page-language.ts';

const wordsFor: (locale: Locale) => MetricsLabMessages = import.meta.env.SSR
  ? (await import('#i18n/messages.ts')).metricsLabMessagesFor
  : ofThisPage(import.meta.glob<Record<string, MetricsLabMessages>>('../../i18n/metrics-lab/*.ts'));

/** The words of the metrics lab, the same on the server and in the browser. */
export function useMetricsLabMessages(locale: Locale): MetricsLabMessages {
  return wordsFor(locale);
}
