import { distance, type JudgementItem, judgement as kind, type RatedReply, serviceRatings } from '#domain/items/judgement.ts';
import type { JudgementMessages } from '#i18n/judgement/en.ts';
import { count, fill } from '#i18n/translate.ts';
import { judgementMessages } from '../judgement-messages.ts';
import { RichText } from '../RichText.tsx';
import { type AnswerProps, byOrder, type KindView, type ReviewProps } from './view.ts';

type Response = Record<string, number>;
type Labels = JudgementMessages['judgement'];

function Answer({ item, order, value = {}, onChange, locale, name }: AnswerProps<JudgementItem, Response>) {
  const labels = judgementMessages(locale).judgement;
  return (
    <ul className="cards">
      {byOrder(item.replies, order).map((reply) => (
        <li key={reply.id} className="card">
          <p className="card-text" id={`${name}-${reply.id}`}>
            <RichText text={reply.text} />
          </p>
          <div className="segments ratings" role="radiogroup" aria-labelledby={`${name}-${reply.id}`}>
            {serviceRatings.map((rating, i) => (
              <label key={rating} className="segment">
                <input
                  type="radio"
                  name={`${name}-${reply.id}`}
                  value={rating}
                  checked={value[reply.id] === rating}
                  onChange={() => onChange({ ...value, [reply.id]: rating })}
                />
                <span>{labels.ratings[i]}</span>
              </label>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Review({ item, order, response, revealed, locale }: ReviewProps<JudgementItem, Response>) {
  const labels = judgementMessages(locale).judgement;
  return (
    <>
      <ul className="review">
        {byOrder(item.replies, order).map((reply) => {
          const rating = response[reply.id];
          const steps = distance(reply, rating);
          const badges = [
            fill(labels.yours, { rating: labels.ratings[(rating ?? 0) - 1] ?? '–' }),
            ...(revealed ? [keyOf(reply, labels)] : []),
            steps === 0 ? labels.same : steps === 1 ? labels.near : labels.far,
          ];
          return (
            <li key={reply.id} className={`reviewed ${steps === 0 ? 'key' : steps === 1 ? 'near' : 'distractor'}`}>
              <p className="option-text">
                <RichText text={reply.text} />
              </p>
              <p className="badges">{badges.join(' · ')}</p>
              {(revealed || steps === 0) && (
                <p className="reason">
                  <RichText text={reply.feedback} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="hint">{labels.scoring}</p>
      {revealed && (
        <p className="hint">
          <strong>{labels.whose}:</strong> <RichText text={item.panel} />
        </p>
      )}
    </>
  );
}

/** The key of a reply in words. */
export function keyOf({ low, high }: RatedReply, labels: Labels): string {
  const name = (rating: number) => labels.ratings[rating - 1] ?? '';
  return low === high ? fill(labels.panel, { rating: name(low) }) : fill(labels.panelRange, { low: name(low), high: name(high) });
}

/** Possible replies, each rated for how well it serves. */
export const judgement: KindView<JudgementItem, Response> = {
  kind,
  instruction: (_item, _labels, locale) => judgementMessages(locale).judgement.instruction,
  missing: (item, value, _labels, locale) =>
    count(judgementMessages(locale).judgement.incomplete, item.replies.filter((reply) => value?.[reply.id] === undefined).length, locale),
  start: (item, _order, earlier) =>
    earlier &&
    Object.fromEntries(
      item.replies.filter((reply) => distance(reply, earlier[reply.id]) === 0).map((reply) => [reply.id, earlier[reply.id] ?? 0]),
    ),
  Answer,
  Review,
};
