import { describe, expect, test } from 'vitest';
import { flow, stack } from '#components/diagrams/layout.ts';

describe('stack', () => {
  test('puts a gap between blocks, but none before the first or after the last', () => {
    expect(stack([10, 20], 5, 3)).toEqual({ tops: [5, 18], bottom: 38 });
  });

  test('ends where it starts without blocks', () => {
    expect(stack([], 5, 3)).toEqual({ tops: [], bottom: 5 });
  });
});

describe('flow', () => {
  const area = { centre: 50, top: 0, width: 100, gap: 10 };

  test('centres the boxes of a row and starts a new row when one is full', () => {
    const boxes = [40, 40, 60].map((width) => ({ width, height: 20 }));
    const { placed, bottom } = flow(boxes, area);
    expect(placed.map(({ x, y }) => [x, y])).toEqual([
      [5, 0],
      [55, 0],
      [20, 30],
    ]);
    expect(bottom).toBe(50);
  });

  test('makes a row as high as its highest box', () => {
    expect(
      flow(
        [
          { width: 20, height: 10 },
          { width: 20, height: 30 },
        ],
        area,
      ).bottom,
    ).toBe(30);
  });
});
