import { formatTag, type Locale } from '#domain/locale.ts';
import type { Measure } from '#domain/metrics/scale.ts';

/** How the lab writes numbers. */
export interface Numbers {
  score(measure: Measure, value: number): string;
  /** With its sign, in the unit of the score. */
  difference(measure: Measure, value: number): string;
  /** Without a sign, such as a margin. */
  plain(value: number): string;
  /** Whole percent, or with one digit. */
  share(part: number, whole: number, digits?: 0 | 1): string;
  whole(value: number): string;
}

export function numbersFor(locale: Locale): Numbers {
  const tag = formatTag(locale);
  const write = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(tag, options);
    return (value: number) => format.format(value).replace('-', '−');
  };
  const signed = write({ maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const signedFine = write({ maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const percent = write({ style: 'percent', maximumFractionDigits: 1 });
  const wholePercent = write({ style: 'percent', maximumFractionDigits: 0 });
  const fine = write({ maximumFractionDigits: 2 });
  return {
    score: (measure, value) => (measure === 'nps' ? signed(value) : measure === 'ces' ? fine(value) : percent(value / 100)),
    difference: (measure, value) => (measure === 'ces' ? signedFine : signed)(value),
    plain: write({ maximumFractionDigits: 1 }),
    share: (part, whole, digits = 1) => (digits === 0 ? wholePercent : percent)(whole === 0 ? 0 : part / whole),
    whole: write({ maximumFractionDigits: 0 }),
  };
}
