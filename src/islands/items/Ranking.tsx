import type { OrderingItem } from '#domain/items/ordering.ts';
import { ranking as kind, type RankingItem, standing } from '#domain/items/ranking.ts';
import { fill } from '#i18n/translate.ts';
import { judgementMessages } from '../judgement-messages.ts';
import { RichText } from '../RichText.tsx';
import { keyOf } from './Judgement.tsx';
import { ordering } from './Ordering.tsx';
import { byOrder, type KindView, type ReviewProps } from './view.ts';

function Review({ item, response, revealed, labels: common, locale }: ReviewProps<RankingItem, string[]>) {
  const labels = judgementMessages(locale).judgement;
  const shown = revealed ? item.replies.toSorted((a, b) => b.low + b.high - a.low - a.high) : byOrder(item.replies, response);
  return (
    <>
      <ol className="review steps">
        {shown.map((reply) => {
          const { right, of } = standing(item, reply.id, response);
          const well = right === of;
          const place = fill(common.yourPlace, { n: response.indexOf(reply.id) + 1 });
          const badges = revealed ? [keyOf(reply, labels), place] : [well ? labels.wellPlaced : fill(labels.partlyPlaced, { right, of })];
          return (
            <li key={reply.id} className={`reviewed ${well ? 'key' : 'distractor'}`}>
              <p className="option-text">
                <RichText text={reply.text} />
              </p>
              <p className="badges">{badges.join(' · ')}</p>
              {revealed && (
                <p className="reason">
                  <RichText text={reply.feedback} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <p className="hint">{labels.rankScoring}</p>
      {revealed && (
        <p className="hint">
          <strong>{labels.whose}:</strong> <RichText text={item.panel} />
        </p>
      )}
    </>
  );
}

/** Possible replies to put in order, the best first: moved as the steps of an ordering are. */
export const ranking: KindView<RankingItem, string[]> = {
  kind,
  instruction: (_item, _labels, locale) => judgementMessages(locale).judgement.rank,
  missing: (_item, _value, labels) => labels.incompleteOrdering,
  start: (_item, order, earlier) => earlier ?? [...order],
  Answer: ({ item, ...props }) => <ordering.Answer {...props} item={asSteps(item)} />,
  Review,
};

function asSteps({ replies, ...item }: RankingItem): OrderingItem {
  return { ...item, kind: 'ordering', steps: replies };
}
