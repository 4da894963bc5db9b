import type { Locale } from '#domain/locale.ts';
import type { Messages } from '#i18n/messages/en.ts';
import { messagesFor } from '#i18n/messages.ts';

/** In the browser only the page's own language is fetched, once, before any island wakes up. */
const ofThisPage: Messages | undefined = import.meta.env.SSR ? undefined : await fetchMessages(document.documentElement.lang);

async function fetchMessages(language: string): Promise<Messages> {
  const files = import.meta.glob<Record<string, Messages>>('../i18n/messages/*.ts');
  const file = await files[`../i18n/messages/${language}.ts`]?.();
  const found = file && Object.values(file)[0];
  if (!found) throw new Error(`No messages for "${language}".`);
  return found;
}

/** The words of the user interface, the same on the server and in the browser. */
export function useMessages(locale: Locale): Messages {
  return import.meta.env.SSR ? messagesFor(locale) : (ofThisPage as Messages);
}
