import type { Point } from '#domain/drawing/curve.ts';

/** Gives the corners of an iceberg whose tip is `rise` above the water and whose body is wide down to `shoulder`. */
export function icebergOutline(water: number, rise: number, shoulder: number, keel: number): Point[] {
  const waist = water + (keel - water) * 0.4;
  return [
    { x: 22, y: water },
    { x: 44, y: water - rise * 0.42 },
    { x: 66, y: water - rise * 0.52 },
    { x: 92, y: water - rise },
    { x: 122, y: water - rise * 0.6 },
    { x: 138, y: water - rise * 0.34 },
    { x: 160, y: water },
    { x: 238, y: water + 22 },
    { x: 312, y: water + 48 },
    { x: 346, y: waist },
    { x: 334, y: shoulder },
    { x: 262, y: keel - 34 },
    { x: 176, y: keel },
    { x: 96, y: keel - 30 },
    { x: 30, y: shoulder + 4 },
    { x: 14, y: waist },
  ];
}

/** Gives the corners of the shaded side of the tip that `icebergOutline` draws. */
export function icebergShade(water: number, rise: number): Point[] {
  return [
    { x: 93, y: water - rise * 0.9 },
    { x: 118, y: water - rise * 0.57 },
    { x: 134, y: water - rise * 0.31 },
    { x: 152, y: water - 1 },
    { x: 112, y: water - 1 },
    { x: 98, y: water - rise * 0.26 },
    { x: 104, y: water - rise * 0.5 },
  ];
}
