import type { Item } from '#domain/items/kinds.ts';
import type { RichText } from '#domain/rich-text.ts';
import { baseOf, type Draft, type Head, letters, noteBlanks, optionOf } from './draft.ts';

export interface Choice {
  readonly right: boolean;
  readonly text: RichText;
  readonly feedback: RichText;
  readonly misconception?: string | undefined;
}

/** A single or multiple choice question, by the number of right answers. A third option is a blank if there are but two. */
export function choiceItem(draft: Draft, head: Head & { readonly naturalOrder?: boolean }, choices: readonly Choice[]): Item | null {
  if (choices.length > letters.length) {
    draft.lose(`The question has ${choices.length} options, more than there are letters, and stays behind.`);
    return null;
  }
  if (!choices.some((choice) => choice.right)) {
    draft.lose('None of the answers is right, so the question stays behind.');
    return null;
  }
  noteBlanks(
    draft,
    choices.map((choice) => choice.feedback),
  );
  const options = choices.map(({ right, text, feedback, misconception }, i) => optionOf(i, right, text, feedback, misconception));
  const keys = options.filter((_, i) => choices[i]?.right).map((option) => option.id);
  if (options.length < 3) draft.lose('A question here needs three options: what is missing is a blank.');
  if (options.length > 5) draft.lose(`The question has ${options.length} options; the check will ask you to leave out the weakest.`);
  for (let i = options.length; i < 3; i++) options.push(optionOf(i, false, [], []));
  const base = { ...baseOf(draft, head), options, naturalOrder: head.naturalOrder ?? false };
  return keys.length === 1 ? { ...base, kind: 'single', key: keys[0] ?? '' } : { ...base, kind: 'multiple', keys };
}
