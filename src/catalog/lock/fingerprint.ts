import type { Item } from '#domain/items/kinds.ts';
import { plainBlocks, plainText, type RichText } from '#domain/rich-text.ts';
import { wordsOf } from './words.ts';

/** Words by the letter of an option, step, group, card, event or statement. */
export type Lettered = ReadonlyMap<string, string>;

/** What an item means to a learner who answers it, without what may change freely: order of options, emphasis, feedback. */
export interface Fingerprint {
  /** The item's kind, or "prequestion". */
  readonly kind: string;
  /** What is right, or "" where nothing is; letters as far as the kind has them. */
  readonly key: string;
  readonly stem: string;
  readonly options: Lettered;
}

export function fingerprintOf(item: Item): Fingerprint {
  return {
    kind: item.role === 'prequestion' ? item.role : item.kind,
    key: keyOf(item),
    stem: wordsOf(plainBlocks(item.stem)),
    options: new Map(
      partsOf(item)
        .map(({ id, text }): [string, string] => [id, wordsOf(plainText(text))])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function keyOf(item: Item): string {
  switch (item.kind) {
    case 'single':
      return item.key;
    case 'multiple':
      return [...item.keys].sort().join(' ');
    case 'ordering':
      return item.steps.map((step) => step.id).join(' ');
    case 'matching':
      return item.cards
        .map((card) => `${card.id}=${[...card.groups].sort().join('')}`)
        .sort()
        .join(' ');
    case 'numeric':
      return `${item.key.value} ± ${item.key.tolerance} ${item.unit}`.trim();
    default:
      return '';
  }
}

function partsOf(item: Item): readonly { readonly id: string; readonly text: RichText }[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return item.options;
    case 'ordering':
      return item.steps;
    case 'matching':
      return [...item.groups, ...item.cards];
    case 'self-check':
      return item.statements;
    case 'curve':
      return item.events;
    default:
      return [];
  }
}
