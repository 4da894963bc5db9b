import { formatTag, type Locale } from '#domain/locale.ts';
import type { PageMessages } from '#i18n/messages/en.ts';
import { fill } from '#i18n/translate.ts';
import type { Learner } from '#stores/learner-list.ts';
import { firstLearner } from '#stores/place.ts';

export type DataLabels = PageMessages['data'];

/** What to call a learner, who need not have a name. */
export function nameOf({ id, name }: Learner, labels: DataLabels): string {
  return name || (id === firstLearner ? labels.first : fill(labels.lostName, { id }));
}

/** A day in words, or a question mark for a time that nobody can read. */
export function dayOf(time: Date | string, locale: Locale, dateStyle: 'long' | 'medium' = 'long'): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '?' : new Intl.DateTimeFormat(formatTag(locale), { dateStyle }).format(date);
}
