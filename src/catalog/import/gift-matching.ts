import type { Matching } from 'gift-pegjs';
import type { Item } from '#domain/items/kinds.ts';
import { type Block, plainText, type RichText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import { baseOf, type Draft, type Head, letters, noteBlanks, shortened } from './draft.ts';
import { blocksOf, lineOf, wordsOf } from './gift-text.ts';
import { tidyText } from './tidy-text.ts';

/** Pairs as cards and groups: pairs with the same right side make one group, an empty left side a group without cards. */
export function matchingItem({ matchPairs, globalFeedback }: Matching, head: Head, draft: Draft): Item | null {
  const names = [...new Map(matchPairs.map(({ subanswer }) => [plainText(wordsOf(subanswer)), wordsOf(subanswer)]))];
  const pairs = matchPairs
    .map(({ subquestion, subanswer }) => ({
      text: lineOf(subquestion, draft.lose),
      group: names.findIndex(([name]) => name === plainText(wordsOf(subanswer))),
    }))
    .filter(({ text }) => text.length > 0)
    .toSorted((a, b) => a.group - b.group);
  if (names.length > letters.length || pairs.length > letters.length || pairs.length === 0) {
    draft.lose(`The question has ${pairs.length} pairs; there can be 1 to ${letters.length}. It stays behind.`);
    return null;
  }
  const said = blocksOf(globalFeedback, draft.lose);
  const feedbacks = pairs.map(({ text }) => explanation(said, text));
  for (const block of said) {
    if (!pairs.some(({ text }) => begins(block, text))) draft.lose(`The general feedback "${shortened(wordsIn(block))}" stays behind.`);
  }
  noteBlanks(draft, feedbacks);
  return {
    ...baseOf(draft, head),
    kind: 'matching',
    groups: names.map(([, text], i) => ({ id: groupId(i), text: text.length > 0 ? text : [blank('name of this group')] })),
    cards: pairs.map(({ text, group }, i) => {
      const feedback = feedbacks[i] ?? [];
      const empty = blank(`why it belongs to group ${groupId(group)}, in 8 to 60 words`);
      return { id: letters.charAt(i), text, feedback: feedback.length > 0 ? feedback : [empty], groups: [groupId(group)] };
    }),
  };
}

function groupId(i: number): string {
  return letters.charAt(i).toUpperCase();
}

function wordsIn(block: Block): string {
  return block.type === 'paragraph' ? plainText(block.children) : block.items.map(plainText).join(' ');
}

function begins(block: Block, card: RichText): boolean {
  return block.type === 'paragraph' && wordsIn(block).startsWith(`${plainText(card)}: `);
}

/** What our own export says of a card at the end of the question: "card: why". */
function explanation(said: readonly Block[], card: RichText): RichText {
  const found = said.find((block) => begins(block, card));
  return found?.type === 'paragraph' ? tidyText(withoutStart(found.children, plainText(card).length + 2)) : [];
}

/** The text without its first `length` characters. */
function withoutStart(text: RichText, length: number): RichText {
  const [first, ...rest] = text;
  if (first === undefined || length <= 0) return text;
  const whole = plainText([first]).length;
  if (whole <= length) return withoutStart(rest, length - whole);
  if (typeof first === 'string') return [first.slice(length), ...rest];
  return 'children' in first ? [{ ...first, children: withoutStart(first.children, length) }, ...rest] : rest;
}
