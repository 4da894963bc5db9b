import { type RefObject, useRef, useState } from 'react';
import { presentAttempts } from '#domain/attempts.ts';
import { type Kind, readResponse } from '#domain/items/kind.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Locale } from '#domain/locale.ts';
import type { Attempt, Certainty, Log } from '#domain/record.ts';
import { record } from '#stores/browser-record.ts';
import { useEarlyAnswers } from './early.ts';
import { useFocusOnce } from './focus.ts';
import type { ItemLabels } from './items/view.ts';
import { usePracticeMessages } from './practice-messages.ts';
import { useLog } from './use-log.ts';

/** What every island of an item is given. */
export interface ItemProps<I extends Item> {
  readonly item: I;
  /** `course/lesson` */
  readonly lesson: string;
  readonly locale: Locale;
  /** What stands above the stem, such as "Question 3". */
  readonly title: string;
}

interface Details {
  readonly seed?: string;
  readonly try?: 1 | 2;
  readonly certainty?: Certainty | undefined;
}

interface ItemState<R> {
  readonly labels: ItemLabels;
  readonly log: Log;
  readonly attempts: readonly Attempt[];
  /** The latest response, or undefined when there is none. */
  readonly kept: R | undefined;
  /** Unique in the page; prefix for names and ids. */
  readonly name: string;
  readonly root: RefObject<HTMLElement | null>;
  /** Says what is missing; empty when nothing is. */
  readonly problem: string;
  /** Moves the focus, after the next render, to the first match inside the item. */
  readonly focus: (selector: string) => void;
  /** Records the response and moves the focus to the result; an incomplete one is refused with `missing`. */
  readonly answer: (response: R | undefined, missing: string, where: string, details?: Details) => boolean;
  readonly refuse: (missing: string, where: string) => void;
  /** Records the response and leaves the focus where it is. */
  readonly keep: (response: R, details?: Details) => void;
}

type UsedItem<I extends Item, R> = Pick<ItemProps<I>, 'item' | 'lesson' | 'locale'> & { readonly kind: Kind<I, R> };

/** What all kinds share: the record, the focus, early answers, and the way from a response to an attempt. */
export function useItem<I extends Item, R>({ kind, item, lesson, locale }: UsedItem<I, R>): ItemState<R> {
  const log = useLog(lesson);
  const attempts = presentAttempts(item, log);
  const last = attempts.at(-1);
  const root = useRef<HTMLElement>(null);
  const focus = useFocusOnce(root);
  const [problem, setProblem] = useState('');
  useEarlyAnswers(root);

  const refuse = (missing: string, where: string) => {
    setProblem(missing);
    focus(where);
  };
  const keep = (response: R, { seed = '', try: attempt = 1, certainty }: Details = {}) => {
    record.append(lesson, {
      type: 'attempt',
      item: item.id,
      rev: item.rev,
      locale,
      try: attempt,
      seed,
      response,
      ...(certainty && { certainty }),
    });
  };
  return {
    labels: usePracticeMessages(locale).item,
    log,
    attempts,
    kept: last && readResponse(kind, last.response),
    name: item.id.replace('/', '-'),
    root,
    problem,
    focus,
    refuse,
    keep,
    answer(response, missing, where, details) {
      if (response === undefined || !kind.isComplete(item, response)) {
        refuse(missing, where);
        return false;
      }
      keep(response, details);
      setProblem('');
      focus('.result');
      return true;
    },
  };
}
