import type { Option } from '#domain/items/item.ts';
import { RichText } from '../RichText.tsx';
import type { ItemLabels } from './view.ts';

interface Props {
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly keys: readonly string[];
  readonly revealed: boolean;
  readonly labels: ItemLabels;
}

/** The options after checking: always the chosen ones with their reasons; once revealed, all of them. */
export function OptionReview({ options, chosen, keys, revealed, labels }: Props) {
  return (
    <ul className="review">
      {options.map((option) => {
        const isChosen = chosen.includes(option.id);
        const isKey = keys.includes(option.id);
        const mark = revealed || isChosen ? (isKey ? 'key' : 'distractor') : 'plain';
        const badges = [
          ...(isChosen ? [labels.isChosen] : []),
          ...(mark === 'key' ? [labels.isKey] : mark === 'distractor' ? [labels.isDistractor] : []),
        ];
        return (
          <li key={option.id} className={`reviewed ${mark}`} data-chosen={isChosen || undefined}>
            <p className="option-text">
              <RichText text={option.text} />
            </p>
            {badges.length > 0 && <p className="badges">{badges.join(' · ')}</p>}
            {(revealed || isChosen) && (
              <p className="reason">
                <RichText text={option.feedback} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
