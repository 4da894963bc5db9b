import type { ItemBase } from '#domain/items/item.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { RichText } from '#domain/rich-text.ts';
import type { Place, Report } from '../diagnostic.ts';
import type { Node } from '../mdast.ts';

/** A question's parts as found in the file, before its kind is known. */
export interface ItemSource {
  readonly base: ItemBase;
  readonly attributes: ReadonlyMap<string, string | true>;
  /** All that stands above and below the list, as it was parsed. */
  readonly body: readonly Node[];
  /** The last list of the block, if any. */
  readonly list: Node | undefined;
  /** The quotes that stand directly in the block. */
  readonly closing: readonly Node[];
  readonly at: Place;
}

/** Turns a block into an item of one kind, or null after reporting why that is impossible. */
export type ItemReader = (source: ItemSource, report: Report) => Item | null;

/** TP205. `mistake` is the name that its cure ends with, for options that need one. */
export function requireFeedback(feedback: RichText, letter: string, at: Place, report: Report, mistake = ''): void {
  if (feedback.length > 0) return;
  // The place is that of the text, behind the sign of the list and the mark.
  const indent = ' '.repeat(at.column > 6 ? at.column - 5 : Math.max(2, at.column - 1));
  report.error(
    'TP205',
    at,
    `Option ${letter}) has no feedback.`,
    `${indent}> Say why this option is right or wrong, in 8 to 60 words.${mistake && ` \`${mistake}\``}`,
  );
}
