import { scales } from '#domain/metrics/scale.ts';
import type { Score } from '#domain/metrics/score.ts';
import type { MetricsLabMessages } from '#i18n/metrics-lab/en.ts';
import { fill } from '#i18n/translate.ts';
import type { Numbers } from './numbers.ts';

interface Props {
  readonly scores: readonly { readonly group: string; readonly score: Score }[];
  readonly words: MetricsLabMessages;
  readonly numbers: Numbers;
}

const width = 340;
const margin = 16;
const row = 40;

/** Each score as a point with its range, on the whole scale of the measure. */
export function Ranges({ scores, words, numbers }: Props) {
  const measure = scores[0]?.score.measure;
  if (!measure) return null;
  const [from, to] = measure === 'nps' ? [-100, 100] : measure === 'ces' ? [scales.ces.lowest, scales.ces.highest] : [0, 100];
  const x = (value: number) => margin + ((value - from) / (to - from)) * (width - 2 * margin);
  const show = (value: number) => numbers.score(measure, value);
  const ranges = scores.map(({ group, score }) =>
    score.interval
      ? fill(words.rangeAlt, { group, score: show(score.value), low: show(score.interval.low), high: show(score.interval.high) })
      : `${group} ${show(score.value)}`,
  );
  const bottom = scores.length * row + 8;
  return (
    <svg
      className="lab-chart"
      viewBox={`0 0 ${width} ${bottom + 20}`}
      role="img"
      aria-label={fill(words.rangesAlt, { ranges: ranges.join('; ') })}
    >
      {[from, (from + to) / 2, to].map((value) => (
        <g key={value}>
          <line className="axis" x1={x(value)} x2={x(value)} y1={6} y2={bottom} />
          <text x={x(value)} y={bottom + 15}>
            {show(value)}
          </text>
        </g>
      ))}
      {scores.map(({ group, score }, i) => {
        const y = i * row + 30;
        return (
          <g key={`${i}`}>
            <text className={x(score.value) > width / 2 ? 'name end' : 'name'} x={x(score.value)} y={y - 12}>
              {`${group} ${show(score.value)}`}
            </text>
            {score.interval && <line className="range" x1={x(score.interval.low)} x2={x(score.interval.high)} y1={y} y2={y} />}
            <circle className={i === 0 ? 'first' : 'second'} cx={x(score.value)} cy={y} r={6} />
          </g>
        );
      })}
    </svg>
  );
}
