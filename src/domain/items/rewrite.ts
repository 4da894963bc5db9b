import type { Block, RichText } from '../rich-text.ts';
import type { ItemBase } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

export interface Criterion {
  readonly id: string;
  readonly text: RichText;
  /** What to do where the text does not meet it yet. */
  readonly advice: RichText;
}

/** A poor reply to write anew. The learner judges the new text by the criteria, then sees good ones beside it. */
export interface RewriteItem extends ItemBase {
  readonly kind: 'rewrite';
  readonly original: readonly Block[];
  readonly models: readonly (readonly Block[])[];
  readonly criteria: readonly Criterion[];
  /** Words that are enough for this reply. */
  readonly mostWords: number;
}

export interface RewriteResponse {
  readonly text: string;
  /** Ids of the criteria that the learner found met; missing while the text is a draft. */
  readonly met?: readonly string[] | undefined;
}

/** Response: the text, and once it was judged the criteria it meets. It has no marks. */
export const rewrite: Kind<RewriteItem, RewriteResponse> = {
  name: 'rewrite',
  marked: false,
  response: shape.objectOf({ text: shape.text }, { met: shape.listOf(shape.text) }),
  isComplete: (_item, response) => response.text.trim() !== '',
  mark: () => null,
  arrange: (item) => item.criteria.map((criterion) => criterion.id),
};
