/** Gives the top of each block in a column that starts at `top`, then the bottom of the last one. */
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

/** Puts widths into rows no wider than `width`, in their order, as lists of indexes. */
export function rowsOf(widths: readonly number[], width: number, gap: number): number[][] {
  const rows: number[][] = [];
  let used = 0;
  for (const [index, own] of widths.entries()) {
    const row = rows.at(-1);
    used += gap + own;
    if (row && used <= width) row.push(index);
    else {
      rows.push([index]);
      used = own;
    }
  }
  return rows;
}
