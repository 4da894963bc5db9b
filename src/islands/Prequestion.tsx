import { useState } from 'react';
import type { SingleItem } from '#domain/items/single.ts';
import { plainText } from '#domain/rich-text.ts';
import { fill } from '#i18n/translate.ts';
import { ItemFrame, Submit } from './ItemFrame.tsx';
import { single } from './items/Single.tsx';
import { type ItemProps, useItem } from './use-item.ts';

/** A question to guess at before reading. It is kept, not marked; the answer comes in the text. */
export function Prequestion({ item, lesson, locale, title }: ItemProps<SingleItem>) {
  const { labels, kept, name, root, problem, answer } = useItem({ kind: single.kind, item, lesson, locale });
  const [value, setValue] = useState<string | undefined>(undefined);
  const seed = `${item.id}:0`;
  const guess = item.options.find((option) => option.id === kept);
  return (
    <ItemFrame item={item} name={name} title={title} root={root} state={guess ? 'settled' : 'open'}>
      {guess ? (
        <p className="result" tabIndex={-1}>
          <strong>{fill(labels.yourGuess, { guess: plainText(guess.text) })}</strong> {labels.guessKept}
        </p>
      ) : (
        <>
          <fieldset aria-labelledby={`${name}-stem ${name}-hint`}>
            <legend className="hint" id={`${name}-hint`}>
              {labels.single}
            </legend>
            <single.Answer
              item={item}
              order={single.kind.arrange(item, seed)}
              value={value}
              onChange={setValue}
              labels={labels}
              locale={locale}
              name={name}
            />
          </fieldset>
          <Submit problem={problem} label={labels.save} onSubmit={() => answer(value, labels.incompleteSingle, 'input', { seed })} />
        </>
      )}
    </ItemFrame>
  );
}
