import { askedWith, drawValues, paperSeed } from '#domain/items/calculated.ts';
import { isChosen } from '#domain/items/gaps.ts';
import { plainText } from '#domain/rich-text.ts';
import type { MarkedItem } from '#islands/items/views.ts';

/** A response that is right, or plainly wrong, for showing an item in its states. */
export function sampleResponse(item: MarkedItem, right: boolean): unknown {
  switch (item.kind) {
    case 'single':
      return right ? item.key : item.options.find((option) => option.id !== item.key)?.id;
    case 'multiple':
      return right ? item.keys : item.options.map((option) => option.id).slice(-item.keys.length);
    case 'ordering': {
      const ids = item.steps.map((step) => step.id);
      return right ? ids : ids.toReversed();
    }
    case 'matching':
      return Object.fromEntries(
        item.cards.map((card) => [card.id, right ? card.groups[0] : item.groups.find((group) => !card.groups.includes(group.id))?.id]),
      );
    case 'gaps':
      return Object.fromEntries(
        item.gaps.map((gap) =>
          isChosen(gap)
            ? [gap.id, right ? gap.key : gap.options.find((option) => option.id !== gap.key)?.id]
            : [gap.id, right ? gap.accepted[0] : plainText(gap.slips[0]?.text ?? ['?'])],
        ),
      );
    case 'ranking': {
      const ids = item.replies.toSorted((a, b) => b.low - a.low).map((reply) => reply.id);
      return right ? ids : ids.toReversed();
    }
    case 'judgement':
      return Object.fromEntries(item.replies.map(({ id, low }) => [id, right ? low : 5 - low]));
    case 'calculated': {
      const given = drawValues(item, paperSeed(item));
      const { key, slips } = askedWith(item, given, String);
      return { given, typed: String(right ? key.value : (slips[0]?.value ?? key.value * 3 + 1)) };
    }
    case 'numeric':
      return String(right ? item.key.value : (item.slips[0]?.value ?? item.key.value * 3 + 1));
  }
}
