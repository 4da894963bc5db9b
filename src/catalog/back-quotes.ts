const mark = '`';
/** Nobody needs a cure for a line that is longer. */
const longest = 1000;

/** A line in which one back-quote is missing, with it where the names and sums between the marks are shortest; null where none fits. */
export function withBackQuote(line: string): string | null {
  const marks = line.split(mark).length - 1;
  if (marks < 3 || marks % 2 === 0 || line.length > longest) return null;
  const candidates = [...line.matchAll(/(?<=[\p{L}\p{N}])(?![\p{L}\p{N}`])|(?<![\p{L}\p{N}`])(?=[\p{L}\p{N}])/gu)].flatMap(({ index }) => {
    const whole = `${line.slice(0, index)}${mark}${line.slice(index)}`;
    const spans = whole.split(mark).filter((_, i) => i % 2 === 1);
    const isFine = spans.every((span) => /^\S(?:.*\S)?$/.test(span));
    return isFine ? [{ whole, length: spans.join('').length }] : [];
  });
  candidates.sort((a, b) => a.length - b.length);
  return candidates[0]?.whole ?? null;
}
