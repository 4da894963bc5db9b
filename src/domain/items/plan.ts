import type { RichText } from '../rich-text.ts';
import type { ItemBase } from './item.ts';
import type { Kind } from './kind.ts';
import * as shape from './shape.ts';

export interface PlanExample {
  readonly id: string;
  readonly when: RichText;
  readonly act: RichText;
}

/** An if-then plan for work (Gollwitzer & Sheeran 2006), asked about after 7 and after 30 days. */
export interface PlanItem extends ItemBase {
  readonly kind: 'plan';
  readonly examples: readonly PlanExample[];
}

/** Days after which a plan comes back. */
export const checkDays = [7, 30] as const;
export type CheckDay = (typeof checkDays)[number];

export const outcomes = ['done', 'partly', 'not-yet'] as const;
export type PlanOutcome = (typeof outcomes)[number];

export interface PlanResponse {
  readonly when: string;
  readonly act: string;
  /** Written, but not yet meant. */
  readonly draft?: true | undefined;
  /** Set where this tells how the plan went: after how many days it was asked, the answer, and a note. */
  readonly after?: CheckDay | undefined;
  readonly how?: PlanOutcome | undefined;
  readonly note?: string | undefined;
}

/** Response: the two halves of the plan, or how it went. It has no marks. */
export const plan: Kind<PlanItem, PlanResponse> = {
  name: 'plan',
  marked: false,
  response: shape.objectOf(
    { when: shape.text, act: shape.text },
    { draft: shape.oneOf(true), after: shape.oneOf(...checkDays), how: shape.oneOf(...outcomes), note: shape.text },
  ),
  isComplete: (_item, { when, act, draft, after, how }) =>
    draft ? `${when}${act}`.trim() !== '' : when.trim() !== '' && act.trim() !== '' && (after === undefined || how !== undefined),
  mark: () => null,
  arrange: () => [],
};
