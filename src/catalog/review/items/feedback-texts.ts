import { stepName } from '#domain/conversation/play.ts';
import { isChosen } from '#domain/items/gaps.ts';
import type { Item } from '#domain/items/kinds.ts';
import { plainText, type RichText } from '#domain/rich-text.ts';
import type { Lesson } from '../../catalog.ts';
import type { Place } from '../../diagnostic.ts';
import { placeInItem } from '../place.ts';

/** What a learner reads about one part of an answer. */
export interface Feedback {
  /** How the trainer would call the part: "option b)", "“= 28”". */
  readonly part: string;
  /** What the part says; empty for numbers. */
  readonly about: string;
  readonly text: string;
  readonly at: Place;
}

/** All feedback of an item with marks; what is missing altogether is reported by the reader of lessons. */
export function feedbackOf(item: Item, lesson: Lesson): Feedback[] {
  return partsOf(item)
    .map(({ part, about, feedback, key }) => ({ part, about, text: plainText(feedback).trim(), at: placeInItem(lesson, item, `${key}>`) }))
    .filter(({ text }) => text !== '');
}

interface Part {
  readonly part: string;
  readonly about: string;
  readonly feedback: RichText;
  readonly key: string;
}

function partsOf(item: Item): Part[] {
  const lettered = (name: string) => (entry: { readonly id: string; readonly text: RichText; readonly feedback: RichText }) => ({
    part: `${name} ${entry.id})`,
    about: plainText(entry.text),
    feedback: entry.feedback,
    key: entry.id,
  });
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options.map(lettered('option'));
    case 'ordering':
      return item.steps.map(lettered('step'));
    case 'matching':
      return item.cards.map(lettered('card'));
    case 'gaps':
      return item.gaps.flatMap((gap) =>
        isChosen(gap)
          ? gap.options.map(lettered('option'))
          : [
              { part: `gap ${gap.id})`, about: gap.accepted.join(' '), feedback: gap.feedback, key: gap.id },
              ...gap.slips.map(lettered('answer')),
            ],
      );
    case 'judgement':
    case 'ranking':
      return item.replies.map(lettered('reply'));
    case 'calculated':
      return [
        ...[item.key, ...item.slips].map(({ formula, feedback }) => ({ part: `“= ${formula}”`, about: '', feedback, key: `=${formula}` })),
        { part: '“= ?”', about: '', feedback: item.otherwise, key: '=?' },
      ];
    case 'numeric':
      return [
        ...[item.key, ...item.slips].map(({ value, feedback }) => ({ part: `“= ${value}”`, about: '', feedback, key: `=${value}` })),
        { part: '“= ?”', about: '', feedback: item.otherwise, key: '=?' },
      ];
    case 'conversation':
      return item.scenes.flatMap((scene) =>
        scene.replies.map((reply) => {
          const key = stepName(scene.id, reply.id);
          return { part: `reply ${key})`, about: plainText(reply.text), feedback: reply.feedback, key };
        }),
      );
    default:
      return [];
  }
}
