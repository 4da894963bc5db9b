import type { ItemBase, ItemRole, Option } from '#domain/items/item.ts';
import { type Block, plainBlocks, type RichText } from '#domain/rich-text.ts';
import { blank } from '../blanks.ts';
import { anyId, asItemId } from '../items/item-tag.ts';
import { idGiver } from '../scaffold/ids.ts';
import { blankFeedback, blankStem } from '../scaffold/questions.ts';
import type { Remark, Target } from './imported.ts';

/** A question of the file while it is turned into one of ours. */
export interface Draft {
  readonly target: Target;
  readonly giveId: (wanted: string) => string;
  /** Notes what could not be carried over. */
  readonly lose: (what: string) => void;
  /** The same, but not again for later questions. */
  readonly loseOnce: (what: string) => void;
}

/** Starts a draft for each question of a file. */
export function drafts(target: Target, losses: Remark[]): (line: number) => Draft {
  const giveId = idGiver(target.taken);
  const said = new Set<string>();
  return (line) => {
    const lose = (what: string) => void losses.push({ line, what });
    const loseOnce = (what: string) => {
      if (!said.has(what)) lose(what);
      said.add(what);
    };
    return { target, giveId, lose, loseOnce };
  };
}

export interface Head {
  readonly title?: string | null;
  readonly stem: readonly Block[];
  readonly objective?: string | undefined;
  readonly role?: ItemRole;
  readonly scenario?: boolean;
  readonly criticalReading?: boolean;
}

/** What every item has. Its id comes from the title, else from the first words, else from the lesson. */
export function baseOf(
  { target, giveId, lose }: Draft,
  { title, stem, objective, role = 'practice', scenario, criticalReading }: Head,
): ItemBase {
  const wanted = [title ?? '', plainBlocks(stem), `${target.lesson}-question`].map(asItemId).find((id) => id !== anyId) ?? anyId;
  const id = giveId(wanted);
  if (title && title !== id) lose(`The title "${shortened(title)}" has become the id "${id}".`);
  return {
    id: `${target.course}/${id}`,
    rev: 1,
    objective: `${target.course}/${objective ?? target.objective}`,
    role,
    stem: stem.length > 0 ? stem : [{ type: 'paragraph', children: [blankStem] }],
    ...(scenario && { scenario }),
    ...(criticalReading && { criticalReading }),
  };
}

/** An answer of the file as an option: what it does not say becomes a blank. */
export function optionOf(i: number, right: boolean, text: RichText, feedback: RichText, misconception?: string): Option {
  return {
    id: letters.charAt(i),
    text: text.length > 0 ? text : [blank('the text of this option')],
    feedback: feedback.length > 0 ? feedback : [right ? blankFeedback.right : blankFeedback.wrong],
    ...(misconception !== undefined && { misconception }),
  };
}

export const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Notes how many of the answers come without feedback. */
export function noteBlanks({ lose }: Draft, feedbacks: readonly RichText[]): void {
  const missing = feedbacks.filter((feedback) => feedback.length === 0).length;
  if (missing > 0)
    lose(
      missing === 1
        ? 'One answer has no feedback: a blank is to be filled.'
        : `${missing} answers have no feedback: blanks are to be filled.`,
    );
}

/** The beginning of a text, for messages. */
export function shortened(text: string, longest = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
}
