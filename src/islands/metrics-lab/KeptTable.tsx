import { fromResponse, type LabResponse } from '#domain/items/metrics-lab.ts';
import type { Locale } from '#domain/locale.ts';
import { scoreOf } from '#domain/metrics/score.ts';
import { tallyCells } from '#domain/metrics/tally.ts';
import { fill } from '#i18n/translate.ts';
import { useMetricsLabMessages } from './messages.ts';
import { numbersFor } from './numbers.ts';

/** A kept table in one line: the measure, and each group's score. */
export function KeptTable({ response, locale }: { readonly response: LabResponse; readonly locale: Locale }) {
  const words = useMetricsLabMessages(locale);
  const numbers = numbersFor(locale);
  const { measure, groups } = fromResponse(response);
  const scores = groups.map(({ name, cells }) => {
    const score = scoreOf(tallyCells(cells, measure, words));
    return score
      ? fill(words.keptScore, { group: name, score: numbers.score(measure, score.value), n: numbers.whole(score.n) })
      : `${name}: ${words.noScore}`;
  });
  return <p>{fill(words.kept, { measure: words.measures[measure].name, scores: scores.join(' · ') })}</p>;
}
