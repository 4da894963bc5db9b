import type { Item } from '#domain/items/kinds.ts';
import { type CourseOnSite, lessonAddress } from './lesson-address.ts';
import { builtPicture } from './pictures.ts';

/** An item stands on the page of its lesson and in what the page of answers loads. */
const known = new WeakMap<Item, Promise<Item>>();

/** An item as a page gives it to islands: with the addresses of this site, without what only trainers use. */
export function forLearners<I extends Item>(item: I, course: CourseOnSite): Promise<I> {
  const found = known.get(item) ?? prepare(item, course);
  known.set(item, found);
  return found as Promise<I>;
}

async function prepare(item: Item, course: CourseOnSite): Promise<Item> {
  const pictures: { src: string }[] = [];
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    const copied: Record<string, unknown> = {};
    for (const [name, entry] of Object.entries(value)) if (name !== 'misconception') copied[name] = copy(entry);
    if (isLink(copied)) copied.href = copied.href.replace(/^lesson:(.*)$/, (_, name: string) => lessonAddress(course, name));
    if (isPicture(copied)) pictures.push(copied);
    return copied;
  };
  const copied = copy(item) as Item;
  await Promise.all(pictures.map(async (picture) => Object.assign(picture, await builtPicture(picture.src, course.id))));
  return copied;
}

function isLink(value: object): value is { href: string } {
  return 'type' in value && value.type === 'link' && 'href' in value;
}

function isPicture(value: object): value is { src: string } {
  return 'type' in value && value.type === 'image' && 'src' in value;
}
