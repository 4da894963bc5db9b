import type { Item } from '#domain/items/kinds.ts';
import type { Lesson } from '../catalog.ts';
import type { Place } from '../diagnostic.ts';

/** Where an item stands in its file, or one of its parts: "a" is option a, "a>" its feedback, "" the item itself. */
export function placeInItem(lesson: Pick<Lesson, 'places'>, item: Pick<Item, 'id'>, part = ''): Place {
  return lesson.places.get(part === '' ? item.id : `${item.id}#${part}`) ?? lesson.places.get(item.id) ?? { line: 1, column: 1 };
}
