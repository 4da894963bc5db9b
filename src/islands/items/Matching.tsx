import { type Card, type Group, matching as kind, type MatchingItem } from '#domain/items/matching.ts';
import { plainText } from '#domain/rich-text.ts';
import { count, fill } from '#i18n/translate.ts';
import { RichText } from '../RichText.tsx';
import { type AnswerProps, byOrder, type KindView } from './view.ts';

/** Up to this many groups are shown as buttons side by side; more become a list to choose from. */
const mostButtons = 3;

type Response = Record<string, string>;

function Answer({ item, order, value = {}, onChange, labels, name }: AnswerProps<MatchingItem, Response>) {
  const choose = (card: Card, group: string) => onChange({ ...value, [card.id]: group });
  return (
    <ul className="cards">
      {byOrder(item.cards, order).map((card) => (
        <li key={card.id} className="card">
          <p className="card-text" id={`${name}-${card.id}`}>
            <RichText text={card.text} />
          </p>
          {item.groups.length <= mostButtons ? (
            <div className="segments" role="radiogroup" aria-labelledby={`${name}-${card.id}`}>
              {item.groups.map((group) => (
                <label key={group.id} className="segment">
                  <input
                    type="radio"
                    name={`${name}-${card.id}`}
                    value={group.id}
                    checked={value[card.id] === group.id}
                    onChange={() => choose(card, group.id)}
                  />
                  <span>
                    <RichText text={group.text} />
                  </span>
                </label>
              ))}
            </div>
          ) : (
            <select
              aria-label={fill(labels.group, { card: plainText(card.text) })}
              value={value[card.id] ?? ''}
              onChange={(event) => choose(card, event.target.value)}
            >
              <option value="">{labels.chooseGroup}</option>
              {item.groups.map((group) => (
                <option key={group.id} value={group.id}>
                  {plainText(group.text)}
                </option>
              ))}
            </select>
          )}
        </li>
      ))}
    </ul>
  );
}

export const matching: KindView<MatchingItem, Response> = {
  kind,
  instruction: (_item, labels) => labels.matching,
  missing: (item, value, labels, locale) => count(labels.incompleteMatching, item.cards.filter((card) => !value?.[card.id]).length, locale),
  start: (item, _order, earlier) =>
    earlier && Object.fromEntries(item.cards.filter((card) => isRight(card, earlier)).map((card) => [card.id, earlier[card.id] ?? ''])),
  Answer,
  Review: ({ item, order, response, revealed, labels }) => (
    <ul className="review">
      {byOrder(item.cards, order).map((card) => {
        const right = isRight(card, response);
        const wanted = card.groups.map((id) => nameOf(item.groups, id)).join(' / ');
        return (
          <li key={card.id} className={`reviewed ${right ? 'key' : 'distractor'}`}>
            <p className="option-text">
              <RichText text={card.text} />
            </p>
            <p className="badges">
              {fill(labels.yourGroup, { group: nameOf(item.groups, response[card.id] ?? '') })} ·{' '}
              {right ? labels.cardRight : revealed ? fill(labels.wrongPlace, { group: wanted }) : labels.notHere}
            </p>
            {(revealed || right) && (
              <p className="reason">
                <RichText text={card.feedback} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  ),
};

function isRight(card: Card, response: Response): boolean {
  return card.groups.includes(response[card.id] ?? '');
}

function nameOf(groups: readonly Group[], id: string): string {
  return plainText(groups.find((group) => group.id === id)?.text ?? []);
}
