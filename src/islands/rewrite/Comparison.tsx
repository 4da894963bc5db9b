import type { RewriteItem } from '#domain/items/rewrite.ts';
import type { Locale } from '#domain/locale.ts';
import type { RewriteMessages } from '#i18n/rewrite/en.ts';
import { count, fill } from '#i18n/translate.ts';
import { RichBlocks, RichText } from '../RichText.tsx';

interface Props {
  readonly item: RewriteItem;
  readonly text: string;
  readonly met: readonly string[];
  readonly locale: Locale;
  readonly labels: RewriteMessages['rewrite'];
  readonly onAgain: () => void;
}

/** The own reply beside good ones, and what the checklist left to do. */
export function Comparison({ item, text, met, locale, labels, onAgain }: Props) {
  const open = item.criteria.filter((criterion) => !met.includes(criterion.id));
  const total = item.models.length;
  return (
    <>
      <p className="result" tabIndex={-1}>
        <strong>
          {open.length === 0
            ? labels.allMet
            : count(labels.met, item.criteria.length - open.length, locale, { total: item.criteria.length })}
        </strong>
      </p>
      <div className="side-by-side">
        <figure className="letter own-letter">
          <figcaption>{labels.yours}</figcaption>
          <p className="own-text">{text}</p>
        </figure>
        {item.models.map((model, i) => (
          <figure key={`${i}`} className="letter good-letter">
            <figcaption>{total === 1 ? labels.model : fill(labels.modelOf, { n: i + 1, total })}</figcaption>
            <RichBlocks blocks={model} />
          </figure>
        ))}
      </div>
      {open.length > 0 && (
        <>
          <h4>{labels.toDo}</h4>
          <ul className="review">
            {open.map((criterion) => (
              <li key={criterion.id} className="reviewed distractor">
                <p className="option-text">
                  <RichText text={criterion.text} />
                </p>
                <p className="reason">
                  <RichText text={criterion.advice} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="button quiet" onClick={onAgain}>
        {labels.again}
      </button>
    </>
  );
}
