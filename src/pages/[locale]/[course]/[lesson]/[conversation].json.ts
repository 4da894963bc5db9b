import type { APIRoute } from 'astro';
import type { Course } from '#catalog/catalog.ts';
import { conversationsIn } from '#catalog/conversations.ts';
import { siteCatalog } from '#catalog/site-catalog.ts';
import { forLearners } from '#components/lesson/for-learners.ts';
import type { ConversationItem } from '#domain/items/conversation.ts';

export function getStaticPaths() {
  return conversationsIn(siteCatalog()).map(({ course, lesson, item, name }) => ({
    params: { locale: course.locale, course: course.id, lesson: lesson.slug, conversation: name },
    props: { item, course },
  }));
}

/** The whole conversation, for its island: the page of the lesson holds the opening only. */
export const GET: APIRoute<{ item: ConversationItem; course: Course }> = async ({ props: { item, course } }) =>
  new Response(JSON.stringify(await forLearners(item, course)), { headers: { 'Content-Type': 'application/json' } });
