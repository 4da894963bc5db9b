import type { Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import { withLessonLinks } from './links.ts';
import { withPictures } from './pictures.ts';

/** An item as a page gives it to islands: with the addresses of this site, without what only trainers use. */
export function forLearners(item: Item, locale: Locale, course: string): Promise<Item> {
  return withPictures(withLessonLinks(withoutMisconceptions(item), locale, course), course);
}

function withoutMisconceptions(item: Item): Item {
  return JSON.parse(JSON.stringify(item, (name, value: unknown) => (name === 'misconception' ? undefined : value)));
}
