import { fillsGap, type Gap, type GapsItem, isChosen, gaps as kind } from '#domain/items/gaps.ts';
import type { Option } from '#domain/items/item.ts';
import { plainText } from '#domain/rich-text.ts';
import { count, fill } from '#i18n/translate.ts';
import { gapsMessages } from '../gaps-messages.ts';
import { GapsReview } from './GapsReview.tsx';
import { Passage, surroundings } from './Passage.tsx';
import { type AnswerProps, byOrder, type KindView } from './view.ts';

type Response = Record<string, string>;

/** Characters a typed gap shows at least and at most; all of an item are alike, so that none betrays its answer. */
const widths = [10, 28] as const;

function Answer({ item, order, value = {}, onChange, locale, name }: AnswerProps<GapsItem, Response>) {
  const labels = gapsMessages(locale).gaps;
  const longest = Math.max(...item.gaps.flatMap((gap) => (isChosen(gap) ? [] : gap.accepted.map((text) => text.length))), 0);
  const size = Math.min(Math.max(longest + 2, widths[0]), widths[1]);
  const field = (gap: Gap, n: number) => {
    const common = {
      id: `${name}-gap-${gap.id}`,
      className: 'gap',
      'aria-label': fill(labels.gap, { n: n + 1, total: item.gaps.length, context: surroundings(item, gap.id, labels.anotherGap) }),
      value: value[gap.id] ?? '',
      onChange: (event: { readonly target: { readonly value: string } }) => onChange({ ...value, [gap.id]: event.target.value }),
    };
    if (!isChosen(gap)) return <input {...common} type="text" size={size} maxLength={200} autoComplete="off" autoCapitalize="none" />;
    return (
      <select {...common}>
        <option value="">{fill(labels.choose, { name: plainText(gap.name) })}</option>
        {byOrder<Option>(gap.options, order).map((option) => (
          <option key={option.id} value={option.id}>
            {plainText(option.text)}
          </option>
        ))}
      </select>
    );
  };
  return (
    <>
      <Passage item={item} gap={field} />
      {item.gaps.filter(isChosen).map((gap) => (
        <p key={gap.id} className="on-paper">
          {plainText(gap.name)}:{' '}
          {byOrder(gap.options, order)
            .map((option) => plainText(option.text))
            .join(' / ')}
        </p>
      ))}
    </>
  );
}

/** A passage with gaps in its sentences, to type into or to choose for. */
export const gaps: KindView<GapsItem, Response> = {
  kind,
  instruction: (item, _labels, locale) => {
    const labels = gapsMessages(locale).gaps;
    const chosen = item.gaps.filter(isChosen).length;
    return chosen === 0 ? labels.typed : chosen === item.gaps.length ? labels.chosen : labels.mixed;
  },
  missing: (item, value, _labels, locale) => {
    const empty = item.gaps.filter((gap) => !kind.isComplete({ ...item, gaps: [gap] }, value ?? {}));
    return count(gapsMessages(locale).gaps.incomplete, empty.length, locale);
  },
  start: (item, _order, earlier) =>
    earlier && Object.fromEntries(item.gaps.filter((gap) => fillsGap(gap, earlier[gap.id])).map((gap) => [gap.id, earlier[gap.id] ?? ''])),
  Answer,
  Review: GapsReview,
};
