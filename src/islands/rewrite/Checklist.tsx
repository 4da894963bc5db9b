import { useState } from 'react';
import type { RewriteItem } from '#domain/items/rewrite.ts';
import type { RewriteMessages } from '#i18n/rewrite/en.ts';
import { RichText } from '../RichText.tsx';

interface Props {
  readonly item: RewriteItem;
  readonly text: string;
  readonly name: string;
  readonly labels: RewriteMessages['rewrite'];
  readonly onBack: () => void;
  readonly onDone: (met: readonly string[]) => void;
}

/** The learner judges the own text, point by point, before any good reply is seen. */
export function Checklist({ item, text, name, labels, onBack, onDone }: Props) {
  const [met, setMet] = useState<readonly string[]>([]);
  return (
    <>
      <figure className="letter result" tabIndex={-1}>
        <figcaption>{labels.yours}</figcaption>
        <p className="own-text">{text}</p>
      </figure>
      <fieldset className="options">
        <legend>{labels.checklist}</legend>
        {item.criteria.map((criterion) => (
          <label key={criterion.id} className="option">
            <input
              type="checkbox"
              name={name}
              checked={met.includes(criterion.id)}
              onChange={(event) => setMet([...met.filter((id) => id !== criterion.id), ...(event.target.checked ? [criterion.id] : [])])}
            />
            <span>
              <RichText text={criterion.text} />
            </span>
          </label>
        ))}
      </fieldset>
      <p className="actions">
        <button type="button" className="button" onClick={() => onDone(met)}>
          {labels.compare}
        </button>{' '}
        <button type="button" className="button quiet" onClick={onBack}>
          {labels.back}
        </button>
      </p>
    </>
  );
}
