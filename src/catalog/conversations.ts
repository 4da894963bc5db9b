import type { ConversationItem } from '#domain/items/conversation.ts';
import type { Catalog, Course, Lesson } from './catalog.ts';

/** A conversation and where it stands; `name` is its id within the course. */
export interface PlacedConversation {
  readonly course: Course;
  readonly lesson: Lesson;
  readonly item: ConversationItem;
  readonly name: string;
}

/** Every conversation of every course, each of which has a page and a data file of its own. */
export function conversationsIn(catalog: Pick<Catalog, 'courses'>): PlacedConversation[] {
  return catalog.courses.flatMap((course) =>
    course.lessons.flatMap((lesson) =>
      lesson.items.flatMap((item) =>
        item.kind === 'conversation' ? [{ course, lesson, item, name: item.id.slice(course.id.length + 1) }] : [],
      ),
    ),
  );
}
