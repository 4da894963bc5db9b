import type { Locale } from '#domain/locale.ts';
import type { ItemLabels } from './items/view.ts';
import { type MarkedItem, viewOf } from './items/views.ts';
import { RichBlocks } from './RichText.tsx';

interface Props {
  readonly item: MarkedItem;
  readonly labels: ItemLabels;
  readonly locale: Locale;
  readonly right: unknown;
  readonly wrong: unknown;
  /** Headings of the four states. */
  readonly titles: { readonly fresh: string; readonly wrong: string; readonly right: string; readonly revealed: string };
}

/** An item in each of its states, side by side, for the one who writes it. Rendered once, without a record. */
export function ItemStates({ item, labels, locale, right, wrong, titles }: Props) {
  const view = viewOf(item);
  const order = view.kind.arrange(item, `${item.id}:0`);
  const value = view.start?.(item, order, undefined, `${item.id}:0`);
  const name = `states-${item.id.replace('/', '-')}`;
  const review = (response: unknown, revealed: boolean) => (
    <view.Review item={item} order={order} response={response} revealed={revealed} labels={labels} locale={locale} />
  );
  return (
    <div className="states">
      <RichBlocks blocks={(value !== undefined && view.stem?.(item, value, locale)) || item.stem} />
      <h4>{titles.fresh}</h4>
      <view.Answer item={item} order={order} value={value} onChange={() => undefined} labels={labels} locale={locale} name={name} />
      <h4>{titles.wrong}</h4>
      {review(wrong, false)}
      <h4>{titles.right}</h4>
      {review(right, true)}
      <h4>{titles.revealed}</h4>
      {review(wrong, true)}
    </div>
  );
}
