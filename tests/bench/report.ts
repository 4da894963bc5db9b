import type { Measurement } from './measure.ts';

/** Both sites at one size. */
export interface Comparison {
  readonly lessons: number;
  readonly kit: Measurement;
  readonly bare: Measurement;
}

export const goal = 1.3;

/** The run whose time is in the middle. */
export function median(runs: readonly Measurement[]): Measurement {
  const middle = runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor((runs.length - 1) / 2)];
  if (!middle) throw new Error('There is no run to choose from.');
  return middle;
}

/** How many times the bare site's seconds the kit's site takes. The check works beside the build, so processor time is another matter. */
export function ratio({ kit, bare }: Comparison): number {
  return kit.seconds / bare.seconds;
}

/** The power of the number of lessons by which the kit's work grows from one size to the next; 1 is linear. */
export function growth(smaller: Comparison, larger: Comparison): number {
  return Math.log(larger.kit.work / smaller.kit.work) / Math.log(larger.lessons / smaller.lessons);
}

const heads = [
  'lessons',
  'site',
  'pages',
  'seconds',
  'pages/s',
  'cpu s',
  'peak MB',
  'built MB',
  'time : bare',
  'cpu : bare',
  'memory : bare',
  'growth',
];

/** All measurements as aligned text, two lines a size. */
export function table(comparisons: readonly Comparison[]): string {
  const rows = comparisons.flatMap((comparison, i) => {
    const { lessons, kit, bare } = comparison;
    const before = comparisons[i - 1];
    return [
      [String(lessons), 'bare', ...numbers(bare), '', '', '', ''],
      [
        String(lessons),
        'kit',
        ...numbers(kit),
        (kit.seconds / bare.seconds).toFixed(2),
        (kit.work / bare.work).toFixed(2),
        (kit.peak / bare.peak).toFixed(2),
        before ? growth(before, comparison).toFixed(2) : '',
      ],
    ];
  });
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [heads, ...rows].map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n');
}

function numbers({ seconds, pages, work, peak, size }: Measurement): string[] {
  return [String(pages), seconds.toFixed(1), (pages / seconds).toFixed(0), work.toFixed(1), peak.toFixed(0), size.toFixed(1)];
}
