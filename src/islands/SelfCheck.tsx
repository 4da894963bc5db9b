import { useState } from 'react';
import { ratings, type SelfCheckItem, selfCheck, weakest } from '#domain/items/self-check.ts';
import { count } from '#i18n/translate.ts';
import { ItemFrame, Submit } from './ItemFrame.tsx';
import type { ItemLabels } from './items/view.ts';
import { RichText } from './RichText.tsx';
import { type ItemProps, useItem } from './use-item.ts';

type Ratings = Record<string, number>;

/** Statements to rate for one's own workplace; the result says where to begin. */
export function SelfCheck({ item, lesson, locale, title }: ItemProps<SelfCheckItem>) {
  const { labels, kept, name, root, problem, focus, answer } = useItem({ kind: selfCheck, item, lesson, locale });
  const [draft, setDraft] = useState<Ratings | undefined>(undefined);
  const given: Ratings | undefined = kept;
  const editing = given === undefined || draft !== undefined;
  const value = draft ?? {};
  const missing = item.statements.filter((statement) => value[statement.id] === undefined);
  return (
    <ItemFrame item={item} name={name} title={title} root={root} state={editing ? 'open' : 'settled'}>
      {editing ? (
        <>
          <ul className="cards">
            {item.statements.map((statement) => (
              <li key={statement.id} className="card">
                <p className="card-text" id={`${name}-${statement.id}`}>
                  <RichText text={statement.text} />
                </p>
                <div className="segments" role="radiogroup" aria-labelledby={`${name}-${statement.id}`}>
                  {ratings.map((rating, i) => (
                    <label key={rating} className="segment">
                      <input
                        type="radio"
                        name={`${name}-${statement.id}`}
                        value={rating}
                        checked={value[statement.id] === rating}
                        onChange={() => setDraft({ ...value, [statement.id]: rating })}
                      />
                      <span>{labels.ratings[i]}</span>
                    </label>
                  ))}
                </div>
              </li>
            ))}
          </ul>
          <Submit
            problem={problem}
            label={labels.showResult}
            onSubmit={() =>
              answer(value, count(labels.incompleteSelfCheck, missing.length, locale), `[name="${name}-${missing[0]?.id}"]`) &&
              setDraft(undefined)
            }
          />
        </>
      ) : (
        <>
          <WhereToBegin item={item} given={given} labels={labels} />
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              setDraft(given);
              focus('input');
            }}
          >
            {labels.changeRatings}
          </button>
        </>
      )}
    </ItemFrame>
  );
}

function WhereToBegin({ item, given, labels }: { readonly item: SelfCheckItem; readonly given: Ratings; readonly labels: ItemLabels }) {
  const first = weakest(item, given);
  return (
    <div className="result" tabIndex={-1}>
      <p>
        <strong>{first.length > 0 ? labels.begin : labels.allYes}</strong>
      </p>
      <ul className="review">
        {first.map((statement) => (
          <li key={statement.id} className="reviewed">
            <p className="option-text">
              <RichText text={statement.text} />
            </p>
            <p className="badges">{labels.ratings[(given[statement.id] ?? 1) - 1]}</p>
            <p className="reason">
              <RichText text={statement.advice} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
