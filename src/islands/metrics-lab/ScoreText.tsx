import { scales } from '#domain/metrics/scale.ts';
import { fewAnswers, marginOf, type Score } from '#domain/metrics/score.ts';
import { bandsOf, type Tally } from '#domain/metrics/tally.ts';
import type { MetricsLabMessages } from '#i18n/metrics-lab/en.ts';
import { count, fill } from '#i18n/translate.ts';
import type { Numbers } from './numbers.ts';

interface Props {
  readonly group: string;
  readonly tally: Tally;
  readonly score: Score | null;
  readonly locale: string;
  readonly words: MetricsLabMessages;
  readonly numbers: Numbers;
}

/** One group's score: large, with its range and the sum that led to it. */
export function ScoreText({ group, tally, score, locale, words, numbers }: Props) {
  if (!score) {
    return (
      <div className="lab-score">
        <p className="badges">{group}</p>
        <p>{words.noScore}</p>
      </div>
    );
  }
  const { measure, n, interval } = score;
  const { low, high } = bandsOf(tally);
  const show = (value: number) => numbers.score(measure, value);
  const margin = measure === 'nps' || measure === 'ces' ? marginOf(score) : null;
  const sum = tally.counts.reduce((total, times, i) => total + times * (scales[measure].lowest + i), 0);
  return (
    <div className="lab-score">
      <p className="badges">{`${group} · ${count(words.counted, n, locale)}`}</p>
      <p className="lab-figure">{`${words.measures[measure].name} ${show(score.value)}`}</p>
      <p>
        {interval
          ? fill(words.range, { low: show(interval.low), high: show(interval.high) }) +
            (margin === null ? '.' : fill(words.giveOrTake, { score: show(score.value), margin: numbers.plain(margin) }))
          : words.noRange}
      </p>
      {n < fewAnswers && <p className="lab-few">{count(words.few, n, locale)}</p>}
      <p className="hint">
        {fill(words.measures[measure].worked, {
          n: numbers.whole(n),
          high: numbers.whole(high),
          low: numbers.whole(low),
          highShare: numbers.share(high, n),
          lowShare: numbers.share(low, n),
          sum: numbers.whole(sum),
          score: show(score.value),
        })}
      </p>
    </div>
  );
}
