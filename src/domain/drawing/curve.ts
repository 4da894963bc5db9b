/** A place in the units of a drawing. */
export type Point = { readonly x: number; readonly y: number };

/** Draws a smooth path through points of rising x that never overshoots them, by Fritsch and Carlson's tangents. */
export function monotonePath(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const slopes = tangents(points);
  const curves = pairs(points).map(([from, to], index) => {
    const third = (to.x - from.x) / 3;
    const leave = from.y + third * (slopes[index] ?? 0);
    const arrive = to.y - third * (slopes[index + 1] ?? 0);
    return ` C${round(from.x + third)} ${round(leave)} ${round(to.x - third)} ${round(arrive)} ${at(to)}`;
  });
  return `M${at(first)}${curves.join('')}`;
}

/** Draws a closed shape whose corners are rounded by `radius`, or by half of a side that is too short for it. */
export function roundedPolygon(corners: readonly Point[], radius: number): string {
  const arcs = corners.flatMap((corner, index) => {
    const before = corners.at(index - 1);
    const after = corners[(index + 1) % corners.length];
    if (!before || !after) return [];
    return [`${at(towards(corner, before, radius))} Q${at(corner)} ${at(towards(corner, after, radius))}`];
  });
  return arcs.length > 0 ? `M${arcs.join(' L')} Z` : '';
}

function tangents(points: readonly Point[]): number[] {
  const steps = pairs(points).map(([from, to]) => (to.y - from.y) / (to.x - from.x));
  return points.map((_, index) => {
    const [left, right] = [steps[index - 1], steps[index]];
    if (left === undefined || right === undefined) return left ?? right ?? 0;
    if (left * right <= 0) return 0;
    const steepest = 3 * Math.min(Math.abs(left), Math.abs(right));
    return Math.sign(left) * Math.min(steepest, Math.abs(left + right) / 2);
  });
}

function pairs(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((to, index) => [points[index] ?? to, to]);
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(0.5, distance / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
