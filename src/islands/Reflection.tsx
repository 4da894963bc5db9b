import { useState } from 'react';
import { type ReflectionItem, reflection } from '#domain/items/reflection.ts';
import { ItemFrame, Submit } from './ItemFrame.tsx';
import { RichBlocks } from './RichText.tsx';
import { useBegun } from './use-begun.ts';
import { useDraft } from './use-draft.ts';
import { type ItemProps, useItem } from './use-item.ts';

/** Characters; far more than a few sentences, and little enough for the record. */
const longest = 2000;

/** A few words of the learner's own, then a model answer to compare with. */
export function Reflection({ item, lesson, locale, title }: ItemProps<ReflectionItem>) {
  const { labels, log, kept, name, root, problem, focus, answer } = useItem({ kind: reflection, item, lesson, locale });
  const [begun, keepBegun] = useBegun({ kind: reflection, item, lesson, log });
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const draft = typed ?? (begun || undefined);
  const editing = kept === undefined || draft !== undefined;
  useDraft(typed === (begun ?? kept) ? undefined : typed, keepBegun);
  return (
    <ItemFrame item={item} name={name} title={title} root={root} state={editing ? 'open' : 'settled'}>
      {editing ? (
        <>
          <textarea
            aria-labelledby={`${name}-stem`}
            aria-describedby={`${name}-hint`}
            rows={4}
            maxLength={longest}
            value={draft ?? ''}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p className="hint" id={`${name}-hint`}>
            {labels.textHint}
          </p>
          <Submit
            problem={problem}
            label={labels.saveText}
            onSubmit={() => answer(draft ?? '', labels.incompleteReflection, 'textarea') && setTyped(undefined)}
          />
        </>
      ) : (
        <>
          <div className="result" tabIndex={-1}>
            <p className="badges">{labels.yourText}</p>
            <p className="own-text">{kept}</p>
          </div>
          <div className="reviewed key">
            <p className="badges">{labels.model}</p>
            <RichBlocks blocks={item.model} />
          </div>
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              setTyped(kept);
              focus('textarea');
            }}
          >
            {labels.changeText}
          </button>
        </>
      )}
    </ItemFrame>
  );
}
