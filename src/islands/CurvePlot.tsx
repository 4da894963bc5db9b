interface Props {
  /** −2 to +2, in order. */
  readonly moods: readonly number[];
  readonly alt: string;
}

const width = 340;
const height = 150;
const margin = 26;

/** The emotion curve as a picture; the numbers beside it say the same. */
export function CurvePlot({ moods, alt }: Props) {
  const step = (width - 2 * margin) / Math.max(1, moods.length - 1);
  const points = moods.map((mood, i) => ({ x: margin + i * step, y: height / 2 - (mood * (height / 2 - margin)) / 2, mood }));
  const peak = points.reduce(
    (strongest, point) => (Math.abs(point.mood) >= Math.abs(strongest.mood) ? point : strongest),
    points[0] ?? { x: 0, y: 0, mood: 0 },
  );
  const end = points.at(-1);
  return (
    <svg className="curve" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alt}>
      <line className="axis" x1={margin / 2} x2={width - margin / 2} y1={height / 2} y2={height / 2} />
      <polyline points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
      {points.map((point, i) => {
        const marked = point === peak || point === end;
        return (
          <g key={point.x} className={marked ? 'marked' : undefined}>
            {marked ? <rect x={point.x - 8} y={point.y - 8} width={16} height={16} rx={3} /> : <circle cx={point.x} cy={point.y} r={6} />}
            <text x={point.x} y={point.mood < 0 ? point.y + 22 : point.y - 14}>
              {i + 1}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
