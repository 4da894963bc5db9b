/** The line of a field with the cure for it in its place: all else in the line stays. */
export function wholeLine(line: string, name: string, cure: string): string {
  const [first = '', ...more] = cure.split('\n');
  if (!/^[\w-]+:/.test(first) || name === '') return cure;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const inBraces = new RegExp(`([{,]\\s*)["']?${escaped}["']?\\s*:[^,}]*?(?=\\s*[,}])`).exec(line);
  const alone = /^(\s*(?:-\s+)?)(["']?)([^\s:{[]+)\2\s*:/.exec(line);
  const mended = inBraces
    ? line.slice(0, inBraces.index) + inBraces[1] + first + line.slice(inBraces.index + inBraces[0].length)
    : alone?.[3] === name || `${alone?.[3]}:` === name.slice(0, (alone?.[3] ?? '').length + 1)
      ? `${alone?.[1]}${first}`
      : first;
  return [mended.trimEnd(), ...more].join('\n');
}

/** A field that is missing in the group that begins in a line; `depth` says how many names lead to it. */
export function withField(line: string, cure: string, depth: number): string {
  if (/\{.*\}\s*$/.test(line)) return line.replace(/\s*\}\s*$/, () => `, ${cure} }`);
  const [, start = ''] = /^(\s*(?:-\s+)?)/.exec(line) ?? [];
  const indent = start.includes('-') ? ' '.repeat(start.length) : depth > 1 ? `${start}  ` : start;
  return `add ${depth > 1 ? 'below' : 'above'} this line:\n${indent}${cure}`;
}
