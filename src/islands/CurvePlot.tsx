interface Point {
  readonly x: number;
  readonly y: number;
}

interface Props {
  /** −2 to +2, in order; undefined leaves a place empty. */
  readonly moods: readonly (number | undefined)[];
  /** Places, from 0, that are drawn so that they stand out. */
  readonly marked: readonly number[];
  readonly alt: string;
  /** How far apart two moods stand; by default all of them share the width of a phone. */
  readonly column?: number | undefined;
  /** The line through the points, as the data of an SVG path; by default straight from one to the next. */
  readonly line?: (points: readonly Point[]) => string;
}

const narrow = 340;
const height = 150;
const margin = 26;

/** The emotion curve as a picture; the numbers beside it say the same. */
export function CurvePlot({ moods, marked, alt, column, line = straight }: Props) {
  const width = column === undefined ? narrow : column * moods.length;
  const left = column === undefined ? margin : column / 2;
  const step = (width - 2 * left) / Math.max(1, moods.length - 1);
  const points = moods.flatMap((mood, place) =>
    mood === undefined ? [] : [{ x: left + place * step, y: height / 2 - (mood * (height / 2 - margin)) / 2, mood, place }],
  );
  return (
    <svg className="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      <line className="axis" x1={margin / 2} x2={width - margin / 2} y1={height / 2} y2={height / 2} />
      <path d={line(points)} />
      {points.map(({ x, y, mood, place }) => {
        const isMarked = marked.includes(place);
        return (
          <g key={place} className={isMarked ? 'marked' : undefined}>
            {isMarked ? <rect x={x - 8} y={y - 8} width={16} height={16} rx={3} /> : <circle cx={x} cy={y} r={6} />}
            <text x={x} y={mood < 0 ? y + 22 : y - 14}>
              {place + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function straight(points: readonly Point[]): string {
  return points.length > 0 ? `M${points.map(({ x, y }) => `${x} ${y}`).join(' L')}` : '';
}
