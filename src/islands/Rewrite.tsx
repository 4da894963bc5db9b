import { useState } from 'react';
import { type RewriteItem, rewrite } from '#domain/items/rewrite.ts';
import { plainText } from '#domain/rich-text.ts';
import { ItemFrame, Submit } from './ItemFrame.tsx';
import { RichBlocks } from './RichText.tsx';
import { Checklist } from './rewrite/Checklist.tsx';
import { Comparison } from './rewrite/Comparison.tsx';
import { Hints } from './rewrite/Hints.tsx';
import { rewriteMessages } from './rewrite-messages.ts';
import { useDraft } from './use-draft.ts';
import { type ItemProps, useItem } from './use-item.ts';

/** Characters; far more than a reply should have, and little enough for the record. */
const longest = 4000;

/** A poor reply is written anew, judged by a checklist, and only then compared with good ones. */
export function Rewrite({ item, lesson, locale, title }: ItemProps<RewriteItem>) {
  const { kept, name, root, problem, focus, answer } = useItem({ kind: rewrite, item, lesson, locale });
  const labels = rewriteMessages(locale).rewrite;
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [stage, setStage] = useState<'write' | 'judge' | undefined>(undefined);
  const text = draft ?? kept?.text ?? '';
  const met = stage === undefined ? kept?.met : undefined;
  const isNew = draft !== undefined && draft.trim() !== '' && draft !== kept?.text;
  useDraft(isNew ? draft : undefined, (typed) => answer({ text: typed }, '', ''));

  const toChecklist = () => {
    if (isNew || text.trim() === '' || kept?.met) {
      if (!answer({ text }, labels.incomplete, 'textarea')) return;
    } else focus('.result');
    setDraft(undefined);
    setStage('judge');
  };
  const backToText = () => {
    setStage('write');
    focus('textarea');
  };
  const writing = met === undefined && stage !== 'judge';
  return (
    <ItemFrame item={item} name={name} title={title} root={root} state={met ? 'settled' : 'open'}>
      {writing ? (
        <figure className="letter poor-letter">
          <figcaption>{labels.original}</figcaption>
          <RichBlocks blocks={item.original} />
        </figure>
      ) : (
        <details className="original">
          <summary>{labels.original}</summary>
          <RichBlocks blocks={item.original} />
        </details>
      )}
      {writing && (
        <>
          <label htmlFor={`${name}-text`}>{labels.yours}</label>
          <textarea
            id={`${name}-text`}
            className="reply"
            aria-describedby={`${name}-hint`}
            rows={10}
            maxLength={longest}
            value={text}
            onChange={(event) => setDraft(event.target.value)}
          />
          <p className="hint" id={`${name}-hint`}>
            {labels.textHint}
          </p>
          {text === '' && (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                setDraft(originalText(item));
                focus('textarea');
              }}
            >
              {labels.start}
            </button>
          )}
          <Hints text={text} most={item.mostWords} locale={locale} labels={labels} />
          <Submit problem={problem} label={labels.toCheck} onSubmit={toChecklist} />
        </>
      )}
      {stage === 'judge' && (
        <Checklist
          item={item}
          text={text}
          name={name}
          labels={labels}
          onBack={backToText}
          onDone={(ticked) => answer({ text, met: ticked }, labels.incomplete, 'textarea') && setStage(undefined)}
        />
      )}
      {met && <Comparison item={item} text={text} met={met} locale={locale} labels={labels} onAgain={backToText} />}
    </ItemFrame>
  );
}

function originalText(item: RewriteItem): string {
  return item.original
    .flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children)] : block.items.map((entry) => `- ${plainText(entry)}`)))
    .join('\n\n');
}
