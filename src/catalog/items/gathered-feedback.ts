import type { Place, Report } from '../diagnostic.ts';
import type { Node } from '../mdast.ts';
import type { ItemSource } from './item-reader.ts';
import type { Lettered } from './lettered.ts';
import { endOf, indentBelow } from './whole-lines.ts';

/**
 * Where the reasons of all options stand together below the last one, a line for each: the lines of the list with each reason
 * below its option, and the first option. Null where they stand as they should, or cannot be told apart.
 */
export function gatheredFeedback(
  { list, closing }: ItemSource,
  entries: readonly Lettered[],
  report: Report,
): { readonly at: Place; readonly cure: string } | null {
  const [first] = entries;
  const lastEntry = list?.children?.at(-1);
  const quotes = [...(lastEntry?.children ?? []).filter(({ type }) => type === 'blockquote'), ...closing];
  const [quote, ...more] = quotes;
  if (!list || !first || !quote || more.length > 0 || entries.length < 2) return null;
  if (entries.slice(0, -1).some(({ feedback }) => feedback.length > 0)) return null;
  const reasons = linesOf(quote, report).filter((line) => /^\s*>\s*\S/.test(line));
  if (reasons.length !== entries.length || !entries.every(({ at }, i) => at.line === first.at.line + i)) return null;
  const lines = entries.flatMap(({ at }, i) => [report.typed(at), `${indentBelow(at, report)}${(reasons[i] ?? '').trim()}`]);
  return { at: first.at, cure: `in place of lines ${first.at.line} to ${endOf(quote).line}:\n${lines.join('\n')}` };
}

function linesOf(node: Node, report: Report): string[] {
  const from = node.position?.start.line ?? 1;
  return Array.from({ length: endOf(node).line - from + 1 }, (_, i) => report.typed({ line: from + i }));
}
