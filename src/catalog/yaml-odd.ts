import type { Report } from './diagnostic.ts';

/** A line that YAML reads without a word, and that nobody means; and how it was meant. */
interface Odd {
  readonly message: string;
  readonly line: string;
}

/** TP120: the text with lines mended that can be read in a way nobody means. */
export function tidyOddLines(text: string, names: ReadonlySet<string>, offset: number, report: Report): string {
  const lines = text.split('\n');
  const tidy = lines.map((typed, i) => {
    const odd = wrongSign(lines, i) ?? lateQuote(typed) ?? swallowed(lines, i, names);
    if (!odd) return typed;
    report.error('TP120', { line: i + 1 + offset, column: typed.search(/\S/) + 1 }, odd.message, odd.line);
    return odd.line;
  });
  return tidy.join('\n');
}

/** `->` or a dash where `>-` belongs. */
function wrongSign(lines: readonly string[], i: number): Odd | null {
  const [, start, name] = /^(\s*(?:-\s+)?([\w-]+):)\s+(?:[-–—]>|>[–—]|[–—])\s*$/.exec(lines[i] ?? '') ?? [];
  if (start === undefined) return null;
  return { message: `A text of several lines has the sign >- behind "${name}:", and stands indented below.`, line: `${start} >-` };
}

/** A quotation mark at the end of a value, and none before it. */
function lateQuote(line: string): Odd | null {
  if (!/^\s*(?:-\s+)?[\w-]+:\s+[^"'\s[{>|#&*!%@`][^"]*[^"\s]"\s*$/.test(line)) return null;
  // A colon needs both marks; digits have one for inches.
  if (/:\s.*:\s/.test(line) || (/\D\s*\d+"\s*$/.test(line) && !/:\s+[\d.-]+"\s*$/.test(line))) return null;
  return { message: 'A quotation mark is closed and not opened.', line: line.replace(/"\s*$/, '') };
}

/** A list of its own that stands as far right as the text above, and so counts as a part of it. */
function swallowed(lines: readonly string[], i: number, names: ReadonlySet<string>): Odd | null {
  const line = lines[i] ?? '';
  const [, indent = '', name = '', list = ''] = /^(\s+)([\w-]+): (\[.*\])\s*$/.exec(line) ?? [];
  if (!names.has(name)) return null;
  const isDeep = (other: string) => other.trim() === '' || other.search(/\S/) >= indent.length;
  const above = lines.slice(0, i).findLast((other) => !isDeep(other)) ?? '';
  const before = lines[i - 1] ?? '';
  const isInText = before.search(/\S/) === indent.length && !/^\s*(?:[\w-]+:|-\s)/.test(before);
  if (!isInText || !/^\s*[\w-]+:\s+[>|]-?\s*$/.test(above)) return null;
  const own = /^\s*/.exec(above)?.[0] ?? '';
  return { message: 'This line begins further right than the lines around it.', line: `${own}${name}: ${list}` };
}
