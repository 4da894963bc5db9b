import { plainText, type RichText } from '#domain/rich-text.ts';
import { blank } from '../../blanks.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';
import { lower } from './fold.ts';
import { entryLine } from './question-lines.ts';

const mostCards = 12;
const fewestCards = 2;

/** TP456 two steps or cards with the same text, TP457 too many cards, TP458 nothing to sort. */
export const orderingAndSorting: LessonRule = (lesson, report, { catalog }) => {
  for (const item of lesson.items) {
    if (item.kind !== 'ordering' && item.kind !== 'matching') continue;
    const [name, parts] = item.kind === 'ordering' ? (['step', item.steps] as const) : (['card', item.cards] as const);
    const seen = new Map<string, string>();
    for (const part of parts) {
      const text = lower(plainText(part.text));
      const twin = seen.get(text);
      if (twin !== undefined && text !== '' && isWordsOnly(part.text))
        report.error(
          'TP456',
          placeInItem(lesson, item, part.id),
          `The ${name} ${part.id}) “${plainText(part.text)}” has the same text as ${name} ${twin}), so nobody can tell them apart.`,
          entryLine(catalog, lesson.file, placeInItem(lesson, item, part.id), '', () => blank(`another ${name}`)),
        );
      seen.set(text, part.id);
    }
    if (item.kind !== 'matching') continue;
    if (item.cards.length > mostCards)
      report.warn(
        'TP457',
        placeInItem(lesson, item),
        `There are ${item.cards.length} cards to sort; after ${mostCards} the work goes into dragging, not thinking.`,
        'make two rounds of it, each a question of its own',
      );
    if (item.cards.length < fewestCards)
      report.warn(
        'TP458',
        placeInItem(lesson, item),
        `There ${item.cards.length === 1 ? 'is one card' : 'are no cards'} to sort.`,
        `add below the last line of a group:\n  - ${item.cards[0]?.id === 'a' ? 'b' : 'a'}) ${blank('another card')}\n    > ${blank('why it belongs here, in 8 to 60 words')}`,
      );
  }
};

function isWordsOnly(text: RichText): boolean {
  return text.every((part) => typeof part === 'string' || part.type !== 'image');
}
