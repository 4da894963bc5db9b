import { answersOf, type Band, bandOf } from '#domain/metrics/scale.ts';
import type { Tally } from '#domain/metrics/tally.ts';
import type { MetricsLabMessages } from '#i18n/metrics-lab/en.ts';
import { fill } from '#i18n/translate.ts';
import type { Numbers } from './numbers.ts';

interface Props {
  readonly tally: Tally;
  readonly group: string;
  /** The largest share of all groups, so that their bars have one scale. */
  readonly largest: number;
  readonly words: MetricsLabMessages;
  readonly numbers: Numbers;
}

const width = 340;
const margin = 8;
const top = 22;
const floor = 118;
const height = 156;

/** Tenths of a unit are finer than any screen. */
const tenths = (length: number) => Math.round(length * 10) / 10;

/** How often each answer was given, as bars. The table beside it says the same. */
export function Distribution({ tally, group, largest, words, numbers }: Props) {
  const { measure, counts, n } = tally;
  const answers = answersOf(measure);
  const names = words.measures[measure];
  const step = tenths((width - 2 * margin) / answers.length);
  const bars = answers.map((answer, i) => {
    const part = counts[i] ?? 0;
    const tall = largest === 0 || n === 0 ? 0 : tenths((part / n / largest) * (floor - top));
    return { answer, part, band: bandOf(measure, answer), x: tenths(margin + i * step), tall };
  });
  const label = (answer: number, band: Band) => (measure === 'fcr' ? names[band] : numbers.whole(answer));
  const alt = fill(words.chartAlt, {
    group,
    bars: bars.map(({ answer, part, band }) => fill(words.bar, { answer: label(answer, band), share: numbers.share(part, n) })).join(', '),
  });
  const bands = (['low', 'middle', 'high'] as const).flatMap((band) => {
    const own = bars.filter((bar) => bar.band === band);
    const [first, last] = [own[0], own.at(-1)];
    return first && last && names[band] !== '' ? [{ band, from: tenths(first.x + 2), to: tenths(last.x + step - 2) }] : [];
  });
  return (
    <svg className="lab-chart" viewBox={`0 0 ${width} ${measure === 'fcr' ? floor + 22 : height}`} role="img" aria-label={alt}>
      {bars.map(({ answer, part, band, x, tall }) => (
        <g key={answer}>
          <rect className={band} x={tenths(x + 2)} y={tenths(floor - tall)} width={tenths(step - 4)} height={tall} rx={2} />
          {part > 0 && (
            <text className="value" x={tenths(x + step / 2)} y={tenths(floor - tall - 5)}>
              {numbers.share(part, n, 0)}
            </text>
          )}
          <text x={tenths(x + step / 2)} y={floor + 15}>
            {label(answer, band)}
          </text>
        </g>
      ))}
      <line className="axis" x1={margin} x2={width - margin} y1={floor} y2={floor} />
      {measure !== 'fcr' &&
        bands.map(({ band, from, to }) => (
          <g key={band}>
            <line className={`band ${band}`} x1={from} x2={to} y1={floor + 23} y2={floor + 23} />
            <text x={tenths((from + to) / 2)} y={floor + 36}>
              {names[band]}
            </text>
          </g>
        ))}
    </svg>
  );
}

interface TableProps {
  readonly tallies: readonly Tally[];
  readonly groups: readonly { readonly name: string }[];
  readonly words: MetricsLabMessages;
  readonly numbers: Numbers;
}

/** The same numbers as a table: how many, and their share. */
export function DistributionTable({ tallies, groups, words, numbers }: TableProps) {
  const [first] = tallies;
  if (!first) return null;
  const names = words.measures[first.measure];
  return (
    <div className="lab-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.answer}</th>
            {groups.map((group, i) => (
              <th scope="col" key={`${i}`}>
                {group.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answersOf(first.measure)
            .toReversed()
            .map((answer) => {
              const band = names[bandOf(first.measure, answer)];
              const place = answer - (answersOf(first.measure)[0] ?? 0);
              return (
                <tr key={answer}>
                  <th scope="row">{`${numbers.whole(answer)}${band === '' ? '' : ` · ${band}`}`}</th>
                  {tallies.map(({ counts, n }, i) => (
                    <td key={`${i}`}>{`${numbers.whole(counts[place] ?? 0)} (${numbers.share(counts[place] ?? 0, n)})`}</td>
                  ))}
                </tr>
              );
            })}
        </tbody>
      </table>
    </div>
  );
}
