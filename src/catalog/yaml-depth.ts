/** Deeper than any file of ours, and far from where a reader of YAML runs out of memory. */
const deepest = 60;

/** The line, from 1, in which a YAML text stands deeper than anybody means, or null. */
export function lineTooDeep(text: string): number | null {
  const columns: number[] = [];
  let brackets = 0;
  for (const [i, line] of text.split('\n').entries()) {
    const start = /^(?:\s|[-?](?=\s))*/.exec(line)?.[0] ?? '';
    if (line.trim() !== '' && brackets === 0) {
      const indent = start.search(/[-?]|$/);
      while ((columns.at(-1) ?? -1) >= indent) columns.pop();
      columns.push(...[...start].flatMap((sign, column) => (sign === '-' || sign === '?' ? [column] : [])), start.length);
    }
    for (const [sign] of line.slice(start.length).matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[\]{}]/g)) {
      if (/^[[{]$/.test(sign)) brackets++;
      else if (/^[\]}]$/.test(sign)) brackets = Math.max(0, brackets - 1);
    }
    if (columns.length + brackets > deepest) return i + 1;
  }
  return null;
}
