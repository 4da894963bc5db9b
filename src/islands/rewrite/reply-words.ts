import type { Locale } from '#domain/locale.ts';
import type { ReplyWords } from '#domain/reply-hints.ts';
import { ofThisPage } from '../page-language.ts';

/** The lists of words for hints in the page's language; null where nobody has made them. */
export const replyWords: (locale: Locale) => ReplyWords | null = import.meta.env.SSR
  ? () => null
  : await ofThisPage(import.meta.glob<Record<string, ReplyWords>>('../../i18n/reply-words/*.ts')).catch(() => () => null);
