import type { Locale } from '#domain/locale.ts';
import type { ReplyWords } from '#domain/reply-hints.ts';
import { ofThisPage } from '../page-language.ts';

/** The lists of words for hints in the page's language. Nothing is written yet where the server renders. */
export const replyWords: (locale: Locale) => ReplyWords = import.meta.env.SSR
  ? await import('#i18n/reply-words/en.ts').then(
      ({ en }) =>
        () =>
          en,
    )
  : ofThisPage(import.meta.glob<Record<string, ReplyWords>>('../../i18n/reply-words/*.ts'));
