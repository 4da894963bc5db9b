import { escaped } from './escaped.ts';
/** The line of a field with the cure for it in its place: all else in the line stays. A cure that is only a name keeps the value. */
export function wholeLine(line: string, name: string, cure: string): string {
  const [first = '', ...more] = cure.split('\n');
  if (!/^[\w-]+:/.test(first) || name === '') return cure;
  const isName = first.endsWith(':');
  const inBraces = fieldInBraces(line, name);
  const alone = /^(\s*(?:-\s+)?)(["']?)([^\s:{[]+)\2\s*:\s*(.*)$/.exec(line);
  const mended = inBraces
    ? line.slice(0, inBraces.index) +
      inBraces[1] +
      (isName ? `${first} ${inBraces[2] ?? ''}` : safeInBraces(first)) +
      line.slice(inBraces.index + inBraces[0].length)
    : alone?.[3] === name || `${alone?.[3]}:` === name.slice(0, (alone?.[3] ?? '').length + 1)
      ? `${alone?.[1]}${isName ? `${first} ${alone?.[4]}` : first}`
      : first;
  return [mended.trimEnd(), ...more].join('\n');
}

/** What takes a field away that stands in the line `i`: that line without it, or the lines to delete. */
export function withoutField(lines: readonly string[], i: number, name: string, offset: number): string {
  const line = lines[i] ?? '';
  const found = fieldInBraces(line, name);
  if (found) {
    const [before, after] = [line.slice(0, found.index), line.slice(found.index + found[0].length)];
    return found[1]?.startsWith(',') ? before + after : `${before}{ ${after.replace(/^\s*,?\s*/, '')}`;
  }
  const indent = line.search(/\S|$/);
  const isDeeper = (other: string) => other.trim() !== '' && other.search(/\S/) > indent;
  const next = lines.findIndex((other, j) => j > i && !isDeeper(other));
  const last = (next < 0 ? lines.length : next) - 1;
  if (/^\s*-\s/.test(line)) {
    const [, start = ''] = /^(\s*-\s+)/.exec(line) ?? [];
    return `in place of lines ${i + 1 + offset} and ${i + 2 + offset}:\n${start}${(lines[i + 1] ?? '').trim()}`;
  }
  return last > i ? `delete lines ${i + 1 + offset} to ${last + 1 + offset}` : 'delete this line';
}

/** The line with one entry of its list written in another way; `cure` has the number of the entry in front. */
export function withEntry(line: string, entry: string, cure: string): string {
  const better = cure.replace(/^\d+: /, '').replace(/^([^"'].*,.*)$/, '"$1"');
  const at = line.search(new RegExp(`(?<=^\\s*-\\s+|[[,]\\s*)["']?${escaped(entry)}["']?\\s*(?=[,\\]]|$)`));
  if (at < 0) return better;
  const typed = new RegExp(`["']?${escaped(entry)}["']?`, 'y');
  typed.lastIndex = at;
  return line.slice(0, at) + better + line.slice(at + (typed.exec(line)?.[0].length ?? 0));
}

function fieldInBraces(line: string, name: string): RegExpExecArray | null {
  const value = '(?:\\[[^\\]]*\\]|"[^"]*"|[^,}"\\s])(?:\\[[^\\]]*\\]|"[^"]*"|[^,}"])*?';
  return new RegExp(`([{,]\\s*)["']?${escaped(name)}["']?\\s*:(?:\\s*(${value}))?(?=\\s*[,}])`).exec(line);
}

/** Between braces a comma would end the value. */
function safeInBraces(field: string): string {
  return field.replace(/^([\w-]+: )([^"'].*,.*)$/, '$1"$2"');
}

/** A field that is missing in the group that begins in a line; `depth` says how many names lead to it. */
export function withField(line: string, cure: string, depth: number): string {
  if (/\{.*\}\s*$/.test(line)) return line.replace(/\s*\}\s*$/, () => `, ${safeInBraces(cure)} }`);
  const [, start = ''] = /^(\s*(?:-\s+)?)/.exec(line) ?? [];
  const indent = start.includes('-') ? ' '.repeat(start.length) : depth > 1 ? `${start}  ` : start;
  return `add ${depth > 1 ? 'below' : 'above'} this line:\n${indent}${cure}`;
}
