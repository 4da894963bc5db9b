import { hasMarks, type Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import { plainBlocks, plainText } from '#domain/rich-text.ts';
import type { Lesson } from '../../catalog.ts';
import { placeInItem } from '../place.ts';
import type { CourseRule } from '../rule.ts';
import { localId } from './choices.ts';
import { similarity, wordsOf } from './fold.ts';
import { askingSentence } from './sentences.ts';

const nearlyEqual = 0.9;
/** Short questions ("Which measure fits best?") may return with other options. */
const tellingWords = 8;
const sameOptions = 0.5;

/** TP464 a prequestion asked again word for word, TP465 two questions of the course that are nearly the same. */
export const repeats: CourseRule = (course, reportFor) => {
  const before: Known[] = [];
  for (const lesson of course.lessons) {
    for (const item of lesson.items.filter(hasMarks)) {
      const known = know(item, lesson, course.locale);
      const twin = before.find((other) => isRepeat(other, known));
      before.push(known);
      if (!twin || twin.item.id === item.id) continue;
      const where = `“${localId(twin.item)}” in ${twin.lesson === lesson ? 'line' : `${twin.lesson.file}:`}${twin.lesson === lesson ? ' ' : ''}${placeInItem(twin.lesson, twin.item).line}`;
      if (twin.item.role !== item.role)
        reportFor(lesson.file).warn(
          'TP464',
          placeInItem(lesson, item),
          `This question asks the same as ${where}, once as a guess and once as practice; the second time learners only remember the answer.`,
          'ask in practice about a new case that needs the same idea',
        );
      else
        reportFor(lesson.file).warn(
          'TP465',
          placeInItem(lesson, item),
          `This question is nearly the same as ${where}.`,
          'change the person, the situation and the decision, or delete one of the two',
        );
    }
  }
};

interface Known {
  readonly item: Item;
  readonly lesson: Lesson;
  readonly stem: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  readonly options: ReadonlySet<string>;
}

function know(item: Item, lesson: Lesson, locale: Locale): Known {
  const stem = plainBlocks(item.stem);
  return {
    item,
    lesson,
    stem: new Set(wordsOf(stem)),
    asked: new Set(wordsOf(askingSentence(stem, locale))),
    options: new Set(wordsOf(optionTexts(item).join(' '))),
  };
}

function isRepeat(a: Known, b: Known): boolean {
  if (similarity(a.stem, b.stem) <= nearlyEqual || similarity(a.asked, b.asked) <= nearlyEqual) return false;
  const isChoice = a.options.size > 0 && (a.item.kind === 'single' || a.item.kind === 'multiple');
  return (
    (isChoice && a.stem.size >= tellingWords) ||
    a.item.kind === 'numeric' ||
    a.item.kind === 'calculated' ||
    similarity(a.options, b.options) > sameOptions
  );
}

function optionTexts(item: Item): string[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options.map((option) => plainText(option.text));
    case 'ordering':
      return item.steps.map((step) => plainText(step.text));
    case 'matching':
      return item.cards.map((card) => plainText(card.text));
    case 'gaps':
      return item.passage.flat().flatMap((part) => ('text' in part ? [plainText(part.text)] : []));
    case 'judgement':
    case 'ranking':
      return item.replies.map((reply) => plainText(reply.text));
    default:
      return [];
  }
}
