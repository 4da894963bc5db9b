/** Lines to write in place of others, or, if none are replaced, below a line. */
export type LineEdit =
  | { readonly line: number; readonly last?: number; readonly text: string }
  | { readonly below: number; readonly text: string };

/** The edits as lines of a cure at a line; what is added comes last and from the bottom up, so that numbers of lines hold. */
export function writtenEdits(edits: readonly LineEdit[], at: number): string[] {
  const [only, ...more] = edits;
  if (only && more.length === 0 && 'line' in only && only.line === at && (only.last ?? at) === at) return [only.text];
  const replaced = edits.filter((edit) => 'line' in edit).sort((a, b) => a.line - b.line);
  const added = [
    ...Map.groupBy(
      edits.filter((edit) => 'below' in edit),
      ({ below }) => below,
    ),
  ].sort(([a], [b]) => b - a);
  return [
    ...replaced.map(
      ({ line, last = line, text }) => `${last === line ? `in line ${line}` : `in place of lines ${line} to ${last}`}:\n${text}`,
    ),
    ...added.map(([below, all]) => `add below ${below === at ? 'this line' : `line ${below}`}:\n${all.map(({ text }) => text).join('\n')}`),
  ];
}

/** The lines that an edit replaces. */
export function linesOf(edit: LineEdit): number[] {
  return 'line' in edit ? Array.from({ length: (edit.last ?? edit.line) - edit.line + 1 }, (_, i) => edit.line + i) : [];
}

/** The line that alone is written anew. */
export function onlyLine([edit, ...more]: readonly LineEdit[]): number | undefined {
  return edit && 'line' in edit && edit.last === undefined && more.length === 0 ? edit.line : undefined;
}

/** What differs between lines and their new state, as one edit; lines at both ends that stay are left out. */
export function changedBlock(before: readonly string[], now: readonly string[], from: number): LineEdit[] {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let end = 0;
  while (end < before.length - start && end < now.length - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  if (start + end === before.length && before.length === now.length) return [];
  return [{ line: from + start, last: from + before.length - end - 1, text: now.slice(start, now.length - end).join('\n') }];
}
