import { draftOf } from '#domain/attempts.ts';
import { type Kind, readResponse } from '#domain/items/kind.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Log } from '#domain/record.ts';
import { record } from '#stores/browser-record.ts';

interface UsedItem<I extends Item, R> {
  readonly kind: Kind<I, R>;
  readonly item: I;
  /** `course/lesson` */
  readonly lesson: string;
  readonly log: Log;
}

/** What the learner has begun and not brought to its end, kept in the record at each step; and the verb that keeps it. */
export function useBegun<I extends Item, R>({ kind, item, lesson, log }: UsedItem<I, R>): [R | undefined, (response: R) => void] {
  const kept = draftOf(item, log);
  const keep = (response: R) => record.append(lesson, { type: 'draft', item: item.id, rev: item.rev, response });
  return [kept && readResponse(kind, kept.response), keep];
}
