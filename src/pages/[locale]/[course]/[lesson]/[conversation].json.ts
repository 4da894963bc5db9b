import type { APIRoute } from 'astro';
import { conversationsIn } from '#catalog/conversations.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { withPictures } from '#components/lesson/pictures.ts';
import type { Item } from '#domain/items/kinds.ts';

export function getStaticPaths() {
  return conversationsIn(siteCatalog()).map(({ course, lesson, item, name }) => ({
    params: { locale: course.locale, course: course.id, lesson: lesson.slug, conversation: name },
    props: { item, course: course.id },
  }));
}

/** The whole conversation, for its island: the page of the lesson holds the opening only. */
export const GET: APIRoute<{ item: Item; course: string }> = async ({ props }) =>
  new Response(JSON.stringify(await withPictures(props.item, props.course)), { headers: { 'Content-Type': 'application/json' } });
