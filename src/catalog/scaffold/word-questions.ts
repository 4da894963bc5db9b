import type { ItemBase, Option } from '#domain/items/item.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Block } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';

const why = blank('why this belongs here, in 8 to 60 words');
const paragraph = (hint: string): Block[] => [{ type: 'paragraph', children: [blank(hint)] }];

/** Questions about wording, with blanks. */
export function blankWords(base: ItemBase, kind: 'gaps' | 'judgement' | 'rewrite' | 'plan'): Item {
  switch (kind) {
    case 'gaps':
      return {
        ...base,
        kind,
        stem: paragraph('what to do with the text, as a full sentence'),
        passage: [
          [
            { text: [`${blank('a sentence up to its first gap')} `] },
            { gap: 'A' },
            { text: [` ${blank('the sentence up to its second gap')} `] },
            { gap: 'B' },
            { text: ['.'] },
          ],
        ],
        gaps: [
          { id: 'A', accepted: [blank('an answer to type'), blank('another way to say it')], feedback: [why], slips: [] },
          { id: 'B', name: [blank('what belongs here, in two words')], options: [fitting('a'), tempting('b')], key: 'a' },
        ],
      };
    case 'judgement':
      return { ...base, kind, replies: [4, 3, 2, 1].map(reply), panel: [blank('who made this key, how many, and how')] };
    case 'rewrite':
      return {
        ...base,
        kind,
        stem: paragraph('the situation, and what the new reply has to reach'),
        original: paragraph('the reply as it was sent'),
        models: [paragraph('a good reply')],
        criteria: [...'abc'].map((id) => ({
          id,
          text: [blank('a point that a good reply meets')],
          advice: [blank('what to do where it does not')],
        })),
        mostWords: 120,
      };
    case 'plan':
      return {
        ...base,
        kind,
        stem: paragraph('which moment the plan is for'),
        examples: [...'ab'].map((id) => ({ id, when: [blank('a moment at work')], act: [blank('one step that can be seen')] })),
      };
  }
}

function fitting(id: string): Option {
  return { id, text: [blank('what fits')], feedback: [why] };
}

function tempting(id: string): Option {
  const misconception = blank('name of the mistake, English words joined by hyphens');
  return { id, text: [blank('what colleagues might write')], feedback: [blank('what is wrong with it, in 8 to 60 words')], misconception };
}

function reply(rating: number, i: number) {
  const text = [blank(`a reply that deserves ${rating} of 4`)];
  return { id: 'abcd'.charAt(i), text, feedback: [blank(`why it deserves ${rating}, in 8 to 60 words`)], low: rating, high: rating };
}
