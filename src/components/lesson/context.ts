import type { Course, Lesson } from '#catalog/catalog.ts';
import type { Fact, GlossaryEntry } from '#catalog/registers.ts';
import { hasMarks, type Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import type { Messages } from '#i18n/messages.ts';

/** The lesson being rendered, for the tags inside it. Read only: sibling tags render interleaved. */
export interface LessonContext {
  readonly locale: Locale;
  readonly t: Messages;
  readonly course: Course;
  readonly lesson: Lesson;
  /** The lesson's items with pictures resolved, by their id within the course. */
  readonly items: ReadonlyMap<string, Item>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
}

export function itemNamed(context: LessonContext, id: string): Item {
  const item = context.items.get(id);
  if (!item) throw new Error(`${context.lesson.file}: there is no question "${id}".`);
  return item;
}

/** The place of an item among those to be answered, from 1; 0 for the others. */
export function numberOf(context: LessonContext, item: Item): number {
  return [...context.items.values()].filter(isNumbered).indexOf(item) + 1;
}

/** Numbered items are the marked ones; reflections and the like stand beside them. */
export function isNumbered(item: Item): boolean {
  return item.role === 'practice' && hasMarks(item);
}
