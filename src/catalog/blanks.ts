import { type Diagnostic, Report } from './diagnostic.ts';

/** A place in made text that a trainer fills, with a hint at what belongs there. Hints hold no brackets. */
export function blank(hint: string): string {
  return `…(${hint})`;
}

const form = /…\(([^()\n]*)\)/g;
/** A line with an ellipsis for all its text: an empty quote, an option, the value of a field. */
const lone = /^[\s>*-]*(?:\d+\.\s+)?(?:\[[ x]\]\s+)?(?:[A-Za-z]\)\s+|[\w-]+:\s+)?…\s*$/;

/** Whether a text has blanks, or is one. */
export function hasBlank(text: string): boolean {
  return text.search(form) >= 0;
}

/** TP140: blanks left in a file that `npm run new` or `npm run import` has made. */
export function findBlanks(file: string, text: string): readonly Diagnostic[] {
  const report = new Report(file);
  for (const [i, line] of text.split('\n').entries()) {
    for (const found of line.matchAll(form)) {
      const at = { line: i + 1, column: found.index + 1 };
      report.error('TP140', at, `A blank is still to be filled: ${found[1]}.`, `your text in place of "${found[0]}"`);
    }
    if (lone.test(line)) {
      const at = { line: i + 1, column: line.indexOf('…') + 1 };
      report.error('TP140', at, 'Nothing but "…" stands here.', 'your text in place of the "…"');
    }
  }
  return report.diagnostics;
}
