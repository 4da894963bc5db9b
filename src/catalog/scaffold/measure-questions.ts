import type { ItemBase } from '#domain/items/item.ts';
import type { Item } from '#domain/items/kinds.ts';
import { blank } from '../blanks.ts';

const mistake = 'name of the mistake, English words joined by hyphens';

/** A question with numbers of one's own, or a lab, with blanks. */
export function blankMeasures(base: ItemBase, kind: 'calculated' | 'metrics-lab'): Item {
  if (kind === 'metrics-lab') {
    const counts = [10, 9, 7, 3].map((answer, i): [number, number] => [answer, 30 - 8 * i]);
    const sample = {
      id: 'a',
      title: [blank('what the answers are')],
      measure: 'nps' as const,
      groups: [{ name: blank('who was asked'), counts }],
      notice: [blank('what to notice in them, in 8 to 60 words')],
    };
    return { ...base, kind, samples: [sample], closing: [blank('what to notice once you have tried')] };
  }
  return {
    ...base,
    kind,
    stem: [{ type: 'paragraph', children: [`${blank('the question in five words or more, about these numbers')} {a}, {b}?`] }],
    variables: [
      { name: 'a', from: 80, to: 120, by: 1 },
      { name: 'b', from: 200, to: 400, by: 50 },
    ],
    unit: '%',
    key: {
      formula: 'a ÷ b × 100',
      tolerance: 0.5,
      feedback: [`{a} ÷ {b} = {a ÷ b × 100}%: ${blank('how to work it out, in 8 to 60 words')}`],
    },
    slips: [
      {
        formula: 'b ÷ a × 100',
        tolerance: 0.5,
        feedback: [blank('the slip that leads to this number, in 8 to 60 words')],
        misconception: blank(mistake),
      },
    ],
    otherwise: [blank('a hint for all other answers, in 8 to 60 words')],
  };
}
