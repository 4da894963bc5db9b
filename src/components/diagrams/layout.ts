type Size = { readonly width: number; readonly height: number };
type Area = { readonly centre: number; readonly top: number; readonly width: number; readonly gap: number };

/** Gives the top of each block in a column that starts at `top`, and the bottom of the last one. */
export function stack(heights: readonly number[], top: number, gap: number): { tops: number[]; bottom: number } {
  const tops: number[] = [];
  let bottom = top;
  for (const [index, height] of heights.entries()) {
    const start = index === 0 ? top : bottom + gap;
    tops.push(start);
    bottom = start + height;
  }
  return { tops, bottom };
}

/** Places boxes like words of centred text, in their order, and gives the bottom of the last row. */
export function flow<Box extends Size>(boxes: readonly Box[], { centre, top, width, gap }: Area) {
  const rows = rowsOf(boxes, width, gap);
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  const { tops, bottom } = stack(heights, top, gap);
  const placed = rows.flatMap((row, index) => {
    let right = centre - widthOf(row, gap) / 2 - gap;
    return row.map((box) => {
      const x = right + gap;
      right = x + box.width;
      return { ...box, x, y: tops[index] ?? top };
    });
  });
  return { placed, bottom };
}

function rowsOf<Box extends Size>(boxes: readonly Box[], width: number, gap: number): Box[][] {
  const rows: Box[][] = [];
  for (const box of boxes) {
    const row = rows.at(-1);
    if (row && widthOf([...row, box], gap) <= width) row.push(box);
    else rows.push([box]);
  }
  return rows;
}

function widthOf(row: readonly Size[], gap: number): number {
  return row.reduce((sum, { width }) => sum + width + gap, -gap);
}
