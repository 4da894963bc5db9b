import type { Item } from '#domain/items/kinds.ts';
import { hasMarks } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import { plainBlocks, plainText } from '#domain/rich-text.ts';
import { blank } from '../../blanks.ts';
import { countWords } from '../../flow.ts';
import { placeInItem } from '../place.ts';
import type { LessonRule } from '../rule.ts';
import { stemLines, withPart } from './question-lines.ts';
import { asks, sentencesOf } from './sentences.ts';

const fewestWords = 5;

/** TP440 a question that does not ask, TP441 one too short to be answered before the options are read. */
export const stemForm: LessonRule = (lesson, report, { course, catalog }) => {
  for (const item of lesson.items) {
    if (!hasMarks(item) || item.stem.length === 0) continue;
    const at = placeInItem(lesson, item, '?');
    const stem = plainBlocks(item.stem).trim();
    const [first, ...more] = item.stem;
    if (first?.type === 'list' && first.ordered && first.items.length === 1 && more.length === 0) {
      report.warn('TP440', at, 'The number makes a list of this question; questions are not numbered.', stem);
      continue;
    }
    if (!endsAsQuestion(item, course.locale))
      report.warn(
        'TP440',
        at,
        `The question ends in “${stem.split(' ').slice(-4).join(' ')}”, so it is not clear what is asked.`,
        stemLines(catalog, lesson.file, at, stem, asQuestion),
      );
    const words = countWords(stem);
    if (words < fewestWords && item.kind !== 'ordering' && item.kind !== 'matching' && item.kind !== 'gaps')
      report.warn(
        'TP441',
        at,
        `The question “${stem}” has ${words === 1 ? 'one word' : `${words} words`}; learners need at least ${fewestWords} to think of an answer before they read the options.`,
        stemLines(catalog, lesson.file, at, stem, () => blank('the question with the person or the thing it is about, in 5 words or more')),
      );
  }
};

/** A text that ends as a question: with its mark, with a colon where it says what to pick, else with a blank. */
function asQuestion(text: string): string {
  const last = sentencesOf(text).at(-1) ?? text;
  const bare = last.replace(/[\s.!,;]+$/u, '');
  const end = /^(?:who|whose|what|which|when|where|why|how)\b/i.test(last)
    ? '?'
    : /^(?:choose|pick|select|mark|find|name)\b/i.test(last)
      ? ':'
      : undefined;
  return end === undefined ? `${text} ${blank('a question that ends in a question mark')}` : withPart(text, last, bare + end);
}

/** Tasks to do ("Put the steps in order.") are complete with a full stop; questions to choose from are not. */
function endsAsQuestion(item: Item, locale: Locale): boolean {
  const paragraphs = item.stem.flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children).trim()] : []));
  const isTask =
    item.kind === 'ordering' || item.kind === 'matching' || item.kind === 'numeric' || item.kind === 'calculated' || item.kind === 'gaps';
  const last = paragraphs.findLast((text) => text !== '') ?? '';
  const endsInList = item.stem.at(-1)?.type === 'list';
  return asks(last, locale) || (isTask && /[.!]["”“»)]*$/u.test(last)) || (endsInList && paragraphs.some((text) => asks(text, locale)));
}
