import { multiple as kind, type MultipleItem } from '#domain/items/multiple.ts';
import { count, fill } from '#i18n/translate.ts';
import { RichText } from '../RichText.tsx';
import { OptionReview } from './OptionReview.tsx';
import { byOrder, type KindView } from './view.ts';

export const multiple: KindView<MultipleItem, string[]> = {
  kind,
  thinkFirst: true,
  instruction: (item, labels, locale) => count(labels.multiple, item.keys.length, locale),
  missing: (item, _value, labels, locale) => count(labels.incompleteMultiple, item.keys.length, locale),
  Answer: ({ item, order, value = [], onChange, labels, name }) => (
    <div className="options">
      {byOrder(item.options, order).map((option) => (
        <label key={option.id} className="option">
          <input
            type="checkbox"
            name={`${name}-${option.id}`}
            value={option.id}
            checked={value.includes(option.id)}
            onChange={(event) => onChange([...value.filter((id) => id !== option.id), ...(event.target.checked ? [option.id] : [])])}
          />
          <span>
            <RichText text={option.text} />
          </span>
        </label>
      ))}
      <p className="hint">{fill(labels.chosen, { n: value.length, total: item.keys.length })}</p>
    </div>
  ),
  Review: ({ item, order, response, revealed, labels }) => (
    <OptionReview options={byOrder(item.options, order)} chosen={response} keys={item.keys} revealed={revealed} labels={labels} />
  ),
};
