import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Lesson } from '#catalog/catalog.ts';
import type { PictureAttributes } from '#catalog/lesson-body.ts';
import type { Item } from '#domain/items/kinds.ts';

const pictures = import.meta.glob<{ default: ImageMetadata }>('/content/courses/*/images/*.{png,jpg,jpeg,webp,avif,gif,svg}', {
  eager: true,
});

/** Widest a picture is shown, in pixels. */
const widest = 640;

/** The item with every picture's address replaced by that of the built, resized file. */
export async function withPictures(item: Item, course: string): Promise<Item> {
  return hasPicture(item) ? ((await resolve(item, course)) as Item) : item;
}

/** Attributes of `<img>` for every picture of a lesson, by the address its author wrote. */
export async function picturesOf(lesson: Lesson, course: string): Promise<PictureAttributes> {
  const addresses = [...new Set(lesson.pictures.map((picture) => picture.name))];
  return new Map(
    await Promise.all(addresses.map(async (src) => [src, { ...(await built(src, course)), loading: 'lazy', decoding: 'async' }] as const)),
  );
}

async function resolve(value: unknown, course: string): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((entry) => resolve(entry, course)));
  if (typeof value !== 'object' || value === null) return value;
  if (isPicture(value)) return { ...value, ...(await built(value.src, course)) };
  const entries = await Promise.all(Object.entries(value).map(async ([key, entry]) => [key, await resolve(entry, course)] as const));
  return Object.fromEntries(entries);
}

function hasPicture(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isPicture(value) || Object.values(value).some(hasPicture);
}

function isPicture(value: object): value is { readonly type: 'image'; readonly src: string } {
  return 'type' in value && value.type === 'image' && 'src' in value;
}

async function built(src: string, course: string) {
  const name = src.split('/').at(-1) ?? '';
  const picture = pictures[`/content/courses/${course}/images/${name}`]?.default;
  if (!picture) throw new Error(`There is no picture content/courses/${course}/images/${name}.`);
  const image = await getImage({ src: picture, width: Math.min(picture.width, widest) });
  return { src: image.src, width: Number(image.attributes['width']), height: Number(image.attributes['height']) };
}
