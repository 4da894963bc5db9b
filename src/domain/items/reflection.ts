import type { Block } from '../rich-text.ts';
import type { ItemBase } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

/** A short text of the learner's own, compared with a model answer afterwards. Nobody else reads it. */
export interface ReflectionItem extends ItemBase {
  readonly kind: 'reflection';
  readonly model: readonly Block[];
}

/** Response: the text. It has no marks. */
export const reflection: Kind<ReflectionItem, string> = {
  name: 'reflection',
  marked: false,
  response: shape.text,
  isComplete: (_item, response) => response.trim().length > 0,
  mark: () => null,
  arrange: () => [],
};
