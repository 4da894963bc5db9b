import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Lesson } from '#catalog/catalog.ts';
import type { PictureAttributes } from '#catalog/lesson-body.ts';

const pictures = import.meta.glob<{ default: ImageMetadata }>('/content/courses/*/images/*.{png,jpg,jpeg,webp,avif,gif,svg}', {
  eager: true,
});

/** Widest a picture is shown, in pixels. */
const widest = 640;

/** Attributes of `<img>` for every picture of a lesson, by the address its author wrote. */
export async function picturesOf(lesson: Lesson, course: string): Promise<PictureAttributes> {
  const addresses = [...new Set(lesson.pictures.map((picture) => picture.name))];
  return new Map(
    await Promise.all(
      addresses.map(async (src) => [src, { ...(await builtPicture(src, course)), loading: 'lazy', decoding: 'async' }] as const),
    ),
  );
}

/** Address and size in pixels of the built, resized file for the address an author wrote. */
export async function builtPicture(src: string, course: string) {
  const name = src.split('/').at(-1) ?? '';
  const picture = pictures[`/content/courses/${course}/images/${name}`]?.default;
  if (!picture) throw new Error(`There is no picture content/courses/${course}/images/${name}.`);
  const image = await getImage({ src: picture, width: Math.min(picture.width, widest) });
  return { src: image.src, width: Number(image.attributes['width']), height: Number(image.attributes['height']) };
}
