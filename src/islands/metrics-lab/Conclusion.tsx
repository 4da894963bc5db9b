import { type Way, ways } from '#domain/items/metrics-lab.ts';
import { type Comparison, compare, tellDifferentStories } from '#domain/metrics/compare.ts';
import type { Score } from '#domain/metrics/score.ts';
import { bandsOf, type Tally } from '#domain/metrics/tally.ts';
import type { MetricsLabMessages } from '#i18n/metrics-lab/en.ts';
import { count, fill } from '#i18n/translate.ts';
import type { Numbers } from './numbers.ts';

interface Group {
  readonly name: string;
  readonly tally: Tally;
  readonly score: Score;
}

interface Props {
  readonly first: Group;
  readonly second: Group;
  readonly way: Way;
  readonly name: string;
  readonly locale: string;
  readonly words: MetricsLabMessages;
  readonly numbers: Numbers;
  readonly onWay: (way: Way) => void;
}

/** What two scores allow one to say, and what they do not. */
export function Conclusion({ first, second, way, name, locale, words, numbers, onWay }: Props) {
  const comparison = compare(first.score, second.score);
  const { measure } = first.score;
  const { difference, interval, rough, needed } = comparison;
  const show = (value: number) => numbers.difference(measure, value);
  const inUnit = (value: number) => fill(words.measures[measure].difference, { n: show(value) });
  const lowShare = ({ tally }: Group) => numbers.share(bandsOf(tally).low, tally.n);
  return (
    <section className="lab-conclusion">
      <h4>{words.conclusion}</h4>
      <fieldset>
        <legend>{words.wayQuestion}</legend>
        <div className="segments">
          {ways.map((each) => (
            <label className="segment" key={each}>
              <input type="radio" name={`${name}-way`} checked={way === each} onChange={() => onWay(each)} />
              <span>{words.ways[each]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p>
        {fill(words.difference, { first: first.name, second: second.name, difference: inUnit(difference) })}{' '}
        {interval && fill(words.differenceRange, { low: show(interval.low), high: show(interval.high) })}
      </p>
      <p className="lab-verdict" role="status" data-verdict={verdictOf(way, comparison)}>
        <strong>{words.verdicts[verdictOf(way, comparison)]}</strong>
      </p>
      {way === 'same' && rough && interval && <p>{words.rough}</p>}
      {way === 'same' && comparison.withinChance && needed !== null && <p>{count(words.needed, needed, locale)}</p>}
      {tellDifferentStories(first.tally, second.tally) && (
        <p className="lab-stories">
          {fill(words.sameScore, {
            first: first.name,
            second: second.name,
            firstLow: lowShare(first),
            secondLow: lowShare(second),
            band: words.bandInText[measure],
          })}
        </p>
      )}
    </section>
  );
}

function verdictOf(way: Way, { withinChance, difference }: Comparison): keyof MetricsLabMessages['verdicts'] {
  if (way !== 'same') return way;
  if (withinChance === null) return 'noRange';
  if (withinChance) return 'chance';
  return difference > 0 ? 'rose' : 'fell';
}
