import type { Option } from '#domain/items/item.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { MultipleItem } from '#domain/items/multiple.ts';
import type { SingleItem } from '#domain/items/single.ts';
import { plainBlocks, plainText, type RichText } from '#domain/rich-text.ts';
import type { Course, Lesson } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import { placeInItem } from '../place.ts';

/** An option of a choice question as the rules see it: plain text, and where it stands. */
export interface ChoiceOption {
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
  readonly isKey: boolean;
  readonly hasPicture: boolean;
  readonly misconception: string | undefined;
  readonly at: Place;
  readonly feedbackAt: Place;
}

/** A question with options to choose from. */
export interface Choice {
  readonly item: SingleItem | MultipleItem;
  readonly lesson: Lesson;
  readonly stem: string;
  readonly at: Place;
  readonly stemAt: Place;
  readonly options: readonly ChoiceOption[];
}

/** The choice questions of a lesson, in order. One whose letters or marks are faulty is left to the reader of lessons. */
export function choicesOf(lesson: Lesson): readonly Choice[] {
  const kept = ofLesson.get(lesson) ?? readChoices(lesson);
  ofLesson.set(lesson, kept);
  return kept;
}

const ofLesson = new WeakMap<Lesson, readonly Choice[]>();

function readChoices(lesson: Lesson): Choice[] {
  return lesson.items.flatMap((item): Choice[] => {
    if (item.kind !== 'single' && item.kind !== 'multiple') return [];
    const keys: readonly string[] = item.kind === 'single' ? [item.key] : item.keys;
    const letters = new Set(item.options.map((option) => option.id));
    if (letters.has('') || letters.size !== item.options.length || !keys.every((key) => letters.has(key))) return [];
    const options = item.options.map((option) => toChoiceOption(option, keys.includes(option.id), item, lesson));
    return [{ item, lesson, stem: plainBlocks(item.stem), at: placeInItem(lesson, item), stemAt: placeInItem(lesson, item, '?'), options }];
  });
}

export function choicesOfCourse(course: Course): Choice[] {
  return course.lessons.flatMap(choicesOf);
}

/** The id as the author wrote it. */
export function localId(item: Item): string {
  return item.id.slice(item.id.indexOf('/') + 1);
}

function toChoiceOption(option: Option, isKey: boolean, item: Item, lesson: Lesson): ChoiceOption {
  return {
    id: option.id,
    text: plainText(option.text),
    feedback: plainText(option.feedback).trim(),
    isKey,
    hasPicture: hasPicture(option.text),
    misconception: option.misconception,
    at: placeInItem(lesson, item, option.id),
    feedbackAt: placeInItem(lesson, item, `${option.id}>`),
  };
}

function hasPicture(text: RichText): boolean {
  return text.some((part) => typeof part !== 'string' && (part.type === 'image' || ('children' in part && hasPicture(part.children))));
}
