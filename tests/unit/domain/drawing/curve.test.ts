import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monotonePath, type Point, roundedPolygon } from '#domain/drawing/curve.ts';

const numbersOf = (path: string) => (path.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
const heightsOf = (path: string) => numbersOf(path).filter((_, index) => index % 2 === 1);
const journeys = fc
  .array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 8 })
  .map((moods): Point[] => moods.map((mood, index) => ({ x: index * 30, y: mood * 40 })));

describe('monotonePath', () => {
  test('draws nothing without points', () => {
    expect(monotonePath([])).toBe('');
  });

  test('only moves to a single point', () => {
    expect(monotonePath([{ x: 5, y: 7 }])).toBe('M5 7');
  });

  test('joins two points by a straight line', () => {
    expect(
      monotonePath([
        { x: 0, y: 0 },
        { x: 30, y: 60 },
      ]),
    ).toBe('M0 0 C10 20 20 40 30 60');
  });

  test('passes through every point', () => {
    fc.assert(
      fc.property(journeys, (points) => {
        const numbers = numbersOf(monotonePath(points));
        const ends = points.map((_, index) => ({ x: numbers[index * 6], y: numbers[index * 6 + 1] }));
        expect(ends).toEqual(points.map(({ x, y }) => ({ x, y: y + 0 })));
      }),
    );
  });

  test('stays between neighbouring points, so that no mood looks stronger than it was', () => {
    fc.assert(
      fc.property(journeys, (points) => {
        const heights = heightsOf(monotonePath(points));
        for (const [index, to] of points.entries()) {
          const from = points[index - 1] ?? to;
          for (const y of heights.slice(Math.max(0, index * 3 - 3), index * 3 + 1)) {
            expect(y).toBeGreaterThanOrEqual(Math.min(from.y, to.y) - 0.01);
            expect(y).toBeLessThanOrEqual(Math.max(from.y, to.y) + 0.01);
          }
        }
      }),
    );
  });

  /** Fritsch and Carlson: the mean of the slopes on both sides, but at most three times the flatter one. */
  test.each([
    ['the mean of both slopes', 1, [30, 90], 'M0 0 C10 10 20 15 30 30 C40 45 50 70 60 90'],
    ['three times the flatter slope', 1, [3, 90], 'M0 0 C10 1 20 0 30 3 C40 6 50 61 60 90'],
    ['three times the flatter slope, where it comes second', 1, [87, 90], 'M0 0 C10 29 20 84 30 87 C40 90 50 89 60 90'],
    ['the same when falling', -1, [30, 90], 'M0 0 C10 -10 20 -15 30 -30 C40 -45 50 -70 60 -90'],
  ])('passes a point with %s', (_which, sign, [middle = 0, end = 0], path) => {
    expect(
      monotonePath([
        { x: 0, y: 0 },
        { x: 30, y: sign * middle },
        { x: 60, y: sign * end },
      ]),
    ).toBe(path);
  });

  test('is level at a peak', () => {
    const heights = heightsOf(
      monotonePath([
        { x: 0, y: 0 },
        { x: 30, y: -40 },
        { x: 60, y: 20 },
      ]),
    );
    expect(heights.slice(2, 5)).toEqual([-40, -40, -40]);
  });
});

describe('roundedPolygon', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 20 },
    { x: 0, y: 20 },
  ];

  test('cuts each corner by the radius and closes the shape', () => {
    expect(roundedPolygon(square, 5)).toBe('M0 5 Q0 0 5 0 L15 0 Q20 0 20 5 L20 15 Q20 20 15 20 L5 20 Q0 20 0 15 Z');
  });

  test('cuts a short side at its middle', () => {
    expect(roundedPolygon(square, 50)).toBe('M0 10 Q0 0 10 0 L10 0 Q20 0 20 10 L20 10 Q20 20 10 20 L10 20 Q0 20 0 10 Z');
  });

  test('copes with corners in the same place', () => {
    const [corner = { x: 0, y: 0 }] = square;
    for (const radius of [0, 5]) expect(roundedPolygon([corner, corner, { x: 20, y: 0 }], radius)).not.toContain('NaN');
  });

  test('draws nothing without corners', () => {
    expect(roundedPolygon([], 5)).toBe('');
  });
});
