/** A line of YAML, from 0, and how it should be written. */
export interface Cause {
  readonly line: number;
  readonly message: string;
  readonly cure: string;
}

/** The slip behind an error of YAML, where it stands above the line of the error or can be told from its neighbours. */
export function causeAround(lines: readonly string[], line: number, message: string): Cause | null {
  if (/quote/.test(message)) return openQuote(lines, line);
  if (/^Flow|\bFlow (?:map|sequence)\b/.test(message)) return openBracket(lines, line);
  return runsOn(lines, line) ?? longText(lines, line) ?? missingHyphen(lines, line) ?? lostIndent(lines, line);
}

/** A name of an entry, such as a fact, that begins further right than those of the others. */
export function indentedEntry(lines: readonly string[], line: number): Cause | null {
  for (const i of [line - 1, line, line + 1]) {
    const [, indent = '', name = ''] = /^( +)([\w-]+):\s*$/.exec(lines[i] ?? '') ?? [];
    const hasFields = /^( *)[\w-]+:/.exec(lines[i + 1] ?? '')?.[1]?.length ?? -1;
    if (name === '' || hasFields > Math.max(indent.length, 2) || hasFields < indent.length) continue;
    return {
      line: i,
      message: `"${name}" begins further right than the other names of its kind.`,
      cure: `${name}:\n(at the very beginning of the line, as the others)`,
    };
  }
  return null;
}

/** A line at the margin that carries on the text of the line above. */
function runsOn(lines: readonly string[], line: number): Cause | null {
  const here = lines[line] ?? '';
  const [, name = ''] = /^([\w-]+):\s+[^\s'"[{>|]/.exec(lines[line - 1] ?? '') ?? [];
  const [, indent = ''] = /^(\s+)(?!-\s)[^:]+$/.exec(lines[line - 1] ?? '') ?? [];
  if (indent !== '' && /^\p{L}[^:]*\s[^:]*\s[^:]*$/u.test(here))
    return { line, message: 'This line carries on the text above, so it must begin further right.', cure: indent + here.trim() };
  if (name === '' || !/^\p{L}[^:]*\s[^:]*$/u.test(here)) return null;
  return { line, message: `This line carries on the text of "${name}", so it must begin further right.`, cure: `  ${here.trim()}` };
}

/** A name above whose text begins on the next line and holds a colon, without the sign that says so. */
function longText(lines: readonly string[], line: number): Cause | null {
  const indentOf = (text = '') => text.search(/\S|$/);
  const inner = indentOf(lines[line]);
  const above = lines.findLastIndex((text, i) => i < line && text.trim() !== '' && indentOf(text) < inner);
  const [, name = ''] = /^\s*([\w-]+):\s*$/.exec(lines[above] ?? '') ?? [];
  if (name === '' || /^\s*(?:-\s|[\w-]+:|[[{"'#])/.test(lines[above + 1] ?? '')) return null;
  return {
    line: above,
    message: `The text below "${name}" runs over several lines and holds a colon, which needs the sign >-.`,
    cure: `${name}: >-`,
  };
}

/** The nearest line above whose value begins with a quotation mark and does not end with one. */
function openQuote(lines: readonly string[], line: number): Cause | null {
  for (let i = line; i >= 0; i--) {
    const [, start = '', mark = '', value = ''] = /^(\s*(?:-\s+)?[^\s:#]+:\s+)(["'])(.*)$/.exec(lines[i] ?? '') ?? [];
    if (mark === '' || value.includes(mark)) continue;
    return { line: i, message: 'A quotation mark is opened and not closed.', cure: `${start}${mark}${value.trimEnd()}${mark}` };
  }
  return null;
}

const ends: Readonly<Record<string, string>> = { '[': ']', '{': ' }' };

/** The nearest line above in which a bracket or brace is opened and not closed. */
function openBracket(lines: readonly string[], line: number): Cause | null {
  for (let i = line; i >= 0; i--) {
    const open: string[] = [];
    for (const [sign] of (lines[i] ?? '').matchAll(/"[^"]*"|'[^']*'|[[\]{}]/g)) {
      if (ends[sign]) open.push(ends[sign]);
      else if (open.at(-1)?.trim() === sign) open.pop();
    }
    if (open.length === 0) continue;
    const end = open.toReversed().join('');
    return { line: i, message: 'A bracket or brace is opened and not closed.', cure: `${(lines[i] ?? '').trimEnd()}${end}` };
  }
  return null;
}

/** A line that lacks the hyphen its like have. */
function missingHyphen(lines: readonly string[], line: number): Cause | null {
  const [, indent = '', start = '', rest = ''] = /^(\s+)([\w-]+:|\{)(.*)$/.exec(lines[line] ?? '') ?? [];
  if (start === '' || !lines.some((other) => other.startsWith(`${indent}- ${start}`))) return null;
  return { line, message: 'The hyphen in front of this entry is missing.', cure: `${indent}- ${start}${rest}` };
}

/** A line that begins further left than the lines above and below it. */
function lostIndent(lines: readonly string[], line: number): Cause | null {
  const indentOf = (text = '') => (/^ *\S/.exec(text)?.[0].length ?? 0) - 1;
  const [before, here, after] = [lines[line - 1], lines[line], lines[line + 1]].map(indentOf);
  if (before === undefined || here === undefined || before !== after || here >= before || here < 0) return null;
  // A text of several lines stands further right than its name.
  const deeper = /:\s+[>|]-?\s*$/.test(lines[line - 1] ?? '') ? 2 : 0;
  const cure = ' '.repeat(before + deeper) + (lines[line] ?? '').trim();
  return { line, message: 'This line begins further left than the lines around it.', cure };
}
