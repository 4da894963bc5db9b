import type { Item } from '#domain/items/kinds.ts';
import { plainText, type RichText } from '#domain/rich-text.ts';

/** A line of an item's answer, for readers without scripts and for paper. */
export interface SolutionPart {
  readonly text: RichText;
  readonly reason: RichText;
  readonly isKey: boolean;
  /** Where a card belongs or a step stands. */
  readonly place?: string;
}

export function solutionOf(item: Item): SolutionPart[] {
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      const keys = item.kind === 'single' ? [item.key] : item.keys;
      return item.options.map((option) => ({ text: option.text, reason: option.feedback, isKey: keys.includes(option.id) }));
    }
    case 'ordering':
      return item.steps.map((step, i) => ({ text: step.text, reason: step.feedback, isKey: false, place: String(i + 1) }));
    case 'matching':
      return item.cards.map((card) => ({
        text: card.text,
        reason: card.feedback,
        isKey: false,
        place: item.groups
          .filter((group) => card.groups.includes(group.id))
          .map((group) => plainText(group.text))
          .join(' / '),
      }));
    case 'numeric':
      return [{ text: [`${item.key.value} ${item.unit}`], reason: item.key.feedback, isKey: true }];
    case 'reflection':
      return item.model.flatMap((block) => (block.type === 'paragraph' ? [{ text: [], reason: block.children, isKey: false }] : []));
    case 'self-check':
      return item.statements.map((statement) => ({ text: statement.text, reason: statement.advice, isKey: false }));
    case 'curve':
      return [{ text: [], reason: item.closing, isKey: false }];
  }
}
