import type { Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import { withLessonLinks } from './links.ts';
import { withPictures } from './pictures.ts';

/** Items stand on the page of their lesson and in what the page of answers loads. */
const known = new WeakMap<Item, Promise<Item>>();

/** An item as a page gives it to islands: with the addresses of this site, without what only trainers use. */
export function forLearners(item: Item, locale: Locale, course: string): Promise<Item> {
  const found = known.get(item) ?? withPictures(withLessonLinks(withoutMisconceptions(item), locale, course), course);
  known.set(item, found);
  return found;
}

function withoutMisconceptions(item: Item): Item {
  return JSON.parse(JSON.stringify(item, (name, value: unknown) => (name === 'misconception' ? undefined : value)));
}
