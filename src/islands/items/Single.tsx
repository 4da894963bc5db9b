import { single as kind, type SingleItem } from '#domain/items/single.ts';
import { RichText } from '../RichText.tsx';
import { OptionReview } from './OptionReview.tsx';
import { byOrder, type KindView } from './view.ts';

export const single: KindView<SingleItem, string> = {
  kind,
  thinkFirst: true,
  instruction: (_item, labels) => labels.single,
  missing: (_item, _value, labels) => labels.incompleteSingle,
  Answer: ({ item, order, value, onChange, name }) => (
    <div className="options">
      {byOrder(item.options, order).map((option) => (
        <label key={option.id} className="option">
          <input type="radio" name={name} value={option.id} checked={value === option.id} onChange={() => onChange(option.id)} />
          <span>
            <RichText text={option.text} />
          </span>
        </label>
      ))}
    </div>
  ),
  Review: ({ item, order, response, revealed, labels }) => (
    <OptionReview options={byOrder(item.options, order)} chosen={[response]} keys={[item.key]} revealed={revealed} labels={labels} />
  ),
};
