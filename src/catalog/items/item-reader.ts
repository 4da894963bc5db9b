import type { ItemBase } from '#domain/items/item.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { RichText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import type { Place, Report } from '../diagnostic.ts';
import type { Node } from '../mdast.ts';
import { addBelow, indentBelow, lastLineOf } from './whole-lines.ts';

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

/** What feedback is to say, as a hint for authors. */
export const hints = {
  right: 'why this is right, in 8 to 60 words',
  wrong: 'what is wrong with it, in 8 to 60 words',
  either: 'why this is right or wrong, in 8 to 60 words',
  step: 'why it stands in this place, in 8 to 60 words',
  reckon: 'how to work it out, in 8 to 60 words',
  slip: 'the slip that leads to this number, in 8 to 60 words',
  todo: 'what to do where it does not',
  mistake: 'name of the mistake, English words joined by hyphens',
} as const;

/** What a missing feedback is to say: a hint, words in front of it, and whether the name of a mistake ends it. */
export interface Wanted {
  readonly hint: string;
  readonly lead?: string;
  readonly isMistake?: boolean;
  /** Its name, where it is known. */
  readonly mistake?: string;
}

export const wantedAtKey: Wanted = { hint: hints.reckon };
export const wantedAtSlip: Wanted = { hint: hints.slip, isMistake: true };
export const wantedElse: Wanted = { hint: 'a hint for all other answers, in 8 to 60 words' };
export const wantedAtRight: Wanted = { hint: hints.right };
export const wantedAtWrong: Wanted = { hint: hints.wrong, isMistake: true };

/** TP205. */
export function requireFeedback(
  feedback: RichText,
  letter: string,
  at: Place,
  report: Report,
  wanted: Wanted = { hint: hints.either },
): void {
  if (feedback.length > 0) return;
  const place = lastLineOf(at, report);
  const what = letter === '' ? 'This option' : letter.length === 1 ? `Option ${letter})` : `"${letter}"`;
  report.error('TP205', place, `${what} has no feedback.`, addBelow(feedbackLine(wanted, indentBelow(at, report)), place));
}

/** A feedback that is still to be written. */
export function feedbackLine({ hint, lead = '', isMistake, mistake = blank(hints.mistake) }: Wanted, indent = '  '): string {
  return `${indent}> ${lead}${blank(hint)}${isMistake ? ` \`${mistake}\`` : ''}`;
}
