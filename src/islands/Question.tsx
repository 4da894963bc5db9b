import { useState } from 'react';
import { currentRound, isSettled } from '#domain/attempts.ts';
import { readResponse } from '#domain/items/kind.ts';
import type { Item } from '#domain/items/kinds.ts';
import type { Certainty } from '#domain/record.ts';
import { CertaintyChoice } from './CertaintyChoice.tsx';
import { ItemFrame, Submit } from './ItemFrame.tsx';
import type { KindView } from './items/view.ts';
import { Result } from './Result.tsx';
import { type ItemProps, useItem } from './use-item.ts';

export interface QuestionProps<I extends Item> extends ItemProps<I> {
  /** Ask how sure the learner is. */
  readonly certainty: boolean;
}

interface Face<I extends Item, R> {
  readonly view: KindView<I, R>;
  /** For kinds with numbers of the learner's own: drawn in this visit, and empty until then. They stay for the retry. */
  readonly luck?: string;
}

/** A marked item: answer, check, one retry after a wrong answer, then the key with all reasons. */
export function Question<I extends Item, R>({
  item,
  lesson,
  locale,
  title,
  certainty: asksCertainty,
  view,
  luck,
}: QuestionProps<I> & Face<I, R>) {
  const { kind } = view;
  const { labels, log, attempts, name, root, problem, focus, refuse, answer } = useItem({ kind, item, lesson, locale });
  const round = currentRound(kind, item, log);
  const last = round.at(-1);
  const settled = isSettled(round);
  const response = last && readResponse(kind, last.attempt.response);

  /** The item is open again: for the retry of this round, or for a new round. */
  const [reopened, setReopened] = useState<'retry' | 'fresh' | null>(null);
  const [draft, setDraft] = useState<R | undefined>(undefined);
  const [sure, setSure] = useState<Certainty | undefined>(undefined);

  const open = last === undefined || response === undefined || reopened !== null;
  const keepsSeed = !open || (luck !== undefined && reopened === 'retry');
  const seed = keepsSeed && last ? last.attempt.seed : `${item.id}:${luck ? `${luck}:` : ''}${attempts.length}`;
  const order = kind.arrange(item, seed);
  const value = draft ?? view.start?.(item, order, reopened === 'retry' ? response : undefined, seed);
  const shown = open ? value : response;
  const answerable = 'input, select, [data-move]';

  const check = () => {
    const complete = value !== undefined && kind.isComplete(item, value);
    if (complete && asksCertainty && sure === undefined) refuse(labels.certaintyMissing, '.certainty input');
    else if (
      answer(value, view.missing(item, value, labels, locale), answerable, { seed, try: reopened === 'retry' ? 2 : 1, certainty: sure })
    )
      setReopened(null);
  };

  const reopen = (how: 'retry' | 'fresh') => {
    setReopened(how);
    setDraft(undefined);
    setSure(undefined);
    focus(how === 'fresh' ? `summary, ${answerable}` : answerable);
  };

  const controls = (
    <>
      <fieldset aria-labelledby={`${name}-stem ${name}-hint`}>
        <legend className="hint" id={`${name}-hint`}>
          {view.instruction(item, labels, locale)}
        </legend>
        <view.Answer item={item} order={order} value={value} onChange={setDraft} labels={labels} locale={locale} name={name} />
      </fieldset>
      {asksCertainty && <CertaintyChoice name={`${name}-certainty`} value={sure} onChange={setSure} labels={labels} />}
      <Submit problem={problem} label={labels.check} onSubmit={check} />
    </>
  );

  return (
    <ItemFrame
      item={item}
      stem={shown === undefined ? undefined : view.stem?.(item, shown, locale)}
      name={name}
      title={title}
      root={root}
      state={open ? 'open' : settled ? 'settled' : 'checked'}
    >
      {open ? (
        view.thinkFirst && reopened !== 'retry' ? (
          <details className="think">
            <summary>{labels.thinkFirst}</summary>
            {controls}
          </details>
        ) : (
          controls
        )
      ) : (
        <>
          <Result round={round} settled={settled} labels={labels} />
          <view.Review item={item} order={order} response={response} revealed={settled} labels={labels} locale={locale} />
          <button type="button" className={settled ? 'button quiet' : 'button'} onClick={() => reopen(settled ? 'fresh' : 'retry')}>
            {settled ? labels.practise : labels.again}
          </button>
        </>
      )}
    </ItemFrame>
  );
}
