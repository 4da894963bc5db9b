import { askedWith, type CalculatedItem, type CalculatedResponse, drawValues, calculated as kind } from '#domain/items/calculated.ts';
import type { Locale } from '#domain/locale.ts';
import { writtenNumber } from '#i18n/written-number.ts';
import { numeric } from './Numeric.tsx';
import type { KindView } from './view.ts';

const asked = (item: CalculatedItem, { given }: CalculatedResponse, locale: Locale) => askedWith(item, given, writerFor(locale));

/** A question for a number, with the numbers that were drawn for this learner put in. */
export const calculated: KindView<CalculatedItem, CalculatedResponse> = {
  kind,
  instruction: (_item, labels) => labels.numeric,
  missing: (_item, _value, labels) => labels.incompleteNumeric,
  start: (item, _order, earlier, seed) => earlier ?? { given: drawValues(item, seed), typed: '' },
  stem: (item, response, locale) => asked(item, response, locale).stem,
  Answer: ({ item, value = { given: {}, typed: '' }, onChange, locale, ...rest }) => (
    <numeric.Answer
      {...rest}
      item={asked(item, value, locale)}
      value={value.typed}
      onChange={(typed) => onChange({ ...value, typed })}
      locale={locale}
    />
  ),
  Review: ({ item, response, locale, ...rest }) => (
    <numeric.Review {...rest} item={asked(item, response, locale)} response={response.typed} locale={locale} />
  ),
};

function writerFor(locale: Locale): (value: number) => string {
  return (value) => writtenNumber(value, locale, 2);
}
