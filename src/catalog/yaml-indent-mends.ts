import type { Around, Mend } from './yaml-candidates.ts';

const indentOf = (line = '') => line.search(/\S|$/);

/** Lines of a group that stand at the left edge like the name of their group. */
function* groupMends(i: number, { lines, firstLine }: Around): Generator<Mend> {
  const line = lines[i] ?? '';
  const name = /^(?:\s*- )?\s*([\w-]+):$/.exec(line)?.[1];
  if (name === undefined || indentOf(lines[i + 1]) > indentOf(line)) return;
  for (let end = i + 2; end <= Math.min(lines.length, i + 20) && (lines[end - 1] ?? '').trim() !== ''; end++) {
    const deeper = lines.slice(i + 1, end).map((other) => `  ${other}`);
    if (deeper.length < 2) continue;
    const cure = `in place of lines ${firstLine + i + 1} to ${firstLine + end - 1}:\n${deeper.join('\n')}`;
    yield {
      line: i + 1,
      count: deeper.length,
      lines: deeper,
      message: `What belongs to "${name}" stands two spaces further right.`,
      cure,
      cost: 4,
    };
  }
}

/** A line as far right as those around it, or as what belongs below the line above; and with the hyphen of its like. */
export function* indentMends(i: number, around: Around): Generator<Mend> {
  yield* groupMends(i, around);
  const { lines, isName } = around;
  const line = lines[i] ?? '';
  const text = line.trim();
  const hasTab = /^\s*\t/.test(line);
  const own = indentOf(line);
  const filled = (other: string) => other.trim() !== '' && !/^\s*#/.test(other);
  const above = lines
    .slice(Math.max(0, i - 6), i)
    .filter(filled)
    .toReversed();
  const below = lines.slice(i + 1, i + 4).filter(filled);
  const [before = '', after = ''] = [above[0], below[0]];
  const isText = !/^(?:-\s|[\w-]+:(?:\s|$)|[{[])/.test(text);
  const [word = ''] = /^[\w-]+/.exec(text) ?? [];
  const columns = new Set([...above, ...below].flatMap((other) => [indentOf(other), indentOf(other) + 2]).filter((column) => column >= 0));
  columns.add(0);
  for (const column of columns) {
    if (column === own && !hasTab) continue;
    // The first words of a text that look like a name are one that lacks its colon.
    const doubt = isText && isName(word) ? 3 : 0;
    const fits = [indentOf(before), indentOf(after)].filter((other) => other === column).length;
    const belongs = /:\s+[>|]-?\s*$|^\s*[\w-]+:$/.test(before) ? indentOf(before) + 2 : indentOf(before);
    yield {
      line: i,
      lines: [' '.repeat(column) + text],
      message: hasTab ? 'This line begins with a tab; here lines are indented with spaces.' : messageFor(text, column, own, isText, before),
      ...(column === 0 && /^[\w-]+:$/.test(text) ? { cure: `${text}\n(at the very beginning of the line, as the others)` } : {}),
      cost:
        (hasTab ? 0 : 2) + Math.abs(column - own) / 10 - fits / 10 - (column === belongs ? 0.15 : 0) + (own === belongs ? 0.3 : 0) + doubt,
    };
  }
  const dashes = new Set(lines.flatMap((other) => (/^\s*- /.test(other) ? [indentOf(other)] : [])));
  if (/^(?:[\w-]+:|\{)/.test(text))
    for (const column of dashes)
      yield {
        line: i,
        lines: [`${' '.repeat(column)}- ${text}`],
        message: 'The hyphen in front of this entry is missing.',
        cost: 1.9 + Math.abs(column - own) / 20,
      };
}

function messageFor(text: string, column: number, own: number, isText: boolean, before: string): string {
  const name = /^([\w-]+):$/.exec(text)?.[1];
  if (column === 0 && name !== undefined) return `"${name}" begins further right than the other names of its kind.`;
  if (column < own) return 'This line begins further right than the lines around it.';
  const carriesOn = /^\s*(?:-\s+)?([\w-]+):\s/.exec(before)?.[1];
  if (isText && !text.startsWith('-'))
    return `This line carries on the text ${carriesOn === undefined ? 'above' : `of "${carriesOn}"`}, so it must begin further right.`;
  return 'This line begins further left than the lines around it.';
}
