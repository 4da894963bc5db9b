import { numeric as kind, type NumericItem, within } from '#domain/items/numeric.ts';
import type { RichText as Text } from '#domain/rich-text.ts';
import { fill } from '#i18n/translate.ts';
import { writtenNumber } from '#i18n/written-number.ts';
import { RichText } from '../RichText.tsx';
import type { KindView } from './view.ts';

export const numeric: KindView<NumericItem, string> = {
  kind,
  instruction: (_item, labels) => labels.numeric,
  missing: (_item, _value, labels) => labels.incompleteNumeric,
  start: (_item, _order, earlier) => earlier,
  Answer: ({ item, value = '', onChange, labels, name }) => (
    <p className="number">
      <label htmlFor={`${name}-number`}>{item.unit ? fill(labels.numberLabelUnit, { unit: item.unit }) : labels.numberLabel}</label>
      <input
        id={`${name}-number`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span aria-hidden="true">{item.unit}</span>
    </p>
  ),
  Review: ({ item, response, revealed, labels, locale }) => {
    const right = within(item.key, response);
    return (
      <ul className="review">
        <li className={`reviewed ${right ? 'key' : 'distractor'}`} data-chosen>
          <p className="option-text">{`${response} ${item.unit}`}</p>
          <p className="badges">{`${labels.isChosen} · ${right ? labels.isKey : labels.isDistractor}`}</p>
          <p className="reason">
            <RichText text={feedbackFor(item, response)} />
          </p>
        </li>
        {revealed && !right && (
          <li className="reviewed key">
            <p className="option-text">{`${writtenNumber(item.key.value, locale)} ${item.unit}`}</p>
            <p className="badges">{labels.isKey}</p>
            <p className="reason">
              <RichText text={item.key.feedback} />
            </p>
          </li>
        )}
      </ul>
    );
  },
};

function feedbackFor(item: NumericItem, response: string): Text {
  return [item.key, ...item.slips].find((answer) => within(answer, response))?.feedback ?? item.otherwise;
}
